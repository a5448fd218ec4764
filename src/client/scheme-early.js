// Sets the chosen scheme before the first paint. Served as it is: a classic script that blocks, no imports.
(() => {
	const key = document.currentScript?.dataset.key;
	try {
		const scheme = key && localStorage.getItem(key);
		if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;
	} catch {
		// Storage is closed: the device's own scheme stands.
	}
})();
