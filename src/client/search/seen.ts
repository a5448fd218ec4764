/** Share of an element that is on the screen when it counts as seen: less is only cut off by the screen's edge. */
const SEEN = 0.5;

/** Calls once, when an element is seen. */
export function whenSeen(element: Element, call: () => void): void {
	const watch = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ intersectionRatio }) => intersectionRatio >= SEEN)) return;
			watch.disconnect();
			call();
		},
		{ threshold: SEEN },
	);
	watch.observe(element);
}
