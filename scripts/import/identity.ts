import { numberKey } from '../../src/domain/citation/number.ts';
import type { PartialDate } from '../../src/domain/dates.ts';
import type { InstrumentKind } from '../../src/domain/instrument.ts';
import { readFigures } from './dates.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Header, kindOfHeader } from './header.ts';
import { findIssuer, findProvince } from './issuer.ts';
import { type ImportIssue, importIssue } from './issues.ts';
import type { Block } from './lines.ts';
import type { Page } from './main-content.ts';
import { kindOfSign } from './number.ts';
import { type PrintedPeriod, readPeriod } from './period.ts';
import { readReport } from './report.ts';
import { withoutNumber } from './title.ts';
import { sentenceCase } from './title-case.ts';
import { titleInText } from './title-in-text.ts';

/** What identifies a document, each field only where the source says it clearly. */
export interface Identity {
	readonly number: string | null;
	readonly kind: InstrumentKind | null;
	readonly issued: PartialDate | null;
	readonly issuer: string | null;
	readonly province: string | null;
	readonly title: string | null;
	readonly period: PrintedPeriod | null;
	/** Day on which the page was posted. */
	readonly published: PartialDate | null;
	readonly isReport: boolean;
}

/**
 * Stage 7, identity. Reads header, page and opening, writes the fields of the frontmatter. Two places that contradict each other leave
 * a field blank, with an issue.
 */
export function identify(
	header: Header,
	page: Page,
	body: readonly Block[],
	known: Gazetteer,
	names: readonly string[],
	file: string,
): { identity: Identity; issues: ImportIssue[] } {
	const issues: ImportIssue[] = [];
	const report = (...[code, found, expected]: [Parameters<typeof importIssue>[0], string, string?]) => {
		issues.push(importIssue(code, { file, line: header.line }, found, expected));
	};
	const published = page.posted ?? header.data.posted ?? null;
	const posted = published === null ? null : (readFigures(published)?.date ?? null);
	const isOwn = header.number !== null || header.dataNumber !== null || header.title !== null;
	const news = isOwn ? null : readReport(body, posted);
	if (news?.number) report('field-from-report', `${news.number}: ${news.printed}`);

	const number = news?.number ?? readNumber(header, report);
	const issued = news?.issued ?? readDate(header, report);
	const opening = body.slice(0, 12).map(({ text }) => text);
	const own = readTitle(header, names, opening) ?? news?.title ?? null;
	const said = own === null ? titleInText(body) : null;
	if (said) issues.push(importIssue('title-from-text', { file, line: said.line }, said.title));
	const title = own ?? said?.title ?? null;
	if (title === null) report('field-open', 'no title', 'title: the official title');
	const issuer = findIssuer(header, news, opening, known);
	const isCentral = issuer.id !== null && known.agency(issuer.id)?.level === 'central';
	const province = isCentral
		? { id: null, found: `${issuer.id} is of no province` }
		: findProvince(header, title, opening, known);
	if (province.id === null) report('field-open', province.found, 'province: the id of a province');
	if (issuer.id === null) report('field-open', issuer.found, 'issuer: the id of an agency');
	const period = title === null ? null : readPeriod(title);
	if (period === null || period === 'unclear') {
		report('field-open', period === null ? 'no period in the title' : `two years: ${title}`, 'period: from and to');
	}
	const sign = header.number?.sign ?? header.dataNumber?.sign ?? null;
	return {
		identity: {
			number,
			kind: readKind(header, own, sign),
			issued: issued as PartialDate | null,
			issuer: issuer.id,
			province: province.id,
			title,
			period: period === 'unclear' ? null : period,
			published: posted as PartialDate | null,
			isReport: news !== null,
		},
		issues,
	};
}

/** The kind by the word in capitals, else by the first words of the title, else by the number's sign. */
function readKind(header: Header, title: string | null, sign: string | null): InstrumentKind | null {
	const words = header.title?.kind ?? title?.split(' ').slice(0, 2).join(' ') ?? '';
	return kindOfHeader(words) ?? (sign === null ? null : kindOfSign(sign));
}

type Report = (code: Parameters<typeof importIssue>[0], found: string, expected?: string) => void;

function readNumber(header: Header, report: Report): string | null {
	const { number, dataNumber } = header;
	const printed = number?.number ?? null;
	const stated = dataNumber?.number ?? null;
	if (printed !== null && stated !== null && numberKey(printed) !== numberKey(stated)) {
		report('field-contradicts', `number: ${printed} and ${stated}`);
		return null;
	}
	if (printed === null && stated === null)
		report(number?.isBlank ? 'number-blank' : 'number-missing', number?.printed ?? 'no number');
	return printed ?? stated;
}

function readDate(header: Header, report: Report): string | null {
	const { date, dataDate } = header;
	if (date?.problem === 'impossible') report('date-impossible', date.printed);
	const printed = date?.date ?? null;
	const stated = dataDate?.date ?? null;
	if (printed !== null && stated !== null && !stated.startsWith(printed)) {
		report('field-contradicts', `date: ${date?.printed} and ${dataDate?.printed}`);
		return null;
	}
	const best = stated ?? printed;
	if (best === null && date === null) report('date-missing', 'no date');
	else if (best !== null && best.length < 10) report('date-blank', date?.printed ?? best);
	return best;
}

function readTitle(header: Header, names: readonly string[], opening: readonly string[]): string | null {
	if (header.title && header.title.words !== '')
		return sentenceCase(header.title.kind, header.title.words, names, opening);
	if (header.pageTitle !== null) return withoutNumber(header.pageTitle);
	if (header.data.title !== undefined) return withoutNumber(header.data.title);
	return header.about;
}
