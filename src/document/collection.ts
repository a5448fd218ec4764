import { agency } from '../domain/agency.ts';
import { campaign } from '../domain/campaign.ts';
import { buildCatalogue, type Catalogue, type Collection } from '../domain/catalogue.ts';
import { gap } from '../domain/coverage.ts';
import { instrument } from '../domain/instrument.ts';
import { compareIssues, type Issue } from '../domain/issue.ts';
import { province } from '../domain/province.ts';
import { indicator, theme } from '../domain/theme.ts';
import type { Files } from './files.ts';
import { type FileCache, Reading } from './reading.ts';
import { checkReferences } from './references.ts';
import { checkUnused } from './unused.ts';

/**
 * Reads and checks a whole collection: every file, every issue, sorted by place. Only where no issue is an error is the
 * collection complete, and has a catalogue.
 * @param folder the collection's folder (`CONTENT_DIR`)
 * @param cache files of an earlier reading; those that are read are kept in it
 */
export async function readCollection(
	folder: string,
	cache: FileCache | null = null,
): Promise<{ collection: Collection; catalogue: Catalogue | null; files: Files; issues: Issue[] }> {
	const reading = new Reading(folder, cache);
	const [provinces, agencies, themes, indicators, instruments, campaigns, gaps, guides] = await Promise.all([
		reading.list('provinces', province),
		reading.list('agencies', agency),
		reading.list('themes', theme),
		reading.list('indicators', indicator),
		reading.records('instruments', instrument),
		reading.records('campaigns', campaign),
		reading.gaps(gap),
		reading.guides(),
		reading.strayFiles(),
	]);
	const plans = await reading.plans(instruments.flatMap(({ data }) => data?.aliases ?? []));
	const found = { plans, instruments, campaigns, provinces, agencies, themes, indicators, gaps };
	const { issues, unread } = reading;
	issues.push(...checkReferences({ ...found, guides, unread }));
	const files: Files = {
		plans: plans.filter(isComplete),
		instruments: instruments.filter(isComplete),
		campaigns: campaigns.filter(isComplete),
		provinces: provinces.filter(isComplete),
		agencies: agencies.filter(isComplete),
		themes: themes.filter(isComplete),
		indicators: indicators.filter(isComplete),
		gaps: gaps.filter(isComplete),
	};
	const collection: Collection = {
		plans: files.plans.map(({ id, data, body, digest }) => ({ id, data, document: body.document, digest })),
		instruments: files.instruments.map(({ id, data }) => ({ id, data })),
		campaigns: files.campaigns.map(({ id, data }) => ({ id, data })),
		provinces: files.provinces.map(({ data }) => data),
		agencies: files.agencies.map(({ data }) => data),
		themes: files.themes.map(({ data }) => data),
		indicators: files.indicators.map(({ data }) => data),
		gaps: files.gaps.map(({ data }) => data),
	};
	const isSound = issues.every(({ severity }) => severity !== 'error');
	const catalogue = isSound ? buildCatalogue(collection) : null;
	if (catalogue) issues.push(...checkUnused(files, catalogue));
	return { collection, catalogue, files, issues: issues.sort(compareIssues) };
}

function isComplete<Item extends { readonly data: unknown }>(
	entry: Item,
): entry is Item & { readonly data: NonNullable<Item['data']> } {
	return entry.data !== null;
}
