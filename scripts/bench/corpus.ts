import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { Provision } from '../../src/domain/model.ts';
import type { Random } from './random.ts';

/** What synthetic plans are drawn from: the words of the real ones in runs of three, and how often things stand in them. */
export interface Corpus {
	/** A line of about so many words, drawn from the real plans' three-word runs. */
	line(random: Random, words: number): string;
	/** Words of every line of the real plans, for line lengths. */
	readonly lineLengths: readonly number[];
	/** What stands in each provision of the real plans that has a text of its own: to be drawn from. */
	readonly counts: ReadonlyArray<Readonly<Record<'mentions' | 'tasks' | 'targets' | 'deadlines', number>>>;
	/** Mentions by number among all. */
	readonly numbered: number;
}

/** Reads the corpus off a real collection. */
export function readCorpus(catalogue: Catalogue): Corpus {
	const provisions = retoldPlans(catalogue).flatMap(({ document }) => document.provisions);
	const lines = provisions
		.flatMap((provision) => textWithoutMentions(provision).split('\n'))
		.filter((line) => line.length > 40);
	const words = lines.map((line) =>
		line.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !/[<>{}*_`[\]#|\\]/.test(word)),
	);
	const follows = new Map<string, string[]>();
	const starts: [string, string][] = [];
	for (const line of words) {
		const [first, second] = line;
		if (first && second) starts.push([first, second]);
		for (let index = 2; index < line.length; index++) {
			const key = `${line[index - 2]} ${line[index - 1]}`;
			follows.set(key, [...(follows.get(key) ?? []), line[index] ?? '']);
		}
	}
	const mentions = provisions.flatMap((provision) => provision.mentions);
	return {
		line: (random, length) => drawLine(random, length, starts, follows),
		lineLengths: words.map((line) => line.length),
		counts: provisions.filter(hasText).map(({ mentions, tasks, targets, deadlines }) => ({
			mentions: mentions.length,
			tasks: tasks.length,
			targets: targets.length,
			deadlines: deadlines.length,
		})),
		numbered: mentions.filter(({ by }) => by === 'number').length / mentions.length,
	};
}

/** Plans whose text is there: a record has the citations of its opening alone. */
export function retoldPlans({ plans }: Catalogue): Catalogue['plans'] {
	return plans.filter(({ data }) => data.curation !== 'record');
}

/** A numbered heading is a provision too, and often no more than that. */
function hasText({ heading, text }: Provision): boolean {
	return heading === null || text.includes('\n');
}

/** Citations are drawn apart, so that synthetic plans cite instruments of their own collection. */
function textWithoutMentions({
	text,
	mentions,
}: {
	text: string;
	mentions: readonly { start: number; end: number }[];
}): string {
	let rest = '';
	let last = 0;
	for (const { start, end } of mentions) {
		if (start < last) continue;
		rest += text.slice(last, start);
		last = end;
	}
	return rest + text.slice(last);
}

function drawLine(
	random: Random,
	length: number,
	starts: readonly (readonly [string, string])[],
	follows: ReadonlyMap<string, readonly string[]>,
): string {
	const line: string[] = [...random.pick(starts)];
	while (line.length < length) {
		const next = follows.get(line.slice(-2).join(' '));
		line.push(...(next ? [random.pick(next)] : random.pick(starts)));
	}
	const text = line.join(' ').replace(/[^\p{L}\p{N})]+$/u, '');
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replace(/^[-+*\d]/, 'Việc $&');
}
