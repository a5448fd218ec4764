// Beside the search page's own scripts and before them: asks for what every search in the full text reads first, which Pagefind
// would ask for one after the other. Served as it is: a classic script, no imports.
(() => {
	const folder = document.currentScript?.dataset.folder;
	// The search watches `fetch` later: what is asked for here is for it, not by it.
	const plain = globalThis.fetch;
	/** @type {Map<string, Promise<Response>> | undefined} */
	let answers;

	/** Asks once. Gives the answers that nobody has read yet, by path: whoever takes one takes it out. */
	globalThis.searchAhead = () => {
		if (answers) return answers;
		answers = new Map();
		if (!folder) return answers;
		const code = document.createElement('link');
		code.rel = 'modulepreload';
		code.href = `${folder}pagefind.js`;
		document.head.append(code);
		// The list of languages names the other files. Where one cannot be had, whoever asks for it is told.
		ask('pagefind-entry.json')
			.then((response) => response.clone().json())
			.then(({ languages }) => {
				for (const { hash, wasm } of Object.values(languages)) {
					for (const name of [`pagefind.${hash}.pf_meta`, `wasm.${wasm ?? 'unknown'}.pagefind`])
						ask(name).catch(() => {});
				}
			})
			.catch(() => {});
		return answers;
	};

	/** @param {string} name */
	const ask = (name) => {
		const answer = plain(folder + name);
		answers.set(folder + name, answer);
		return answer;
	};

	// A query with a figure may name a number, whose card needs nothing of the full text.
	const query = new URLSearchParams(location.search).get('q')?.trim();
	if (query && !/\p{Nd}/u.test(query)) globalThis.searchAhead();
})();
