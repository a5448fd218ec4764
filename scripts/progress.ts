import { onProgress, type Progress } from '../src/document/progress.ts';

const WORDS: Readonly<Record<Progress['work'], string>> = {
	plans: 'Plans read',
	pages: 'Pages written',
	index: 'Pages indexed',
	files: 'Files imported',
};

/** Work without a known end is said this often. */
const STEP = 100;

/** The part of `process.stderr` that is used here. */
interface Terminal {
	readonly isTTY?: boolean;
	write(text: string): unknown;
}

/**
 * Says on a terminal how far long work is, in one line that is written over and is gone when the work is done. Where
 * nobody watches (no terminal, or a CI's) nothing is written.
 * @returns stops it
 */
export function showProgress(terminal: Terminal, env: NodeJS.ProcessEnv = process.env): () => void {
	if (!terminal.isTTY || env['CI']) return () => undefined;
	let shown = '';
	const show = (line: string) => {
		if (line === shown) return;
		shown = line;
		// The cursor goes back to the line's start, so that whatever else is printed takes its place.
		terminal.write(`\u001b[K${line}\r`);
	};
	const stop = onProgress((message) => show(lineOf(message)));
	return () => {
		stop();
		show('');
	};
}

/** One line: `Plans read: 1200 of 10000 (12 %)`, a new one for each per cent; empty when the work is done. */
function lineOf({ work, done, total }: Progress): string {
	if (done === total) return '';
	if (total === null) return `${WORDS[work]}: ${done - (done % STEP)}`;
	const percent = Math.floor((done / total) * 100);
	return `${WORDS[work]}: ${Math.ceil((percent * total) / 100)} of ${total} (${percent} %)`;
}
