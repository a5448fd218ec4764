import type { Catalogue } from '../domain/catalogue.ts';
import { type Issue, issue } from '../domain/issue.ts';
import type { Files } from './files.ts';

/** Instruments that no plan cites and no other relates to: warnings, since the record says nothing with them. */
export function checkUnused(files: Files, catalogue: Catalogue): Issue[] {
	return files.instruments
		.filter(({ id }) => catalogue.citedBy(id).length === 0 && catalogue.relationsOf(id).length === 0)
		.filter(({ id }) => !files.campaigns.some(({ data }) => data.origin === id))
		.map((entry) => issue('instrument-unused', entry.yaml.place([]), entry.id));
}
