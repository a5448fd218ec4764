import { nameKey } from '../../src/domain/citation/names.ts';
import { monthDay, pad } from '../../src/domain/dates.ts';
import type { DeadlinePurpose } from '../../src/domain/model.ts';
import { readTargetValue } from '../../src/domain/target.ts';
import { fold } from '../../src/domain/text.ts';
import type { Indicator, Theme } from '../../src/domain/theme.ts';
import { realDate } from './dates.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { DraftProvision } from './outline.ts';

/** An element to be put around words of a paragraph. Offsets are UTF-16 units of its text. */
export interface Suggestion {
	readonly start: number;
	readonly end: number;
	/** The opening tag. */
	readonly tag: string;
	readonly name: 'Task' | 'Target' | 'Deadline';
}

/** What suggestions are looked up in. */
export interface Vocabulary {
	readonly known: Gazetteer;
	readonly indicators: readonly Keyed[];
	readonly themes: readonly Keyed[];
}

/** An entry of a vocabulary with the folded phrases that stand for it. */
export interface Keyed {
	readonly id: string;
	readonly keys: readonly string[];
}

/** Indicators by their names and other names. */
export function keyIndicators(indicators: readonly Indicator[]): Keyed[] {
	return indicators.map(({ id, name, aliases }) => ({ id, keys: [name, ...aliases].map(nameKey) }));
}

/** Themes by their names, and by the parts of two words or more that commas divide them into. */
export function keyThemes(themes: readonly Theme[]): Keyed[] {
	return themes.map(({ id, name }) => ({
		id,
		keys: [name, ...name.split(',')].map(nameKey).filter((one) => one.includes(' ')),
	}));
}

/**
 * Stage 10, suggestions. Reads one paragraph, writes the elements for which the words themselves are the evidence: who "chủ trì" and with
 * whom they "phối hợp", a percentage of a known indicator by a year, a day after "trước ngày". All of them are for a curator to confirm.
 * @param heading words of the provision's heading: a body named there carries what stands under it
 */
export function suggest(text: string, heading: string | null, vocabulary: Vocabulary): Suggestion[] {
	const inner = [...deadlines(text), ...targets(text, vocabulary.indicators)].sort((a, b) => a.start - b.start);
	const apart: Suggestion[] = [];
	for (const one of inner) if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
	const task = taskOf(text, heading, vocabulary.known);
	return task ? [task, ...apart] : apart;
}

const LEADS = /(?:^|[\s(])(?:chủ\s+trì|Chủ\s+trì)(?![\p{L}\p{M}])/u;
const SUPPORTS = /phối\s+hợp\s+với\s+/iu;

/** One duty a paragraph: its lead is the body before "chủ trì", or the one of the heading; without either there is none. */
function taskOf(text: string, heading: string | null, known: Gazetteer): Suggestion | null {
	const leads = LEADS.exec(text);
	const support = supporters(text, known);
	const named = leads ? leadBefore(text.slice(0, leads.index), known) : null;
	const lead = leads ? (named ?? headingBody(heading, known)) : null;
	const supporting = lead === null && support.length > 0 ? headingBody(heading, known) : null;
	if (lead === null && supporting === null) return null;
	const leading = lead ?? supporting;
	const others = support.filter((id) => id !== leading);
	const tag = `<Task lead="${leading}"${others.length > 0 ? ` support="${others.join(' ')}"` : ''}>`;
	return { start: 0, end: text.length, tag, name: 'Task' };
}

/** `Giao Sở Nội vụ chủ trì`, `Trung tâm Thông tin - Chủ trì`: the body right before the word. */
function leadBefore(before: string, known: Gazetteer): string | null {
	const last = known.agencies.all(before).at(-1);
	return last && /^[\s:–-]*$/.test(before.slice(last.end)) ? last.id : null;
}

/** The body that a heading is: nothing but its name stands there. */
function headingBody(heading: string | null, known: Gazetteer): string | null {
	if (heading === null) return null;
	const found = known.agencies.all(heading);
	const [first] = found;
	const isAll = first && found.length === 1 && first.start === 0 && /^\s*:?$/.test(heading.slice(first.end));
	return isAll ? first.id : null;
}

/** The bodies that directly follow "phối hợp với", one after another. */
function supporters(text: string, known: Gazetteer): string[] {
	const match = SUPPORTS.exec(text);
	if (!match) return [];
	const rest = text.slice(match.index + match[0].length);
	const ids: string[] = [];
	let end = 0;
	for (const found of known.agencies.all(rest)) {
		if (!/^(?:\s*(?:,|và|,\s*và))?\s*$/u.test(rest.slice(end, found.start))) break;
		ids.push(found.id);
		end = found.end;
	}
	return [...new Set(ids)];
}

const BEFORE = /trước\s+ngày\s+(\d{1,2})\s*[/-]\s*(\d{1,2})(?:\s*[/-]\s*(\d{4}))?(?![\d/])/giu;
const BEFORE_WORDS = /trước\s+ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?(?!\d)/giu;
const SPAN =
	/từ\s+(?:ngày\s+)?(\d{1,2})\s*[/-]\s*(\d{1,2})(?:\s*[/-]\s*(\d{4}))?\s+đến\s+(?:hết\s+)?(?:ngày\s+)?(\d{1,2})\s*[/-]\s*(\d{1,2})(?:\s*[/-]\s*(\d{4}))?(?![\d/])/giu;
const SPAN_WORDS =
	/từ\s+ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?\s+đến\s+(?:hết\s+)?ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?/giu;

function deadlines(text: string): Suggestion[] {
	const before = [...text.matchAll(BEFORE), ...text.matchAll(BEFORE_WORDS)].flatMap((match) => {
		const date = toDate(match[1], match[2], match[3]);
		return date ? [mark(match, `<Deadline before="${date}" for="${purpose(text.slice(0, match.index))}">`)] : [];
	});
	const spans = [...text.matchAll(SPAN), ...text.matchAll(SPAN_WORDS)].flatMap((match) => {
		const from = toDate(match[1], match[2], match[3] ?? match[6]);
		const to = toDate(match[4], match[5], match[6]);
		if (!from || !to || from > to || from.length !== to.length) return [];
		const goal = /tháng\s+hành\s+động/iu.test(text.slice(0, match.index)) ? 'thang-hanh-dong' : 'khac';
		return [mark(match, `<Deadline from="${from}" to="${to}" for="${goal}">`)];
	});
	return [...before, ...spans];
}

function mark(match: RegExpMatchArray, tag: string): Suggestion {
	const start = match.index ?? 0;
	return { start, end: start + match[0].length, tag, name: 'Deadline' };
}

function toDate(day = '', month = '', year?: string): string | null {
	if (year !== undefined) return realDate(year, month, day);
	const everyYear = `--${pad(Number(month))}-${pad(Number(day))}`;
	return monthDay.safeParse(everyYear).success ? everyYear : null;
}

/** What is due, by the words of the same clause before the day. */
function purpose(before: string): DeadlinePurpose {
	const clause = fold(before.split(/[;.(]|(?<=\d{4}),/).at(-1) ?? '');
	if (/6 thang|sau thang/.test(clause)) return 'bao-cao-6-thang';
	if (/bao cao.*(?:tong ket|nam|ca nam)/.test(clause)) return 'bao-cao-nam';
	if (/bao cao/.test(clause)) return 'bao-cao-khac';
	return /xay dung.*ke hoach|ban hanh ke hoach/.test(clause) ? 'ke-hoach-dia-phuong' : 'khac';
}

/** `30%`, `từ 30 - 40%`, `trên 90%`, `ít nhất 60%`. */
const PERCENT =
	/(?:(?<bound>ít nhất|tối thiểu|trên|không quá|tối đa|dưới)\s+)?(?:từ\s+)?(?<low>\d{1,3}(?:,\d+)?)\s*%?(?:\s*[-–]\s*(?<high>\d{1,3}(?:,\d+)?))?\s*%(?<rise>\s+trở\s+lên)?/giu;

const SIGNS: Readonly<Record<string, string>> = {
	'ít nhất': '≥ ',
	'tối thiểu': '≥ ',
	trên: '> ',
	'không quá': '≤ ',
	'tối đa': '≤ ',
	dưới: '< ',
};

/** Percentages of a sentence that names an indicator of the collection. */
function targets(text: string, indicators: readonly Keyed[]): Suggestion[] {
	return sentences(text).flatMap(({ start, end }) => {
		const sentence = text.slice(start, end);
		const percents = [...sentence.matchAll(PERCENT)];
		const match = percents[0];
		const indicator = percents.length === 1 ? indicatorOf(sentence, indicators) : null;
		if (!match || !indicator) return [];
		const { bound, low = '', high, rise } = match.groups ?? {};
		const sign = rise ? '≥ ' : (SIGNS[bound?.toLowerCase() ?? ''] ?? '');
		const value = high === undefined ? `${sign}${low}%` : `${low}–${high}%`;
		if (readTargetValue(value) === null) return [];
		const by = /(?:đến|vào|trong)\s+(?:cuối\s+)?năm\s+(\d{4})/iu.exec(sentence)?.[1];
		const tag = `<Target indicator="${indicator.id}" value="${value.replace('<', '&lt;')}"${by ? ` by="${by}"` : ''}>`;
		return [{ start, end, tag, name: 'Target' as const }];
	});
}

/** Clauses between full stops and semicolons, without the sign that ends them. */
function sentences(text: string): { start: number; end: number }[] {
	return [...text.matchAll(/[^\s.;](?:[^.;]|[.;](?!\s|$))*/gu)].map((match) => ({
		start: match.index,
		end: match.index + match[0].trimEnd().length,
	}));
}

/** The one indicator whose name or other name stands in a sentence word for word. */
function indicatorOf(sentence: string, indicators: readonly Keyed[]): Keyed | null {
	const text = ` ${nameKey(sentence)} `;
	const found = indicators.filter(({ keys }) => keys.some((one) => text.includes(` ${one} `)));
	return found.length === 1 ? (found[0] ?? null) : null;
}

/** Percentages that no indicator of the collection stands for, as whole paragraphs: a curator decides what they measure. */
export function unmatchedTargets(text: string, suggestions: readonly Suggestion[]): string[] {
	return [...text.matchAll(PERCENT)]
		.filter(
			({ index }) => !suggestions.some(({ name, start, end }) => name === 'Target' && start <= index && index < end),
		)
		.map(([percent]) => percent);
}

/** Themes whose name, or a part of it between commas, stands in a provision's heading; for one without a heading, in its text. */
export function themesOf(
	provisions: readonly DraftProvision[],
	{ known, themes }: Vocabulary,
): Record<string, string[]> {
	const texts = new Map(
		provisions.map(({ path, heading, paragraphs }) => {
			const text = heading ?? paragraphs.map((one) => one.text).join(' ');
			return [path, ` ${nameKey(withoutBodies(text, known))} `] as const;
		}),
	);
	const found: Record<string, string[]> = {};
	for (const { id, keys } of themes) {
		const paths = [...texts].filter(([, text]) => keys.some((one) => text.includes(` ${one} `))).map(([path]) => path);
		if (paths.length > 0) found[id] = paths;
	}
	return found;
}

/** A text without the names of bodies: the department of labour is no evidence for labour. */
function withoutBodies(text: string, known: Gazetteer): string {
	return known.agencies
		.all(text)
		.toReversed()
		.reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}
