import { getDocumentProxy } from 'unpdf';
import { type Decoded, fromLegacyFont } from '../encoding.ts';
import { ImportError } from '../issues.ts';

/** Pages that are read: a plan has tens of them. */
const MAX_PAGES = 500;

/** A run of letters of a page with its place, in points from the lower left corner. */
interface Run {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * Stage 1 for PDF. Reads the text layer, writes it line by line: runs on one height are a line, a wide gap between lines is a blank line.
 * A file whose pages hold pictures alone is a scan, and says so.
 */
export async function readPdf(bytes: Uint8Array): Promise<Decoded> {
	const document = await open(bytes);
	try {
		if (document.numPages > MAX_PAGES) throw new ImportError('source-too-large', `${document.numPages} pages`);
		const pages: string[] = [];
		for (let number = 1; number <= document.numPages; number++) {
			const page = await document.getPage(number);
			const { items } = await page.getTextContent();
			pages.push(pageText(items.flatMap((item) => ('str' in item ? [toRun(item)] : []))));
			page.cleanup();
		}
		const text = pages.join('\n\n');
		if (!/\p{L}{2}/u.test(text)) throw new ImportError('source-is-scan', `${document.numPages} pages without text`);
		return fromLegacyFont(text, 'utf-8');
	} finally {
		await document.loadingTask.destroy();
	}
}

async function open(bytes: Uint8Array) {
	try {
		return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
	} catch (error) {
		const { name, message } = error as Error;
		if (name === 'PasswordException') throw new ImportError('source-encrypted', 'a PDF that asks for a password');
		throw new ImportError('source-broken', `a PDF that cannot be opened (${message})`);
	}
}

function toRun(item: { str: string; transform: number[]; width: number; height: number }): Run {
	const [, , , scale = 0, x = 0, y = 0] = item.transform;
	return { text: item.str, x, y, width: item.width, height: item.height || Math.abs(scale) };
}

/** The text of one page, top to bottom. */
function pageText(runs: readonly Run[]): string {
	const lines: Run[][] = [];
	for (const run of runs.filter(({ text }) => text !== '')) {
		const line = lines.at(-1);
		const [first] = line ?? [];
		if (line && first && Math.abs(first.y - run.y) < Math.max(first.height, run.height, 6) / 2) line.push(run);
		else if (run.text.trim() !== '') lines.push([run]);
	}
	const steps = lines.slice(1).map((line, index) => (lines[index]?.[0]?.y ?? 0) - (line[0]?.y ?? 0));
	const usual = median(steps.filter((step) => step > 0));
	return lines
		.map((line, index) => {
			const step = steps[index - 1] ?? 0;
			const isApart = index > 0 && usual > 0 && (step > usual * 1.35 || step < 0);
			return (isApart ? '\n' : '') + lineText(line);
		})
		.join('\n');
}

/** Runs of a line with a blank where there is a gap between them, a tab where the gap is that between columns. */
function lineText(line: readonly Run[]): string {
	let text = '';
	let end = Number.NEGATIVE_INFINITY;
	for (const run of [...line].sort((a, b) => a.x - b.x)) {
		const gap = run.x - end;
		if (text !== '' && gap > run.height * 2.5) text += '\t';
		else if (text !== '' && gap > run.height * 0.15 && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' ';
		text += run.text;
		end = run.x + run.width;
	}
	return text.trimEnd();
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
