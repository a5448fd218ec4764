import type { Collection, PlanEntry } from '../../src/domain/catalogue.ts';
import { titlesOf } from '../../src/domain/citation/nest.ts';
import type { Provision } from '../../src/domain/model.ts';
import type { Gazetteer } from '../import/gazetteer.ts';
import type { Span } from './copied.ts';

/** A name in quotation marks; the name of a model, which many plans print without them. */
const NAMED = /[“"][^“”"\n]+[”"]|(?<![\p{L}\p{M}])mô hình\s+[^;.,:\n]+/giu;

/** Names that a plan has to give as they are: its own title, those of instruments and campaigns. */
export function officialNames({ instruments, campaigns }: Collection, plan: PlanEntry): string[] {
	return [
		plan.data.title,
		...instruments.map(({ data }) => data.title),
		...campaigns.flatMap(({ data }) => [data.name, ...data.aliases]),
	];
}

/** Stretches of a provision that are names: citations with their titles, names of models, bodies and places, and the given ones. */
export function namesIn({ text, mentions }: Provision, names: readonly string[], known: Gazetteer): Span[] {
	const endOfLine = (from: number) => (text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from));
	const titles = titlesOf(text, mentions).flatMap((title) =>
		title ? [{ start: title.start, end: Math.min(title.end, endOfLine(title.start)) }] : [],
	);
	const small = text.toLowerCase();
	const given = names.flatMap((name) => {
		const start = small.indexOf(name.toLowerCase());
		return start < 0 ? [] : [{ start, end: start + name.length }];
	});
	const named = [...text.matchAll(NAMED)].map(({ 0: name, index }) => ({ start: index, end: index + name.length }));
	return [...mentions, ...titles, ...given, ...named, ...known.agencies.all(text), ...known.provinces.all(text)];
}
