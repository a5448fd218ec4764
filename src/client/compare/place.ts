/**
 * The place a reader left. The page is short until it is drawn, and what stands below the table is pushed down by it: the
 * browser, left to itself, brings a reader who reloads it or comes back to its end.
 */

const KEY = 'so-sanh-cho';

/** How far down the reader was who comes back to this address, or loads it again; 0 for whoever comes anew. */
const left = cameBack() ? readLeft() : 0;

/** Keeps the place, on this device only and as long as the tab is there, when the page is left. */
export function keepPlace(): void {
	if (left > 0) {
		history.scrollRestoration = 'manual';
		// Where the browser brought the reader already, it would follow what is there on its way down.
		scrollTo(0, 0);
	}
	addEventListener('pagehide', () => {
		try {
			sessionStorage.setItem(KEY, JSON.stringify({ address: location.href, top: scrollY }));
		} catch {
			// Storage is closed: the page begins at its beginning.
		}
	});
}

/** Whether the reader is to be brought to a place below the beginning of the page. */
export function hasPlace(): boolean {
	return left > 0 || location.hash !== '';
}

/** Brings the reader to where the page was left, else to what the address names. Once, when the page is drawn. */
export function goToPlace(): void {
	if (left > 0) scrollTo(0, left);
	else {
		makeRoomForHead();
		document.getElementById(location.hash.slice(1))?.scrollIntoView();
	}
	history.scrollRestoration = 'auto';
}

/** Whatever is gone to in the table begins below its head, which stays on the screen, however many lines its names take. */
export function makeRoomForHead(): void {
	for (const head of document.querySelectorAll<HTMLElement>('.compare__table > thead'))
		head.parentElement?.style.setProperty('--head', `${head.offsetHeight}px`);
}

function cameBack(): boolean {
	const [visit] = performance.getEntriesByType('navigation');
	return visit instanceof PerformanceNavigationTiming && visit.type !== 'navigate';
}

function readLeft(): number {
	try {
		const { address, top } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
		return address === location.href && typeof top === 'number' ? top : 0;
	} catch {
		return 0;
	}
}
