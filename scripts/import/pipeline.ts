import { basename, extname } from 'node:path';
import { readBody, readHead } from '../../src/document/plan.ts';
import { planEntry } from '../../src/domain/catalogue.ts';
import type { Instruments } from '../../src/domain/citation/instruments.ts';
import type { NameDictionary } from '../../src/domain/citation/names.ts';
import type { Provision } from '../../src/domain/model.ts';
import { type Plan, plan } from '../../src/domain/plan.ts';
import type { Provinces } from '../../src/domain/province.ts';
import { citationRows } from '../../src/domain/rows/rows.ts';
import type { Row } from '../../src/domain/rows/schemas.ts';
import { type Draft, type SourceFacts, writeDraft } from './draft.ts';
import { readHeader } from './header.ts';
import { type Identity, identify } from './identity.ts';
import { ImportError, type ImportIssue, importIssue } from './issues.ts';
import type { LeftOut } from './lines.ts';
import { toLines } from './lines.ts';
import { type MainContent, mainContent } from './main-content.ts';
import { draftInstruments, type InstrumentDraft } from './new-instruments.ts';
import { readOutline } from './outline.ts';
import type { Source } from './read-source.ts';
import { suggest, unmatchedTargets, type Vocabulary } from './suggest.ts';
import { readTail, type Tail } from './tail.ts';
import { unwrap } from './unwrap.ts';

/** What importing looks things up in: one reading of the collection for any number of files. */
export interface Setting extends Vocabulary {
	readonly names: NameDictionary;
	/** Names with their capitals, for titles printed in capitals. */
	readonly properNames: readonly string[];
	readonly instruments: Instruments;
	readonly provinces: Provinces;
	/** The day on which the files are read: `YYYY-MM-DD`. */
	readonly today: string;
}

/** What one file gives. */
export interface Imported {
	readonly identity: Identity;
	readonly signer: Plan['signer'];
	readonly draft: Draft;
	/** The draft's provisions as the site reads them. */
	readonly provisions: readonly Provision[];
	readonly citations: readonly Row<'citations'>[];
	readonly instruments: readonly InstrumentDraft[];
	readonly leftOut: readonly LeftOut[];
	readonly issues: readonly ImportIssue[];
}

/** All stages after reading: from a source's text to the files of a draft. Pure. */
export function importText(source: Source, file: string, setting: Setting): Imported {
	const content = mainContent(toLines(source.text));
	const { header, body, leftOut: headLeftOut } = readHeader(unwrap(content.lines));
	const tail = readTail(body);
	const { identity, issues } = identify(header, content.page, tail.body, setting.known, setting.properNames, file);
	const signer = signerOf(tail, header.data.signer ?? null, file, issues);
	const outline = readOutline(tail.body, file);
	const facts = sourceFacts(source, content, identity, tail, setting, file, issues);
	const draft = writeDraft(identity, signer, facts, outline.provisions, setting, basename(file, extname(file)));
	if (source.encoding === 'tcvn3' || source.encoding === 'vni')
		issues.push(importIssue('encoding-converted', { file }, source.encoding));
	if (content.cutAt !== null) issues.push(importIssue('text-truncated', { file, line: content.cutAt }, '[...]'));
	for (const { heading, paragraphs } of outline.provisions) {
		for (const { text, line } of paragraphs) {
			if (!text.includes('%')) continue;
			const open = unmatchedTargets(text, suggest(text, heading, setting));
			if (open.length > 0) issues.push(importIssue('target-unmatched', { file, line }, `${open.join(', ')}: ${text}`));
		}
	}
	const entry = readBack(draft, identity, setting);
	const instruments = draftInstruments(draft.id, entry.citations, identity.province, setting.known).filter(
		({ id }) => !setting.instruments.get(id),
	);
	for (const { id, asPrinted } of instruments)
		issues.push(importIssue('instrument-new', { file }, `${asPrinted} (${id})`));
	return {
		identity,
		signer,
		draft,
		provisions: entry.document.provisions,
		citations: citationRows(entry),
		instruments,
		leftOut: [...content.leftOut, ...headLeftOut, ...tail.leftOut].sort((a, b) => a.line - b.line),
		issues: [...issues, ...outline.issues].sort((a, b) => a.line - b.line),
	};
}

/** The draft as the site will read it, with its citations resolved. What the site cannot read is the importer's own fault. */
function readBack(draft: Draft, identity: Identity, setting: Setting) {
	const head = readHead(draft.text, draft.file, plan);
	const body = head.yaml === null ? null : readBody(head.body, draft.file, setting.names);
	const problem = body?.issues[0];
	if (!body || problem) throw new ImportError('draft-broken', `${problem?.code}, ${problem?.line}: ${problem?.found}`);
	const data = {
		...identity,
		province: identity.province ?? '',
		period: identity.period ?? { from: null, to: '9999' },
		source: { published: identity.published },
		themes: {},
		notes: [],
	} as unknown as Plan;
	return planEntry({ id: draft.id, data, document: body.document }, setting.provinces, setting.instruments);
}

function signerOf(tail: Tail, stated: string | null, file: string, issues: ImportIssue[]): Plan['signer'] {
	const { signer } = tail;
	if (signer && stated !== null && signer.name.toLowerCase() !== stated.toLowerCase()) {
		issues.push(importIssue('field-contradicts', { file }, `signer: ${signer.name} and ${stated}`));
		return null;
	}
	if (!signer && stated === null) issues.push(importIssue('signer-missing', { file }, 'no signer'));
	return signer ?? (stated === null ? null : { name: stated, capacity: null });
}

/** What the source is, as far as it shows: a page of laws, an article, a body's notice, or the document itself. */
function sourceFacts(
	source: Source,
	content: MainContent,
	identity: Identity,
	tail: Tail,
	setting: Setting,
	file: string,
	issues: ImportIssue[],
): SourceFacts {
	const { page } = content;
	const hasHeader = identity.number !== null || identity.issued !== null;
	const onPage = content.leftOut.some(({ text }) => /\p{L}{3}/u.test(text));
	const kind = page.isDatabase
		? 'database'
		: identity.isReport || page.isArticle
			? 'news'
			: hasHeader || !onPage
				? 'official'
				: 'notice';
	const completeness = content.cutAt !== null || identity.isReport ? 'excerpt' : tail.hasEnd ? 'complete' : null;
	const open = (field: string, found: string) => {
		issues.push(importIssue('field-open', { file }, found, `source.${field}: see the guide for contributors`));
	};
	if (page.publisher === null) open('publisher', 'no publisher on the page');
	if (completeness === null) open('completeness', 'no end of the text to be seen');
	return { kind, completeness, publisher: page.publisher, read: setting.today, sha256: source.sha256 };
}
