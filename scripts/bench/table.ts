import type { Comparison, Timing } from './comparison.ts';
import type { FirstResult } from './first-result.ts';
import type { FullText } from './full-text.ts';
import type { Measurement } from './measure.ts';
import type { Sizes } from './sizes.ts';

/** How a step went; what it printed is not kept. */
export type Step = Omit<Measurement, 'output'> & {
	readonly step: string;
	/** Files of the site that are not what they were before the step; null where it makes none. */
	readonly filesChanged: number | null;
};

/** The figures of one run. */
export interface Figures extends Sizes {
	readonly date: string;
	readonly command: string;
	readonly machine: string;
	readonly plans: number;
	readonly steps: readonly Step[];
	/** These three null where no browser is installed. */
	readonly searches: readonly FirstResult[] | null;
	readonly fullText: FullText | null;
	readonly comparison: Comparison | null;
	readonly peers: ReadonlyArray<{
		readonly peer: string;
		readonly build: Omit<Measurement, 'output'> | null;
		readonly missing: string | null;
	}>;
}

/** Figures as a table for people, the command and the machine on top, a column of ratios for each peer. */
export function table({
	date,
	command,
	machine,
	steps,
	files,
	bytes,
	pages,
	searches,
	fullText,
	comparison,
	peers,
}: Figures): string {
	const built = peers.flatMap(({ peer, build }) => (build ? [{ peer, build }] : []));
	const shortName = (peer: string) => peer.split(' ')[0] ?? '';
	const row = (step: string, figures: Omit<Measurement, 'output'>, rest: string) =>
		[
			step.padEnd(42),
			`${figures.seconds.toFixed(1).padStart(8)} s`,
			`${figures.cpu.toFixed(1).padStart(8)} s cpu`,
			`${String(figures.megabytes).padStart(6)} MB`,
			figures.code === 0 ? rest : `  exit code ${figures.code}`,
		].join('');
	const ratios = (step: Step) =>
		built
			.map(({ peer, build }) => {
				const [time, memory] = [step.seconds / build.seconds, step.megabytes / build.megabytes];
				return `   ${shortName(peer)} × ${time.toFixed(2)} (memory × ${memory.toFixed(2)})`;
			})
			.join('');
	return [
		`${command}   (${date}; ${machine})`,
		'',
		...steps.map((step) =>
			row(
				step.step,
				step,
				(step.filesChanged === null ? ''.padStart(15) : `${String(step.filesChanged).padStart(9)} files`) +
					(step.filesChanged === null ? '' : ratios(step)),
			),
		),
		...peers.map(({ peer, build, missing }) => (build ? row(peer, build, '') : `${peer}: no figure, ${missing}`)),
		'',
		`${files} files, ${(bytes / 1024 ** 2).toFixed(0)} MB`,
		...Object.entries(pages).map(([what, size]) => line(what, `${kilobytes(size)} compressed`)),
		...(searches ?? []).map(({ query, seconds, bytes: loaded }) =>
			line(`first result for ${query}`, `${seconds.toFixed(2).padStart(8)} s, ${kilobytes(loaded).trim()} in all`),
		),
		...(fullText ? fullTextLines(fullText) : []),
		...(comparison ? comparisonLines(comparison) : []),
		...(searches && comparison ? [] : ['no Chromium was found: searches and the comparison were not measured']),
	].join('\n');
}

function line(what: string, figure: string): string {
	return `${what.padEnd(52)} ${figure}`;
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1024).toFixed(1).padStart(8)} kB`;
}

function fullTextLines({ queries, opened, asked, bytes, allBytes }: FullText): string[] {
	const what = `full text, ${queries} queries, empty cache`;
	const sizes = ({ median, worst }: FullText['bytes']) =>
		`${kilobytes(median)} in the median, worst ${kilobytes(worst).trim()}`;
	const times = ({ median, worst }: FullText['asked']) =>
		`${median.toFixed(0).padStart(8)} ms in the median, worst ${worst.toFixed(0)} ms`;
	return [
		line(`${what}: from opening the page to the results`, times(opened)),
		line(`${what}: from asking on the open page`, times(asked)),
		line(`${what}: code and index`, `${sizes(bytes)}, compressed`),
		line(`${what}: everything`, `${sizes(allBytes)}, compressed`),
	];
}

function comparisonLines({ seen, whole, planBytes, chooser }: Comparison): string[] {
	const drawn = ({ first, median }: Timing) =>
		`${median.toFixed(0).padStart(8)} ms from data to paint, median of five (the first ${first.toFixed(0)} ms)`;
	return [
		line('comparison of three plans, what is seen first', drawn(seen)),
		line('comparison of three plans, whole', drawn(whole)),
		line('its data of a plan, the largest', `${kilobytes(planBytes)} compressed`),
		...Object.entries(chooser).map(([typed, bytes]) =>
			line(`its chooser, “${typed}”`, `${kilobytes(bytes)} compressed`),
		),
	];
}
