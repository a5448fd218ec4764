import { parseArgs } from 'node:util';
import { readCollection } from '../src/document/collection.ts';
import { buildCatalogue, type Catalogue } from '../src/domain/catalogue.ts';
import { buildNumberIndex } from '../src/domain/query/build.ts';
import type { Lookup } from '../src/domain/query/shards.ts';
import { understand } from '../src/domain/query/understand.ts';
import type { InstrumentCard, Understanding } from '../src/domain/query/understanding.ts';
import { issuerName, planName, provisionName } from '../src/i18n/names.ts';
import { readSettings } from './settings.ts';

const USAGE = `npm run search -- QUERY [--json]

Says what a query names, as the search page does before it searches the text: instruments and plans by number, however typed,
and by name.`;

/** A lookup of a collection's index in memory. */
async function lookupOf(contentDir: string): Promise<Lookup> {
	const { collection } = await readCollection(contentDir);
	return memoryLookup(buildCatalogue(collection));
}

/** A lookup of a catalogue's index in memory: what a browser fetches, without the fetching. */
function memoryLookup(catalogue: Catalogue): Lookup {
	const index = buildNumberIndex(catalogue, {
		plan: (entry) => planName(catalogue, entry),
		provision: provisionName,
		issuer: (issuer, province) => issuerName(catalogue, issuer, province),
	});
	return async (file) => {
		if (!index.has(file)) throw new Error(`no file ${file} in the index`);
		return index.get(file);
	};
}

/** An understanding as lines of text. */
function describe({ state, cards, suggestions, places, number, misdated, rest }: Understanding): string {
	return [
		`${state}${number === null ? '' : ` ${number}`}`,
		...cards.map((card) => `  ${line(card)}`),
		...suggestions.map((card) => `  ? ${line(card)}`),
		...places.map(({ id, name, plans }) => `  ${id} · ${name} · ${plans} plans`),
		...(misdated
			? [`  date ${misdated.printed} printed in ${misdated.plan} ${misdated.provision}; issued ${misdated.canonical}`]
			: []),
		...(rest ? [`  rest: ${rest}`] : []),
	].join('\n');
}

function line({ id, number, title, province, year }: InstrumentCard): string {
	return [id, number, province, year, title].filter((part) => part !== null).join(' · ');
}

/** The command. */
export async function run(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
		allowPositionals: true,
	});
	if (values.help || positionals.length === 0) {
		console.error(USAGE);
		return values.help ? 0 : 1;
	}
	const found = await understand(positionals.join(' '), await lookupOf(readSettings().contentDir));
	console.log(values.json ? JSON.stringify([found], null, '\t') : describe(found));
	return 0;
}
