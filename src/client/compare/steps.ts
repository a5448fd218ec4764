/**
 * Draws a large page in steps: what is seen first in the task that asks for it, each of the others in a task of its own,
 * so that no reader waits for what lies below the screen, and no key or tap for all of it.
 */

/** Steps that are still to be drawn. */
let left: (() => void)[] = [];

/** Milliseconds after which steps go on without a frame: a tab in the background paints none. */
const NO_FRAME = 250;

/** Draws the steps after the next frame, in their order; what was left of an earlier drawing is dropped. */
export function drawInSteps(steps: readonly (() => void)[]): void {
	const mine = [...steps];
	left = mine;
	const next = () => {
		if (left !== mine) return;
		mine.shift()?.();
		if (mine.length > 0) setTimeout(next);
	};
	let begun = false;
	const begin = () => {
		if (!begun) next();
		begun = true;
	};
	requestAnimationFrame(() => setTimeout(begin));
	setTimeout(begin, NO_FRAME);
}

/** Draws at once what is left. */
export function finishDrawing(): void {
	for (const step of left.splice(0)) step();
}

// Paper, and whatever a reader does first (a link to a section, a search in the page), finds the whole page.
for (const event of ['beforeprint', 'keydown', 'click']) addEventListener(event, finishDrawing, { capture: true });
