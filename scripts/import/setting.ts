import { readCollection } from '../../src/document/collection.ts';
import { instrumentsOf } from '../../src/domain/catalogue.ts';
import { indexInstruments } from '../../src/domain/citation/instruments.ts';
import { nameDictionary } from '../../src/domain/citation/names.ts';
import { indexProvinces } from '../../src/domain/province.ts';
import { gazetteer } from './gazetteer.ts';
import type { Setting } from './pipeline.ts';
import { keyIndicators, keyThemes } from './suggest.ts';

/** Reads the collection once: its names, bodies, places and instruments. */
export async function readSetting(contentDir: string, today: string): Promise<Setting> {
	const { collection } = await readCollection(contentDir);
	const { agencies, provinces, instruments, indicators, themes } = collection;
	const aliases = instruments.flatMap(({ data }) => data.aliases);
	return {
		known: gazetteer(agencies, provinces),
		indicators: keyIndicators(indicators),
		themes: keyThemes(themes),
		names: nameDictionary(aliases),
		properNames: [...aliases, ...agencies.map(({ name }) => name), ...provinces.map(({ name }) => name)],
		instruments: indexInstruments(instrumentsOf(collection)),
		provinces: indexProvinces(provinces),
		today,
	};
}
