import { render } from 'astro:content';
import { headingTexts } from '../document/guide.ts';
import type { PlanEntry } from '../domain/catalogue.ts';
import type { Instrument } from '../domain/citation/instruments.ts';
import type { Provision } from '../domain/model.ts';
import type { IndexedPage, IndexedSection } from '../domain/search/indexed.ts';
import { vi } from '../i18n/vi.ts';
import { getGuides } from './guides.ts';
import { issuerName, planPlace, provisionName } from './labels.ts';
import { getCatalogue } from './record.ts';
import { yearOfPlan } from './search-view.ts';
import { paths } from './urls.ts';

/** Every page of the full-text index: plans, instruments that are no plans (a plan stands for itself), guides. */
export async function getIndexedPages(): Promise<IndexedPage[]> {
	const catalogue = getCatalogue();
	const plan = (entry: PlanEntry): IndexedPage => {
		const { title, number, issuer, province, signer, summary, source, curation } = entry.data;
		return {
			kind: 'plan',
			path: paths.plan(entry.id),
			title,
			number,
			note: planPlace(catalogue, entry),
			text: [
				number,
				issuerName(catalogue, issuer, province),
				planPlace(catalogue, entry),
				signer?.name,
				signer?.capacity,
				summary,
			]
				.filter(Boolean)
				.join('\n'),
			sections: entry.document.provisions.map(sectionOf),
			filters: {
				province: [entry.provinceNow?.id ?? province],
				provinceThen: [province],
				year: [yearOfPlan(entry)],
				source: [source.kind],
				curation: [curation],
			},
		};
	};
	const instrument = (entry: Instrument): IndexedPage => {
		const issuer = entry.issuer ? issuerName(catalogue, entry.issuer, entry.province) : '';
		const kind = vi.instrument.kind[entry.kind];
		return {
			kind: 'instrument',
			path: paths.instrument(entry.id),
			title: entry.title,
			number: entry.number,
			note: [kind, issuer, entry.year].filter(Boolean).join(', '),
			text: [kind, issuer, ...entry.aliases].filter(Boolean).join('\n'),
			sections: [],
			filters: {},
		};
	};
	return [
		...catalogue.plans.map(plan),
		...catalogue.instruments.all.filter((entry) => entry.plan === null).map(instrument),
		...(await indexedGuides()),
	];
}

/** The model's text begins with the heading; the index has it as a heading already. */
function sectionOf(provision: Provision): IndexedSection {
	const { anchor, heading, text } = provision;
	const name = provisionName(provision);
	return {
		anchor,
		title: heading === null || heading === name ? name : `${name} ${heading}`,
		text: heading === null ? text : text.split('\n').slice(1).join('\n'),
	};
}

async function indexedGuides(): Promise<IndexedPage[]> {
	const guides = await getGuides();
	return Promise.all(
		guides.map(async ({ id, data, body = '', ...entry }): Promise<IndexedPage> => {
			const { headings } = await render({ id, data, body, ...entry });
			const [before, ...parts] = headingTexts(body, `${id}.mdx`);
			return {
				kind: 'guide',
				path: paths.guide(id),
				title: data.title,
				number: null,
				note: '',
				text: [data.description, before?.text].filter(Boolean).join('\n'),
				sections: parts.map(({ heading, text }, index) => ({
					anchor: headings[index]?.slug ?? '',
					title: heading,
					text,
				})),
				filters: {},
			};
		}),
	);
}
