// Before the first paint: the chosen scheme, and that scripts run (what needs one takes its place at once, nothing
// moves later). Served as it is: a classic script that blocks, no imports.
(() => {
	document.documentElement.dataset.script = '';
	const key = document.currentScript?.dataset.key;
	try {
		const scheme = key && localStorage.getItem(key);
		if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;
	} catch {
		// Storage is closed: the device's own scheme stands.
	}
})();
