import type { z } from 'zod';
import { type Agency, agency } from '../../src/domain/agency.ts';
import { type Campaign, campaign } from '../../src/domain/campaign.ts';
import type { Collection } from '../../src/domain/catalogue.ts';
import { findMentions, type Mention } from '../../src/domain/citation/find.ts';
import { fromRecord, type Instrument, indexInstruments } from '../../src/domain/citation/instruments.ts';
import { type NameDictionary, nameDictionary } from '../../src/domain/citation/names.ts';
import { type CitingPlan, type Resolution, resolve } from '../../src/domain/citation/resolve.ts';
import { type Period, period } from '../../src/domain/dates.ts';
import { type InstrumentRecord, instrument, instrumentId } from '../../src/domain/instrument.ts';
import type { Provision } from '../../src/domain/model.ts';
import { type Plan, plan } from '../../src/domain/plan.ts';
import { type Province, province } from '../../src/domain/province.ts';
import { toAnchor } from '../../src/domain/text.ts';
import { type Indicator, indicator, type Theme, theme } from '../../src/domain/theme.ts';

/** Small makers of valid entries: a test names only what it is about. */

/** Names as a collection has them: several of one document, some inside others. */
export const NAMES: NameDictionary = nameDictionary([
	'Chiến lược quốc gia về bình đẳng giới',
	'Chiến lược về bình đẳng giới',
	'Chiến lược phát triển gia đình Việt Nam',
	'Chương trình hành động quốc gia về bình đẳng giới',
	'Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới',
	'Chương trình phòng ngừa, ứng phó với bạo lực trên cơ sở giới',
	'Chương trình Truyền thông về bình đẳng giới',
	'Đề án phòng ngừa và ứng phó với bạo lực trên cơ sở giới',
	'Đề án Hỗ trợ phụ nữ khởi nghiệp',
	'Dự án 8 Thực hiện bình đẳng giới và giải quyết những vấn đề cấp thiết đối với phụ nữ và trẻ em',
	'Thực hiện bình đẳng giới và giải quyết những vấn đề cấp thiết đối với phụ nữ và trẻ em',
	'Kế hoạch hành động thực hiện Chiến lược quốc gia về bình đẳng giới trên địa bàn tỉnh Hải Dương',
	'Kế hoạch thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới',
	'Kế hoạch thực hiện Chiến lược phát triển gia đình Việt Nam',
	'Luật Bình đẳng giới',
	'Luật Phòng, chống bạo lực gia đình',
	'Luật Ngân sách nhà nước',
	'Bộ luật Lao động',
	'Bộ luật Lao động (sửa đổi)',
]);

/**
 * A mention in one line: `nghi-quyet 28/NQ-CP, on 2021-03-03, by Chính phủ, within 0`. A kind that the text does not say
 * is `document`, a date that cannot be is its problem.
 */
export function show(mention: Mention): string {
	const parts = [`${mention.kind ?? 'document'} ${mention.number ?? mention.name}`];
	if (mention.short) parts.push('short');
	if (mention.date) parts.push(`on ${mention.date.date ?? mention.date.problem}`);
	if (mention.issuer !== null) parts.push(`by ${mention.issuer}`);
	if (mention.period) parts.push(`for ${showPeriod(mention.period)}`);
	if (mention.year !== null) parts.push(`of ${mention.year}`);
	if (mention.within !== null) parts.push(`within ${mention.within}`);
	return parts.join(', ');
}

function showPeriod({ from, to, outlook }: Period): string {
	return `${from ?? ''}-${to}${outlook === undefined ? '' : `+${outlook}`}`;
}

/** The only mention of a text. */
export function onlyMention(text: string, names: NameDictionary = NAMES): Mention {
	const [mention, ...others] = findMentions(text, names);
	if (!mention || others.length > 0) throw new Error(`not one mention: ${text}`);
	return mention;
}

/** A period: `span('2021', '2030')`, `span(null, '2030')`. */
export function span(from: string | null, to: string, outlook?: string): Period {
	return period.parse({ from, to, ...(outlook === undefined ? {} : { outlook }) });
}

type RecordInput = z.input<typeof instrument>;

/** The record of a central resolution, changed as given; a date comes with its evidence. */
export function aRecord(changes: Partial<RecordInput> = {}): InstrumentRecord {
	const date = changes.date ?? null;
	return instrument.parse({
		kind: 'nghi-quyet',
		number: '28/NQ-CP',
		date,
		year: date?.slice(0, 4) ?? null,
		issuer: 'chinh-phu',
		province: null,
		title: 'Văn bản để kiểm thử',
		titleConfirmed: 'false',
		aliases: [],
		period: null,
		effective: null,
		until: null,
		status: { value: 'unconfirmed', asOf: '2026-11-21', evidence: [] },
		relations: [],
		evidence: [{ url: 'https://example.org/van-ban', confirms: date === null ? [] : ['date'] }],
		note: null,
		...changes,
	});
}

/** An instrument as resolving sees it; its id is made of its facts. */
export function anInstrument(changes: Partial<RecordInput> & { readonly id?: string } = {}): Instrument {
	const { id, ...fields } = changes;
	const record = aRecord(fields);
	return fromRecord(id ?? instrumentId(record) ?? 'no-id', record);
}

/** A citing plan of 2023 in `vi-du`, changed as given. */
function aCitingPlan(changes: Partial<CitingPlan> = {}): CitingPlan {
	return { provinces: new Set(['vi-du']), writtenBy: null, period: span('2023', '2023'), ...changes };
}

export function resolvedTo(instrument: Instrument): Resolution {
	return { state: 'resolved', instrument };
}

/** What a text with one mention means, among the given instruments: an id, `ambiguous: …` or `unknown`. */
export function meaning(
	text: string,
	all: readonly Instrument[],
	plan: Partial<CitingPlan> = {},
	outer: Resolution | null = null,
): string {
	const names = nameDictionary(all.flatMap(({ aliases }) => aliases));
	const found = resolve(onlyMention(text, names), aCitingPlan(plan), indexInstruments(all), outer);
	if (found.state === 'resolved') return found.instrument.id;
	return [found.state, ...found.candidates.map(({ id }) => id)].join(' ');
}

/** A plan of `vi-du` for 2023, changed as given. */
export function aPlan(changes: Partial<z.input<typeof plan>> = {}): Plan {
	return plan.parse({
		title: 'Kế hoạch công tác bình đẳng giới tỉnh Ví Dụ năm 2023',
		number: '12/KH-UBND',
		issued: '2023-02-20',
		issuer: 'ubnd-tinh',
		province: 'vi-du',
		period: { from: '2023', to: '2023' },
		signer: null,
		curation: 'digest',
		source: {
			kind: 'official',
			completeness: 'complete',
			publisher: 'Cổng thông tin điện tử tỉnh Ví Dụ',
			url: null,
			published: null,
			read: '2026-11-21',
			sha256: '0'.repeat(64),
		},
		themes: {},
		notes: [],
		changes: [],
		...changes,
	});
}

/** A provision with its text, in which mentions are found. */
export function aProvision(
	path: string,
	text: string,
	changes: Partial<Provision> & { readonly names?: NameDictionary } = {},
): Provision {
	const { names = NAMES, ...fields } = changes;
	return {
		path,
		anchor: toAnchor(path),
		depth: path.split('.').length,
		heading: null,
		headingHtml: null,
		label: null,
		html: '',
		text,
		mentions: findMentions(text, names),
		tasks: [],
		targets: [],
		deadlines: [],
		...fields,
	};
}

/** A province of today, changed as given. */
export function aProvince(id: string, changes: Partial<z.input<typeof province>> = {}): Province {
	return province.parse({
		id,
		name: id,
		kind: 'tinh',
		from: null,
		until: null,
		into: null,
		enlarged: null,
		region: null,
		evidence: [],
		...changes,
	});
}

export function anAgency(id: string, changes: Partial<z.input<typeof agency>> = {}): Agency {
	return agency.parse({ id, name: id, level: 'province', ...changes });
}

export function aTheme(id: string, changes: Partial<z.input<typeof theme>> = {}): Theme {
	return theme.parse({ id, name: id, badge: '1', strategy: 'true', definition: 'Để kiểm thử', ...changes });
}

export function anIndicator(id: string, changes: Partial<z.input<typeof indicator>> = {}): Indicator {
	return indicator.parse({ id, name: id, unit: '%', theme: 'chinh-tri', direction: 'up', strategy: null, ...changes });
}

export function aCampaign(changes: Partial<z.input<typeof campaign>> = {}): Campaign {
	return campaign.parse({
		name: 'Tháng hành động vì bình đẳng giới',
		kind: 'month',
		aliases: [],
		from: '--11-15',
		to: '--12-15',
		origin: null,
		editions: [],
		evidence: [{ url: 'https://example.org/thang-hanh-dong' }],
		...changes,
	});
}

/** A collection with one province and nothing else, changed as given. */
export function aCollection(changes: Partial<Collection> = {}): Collection {
	return {
		plans: [],
		instruments: [],
		campaigns: [],
		provinces: [aProvince('vi-du')],
		agencies: [],
		themes: [],
		indicators: [],
		gaps: [],
		...changes,
	};
}

/** The codes of what a schema refuses: of a refinement its `params.code`, else the message. */
export function codesOf(result: z.ZodSafeParseResult<unknown>): string[] {
	return (result.error?.issues ?? []).map((issue) =>
		issue.code === 'custom' ? String(issue.params?.['code'] ?? issue.message) : issue.message,
	);
}
