import { stringify } from 'yaml';
import { yearOf } from '../../src/domain/dates.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { planIdStem } from '../../src/domain/plan.ts';
import { toId } from '../../src/domain/text.ts';
import { escapeMdx } from './escape.ts';
import type { Identity } from './identity.ts';
import type { DraftProvision, Paragraph } from './outline.ts';
import { type Suggestion, suggest, themesOf, type Vocabulary } from './suggest.ts';

/** What the frontmatter says of the source; null where the source does not say it. */
export interface SourceFacts {
	readonly kind: Plan['source']['kind'] | null;
	readonly completeness: Plan['source']['completeness'] | null;
	readonly publisher: string | null;
	readonly read: string;
	readonly sha256: string;
}

/** A plan's file as it is written for the curator. */
export interface Draft {
	readonly id: string;
	/** Path inside the collection's folder. */
	readonly file: string;
	readonly text: string;
}

/**
 * Stage 11, draft. Reads identity, outline and suggestions, writes the MDX file of the plan. What is not known is `null`, in fields that
 * need a value too: the content check then names them.
 * @param taken whether an id is that of another plan already
 */
export function writeDraft(
	identity: Identity,
	signer: Plan['signer'],
	source: SourceFacts,
	provisions: readonly DraftProvision[],
	vocabulary: Vocabulary,
	name: string,
): Draft {
	const id = draftId(identity, name);
	const folder = identity.province ?? 'chua-ro';
	const period = identity.period;
	const frontmatter = {
		title: identity.title,
		number: identity.number,
		issued: identity.issued,
		issuer: identity.issuer,
		province: identity.province,
		period,
		signer,
		curation: 'full',
		source: {
			kind: source.kind,
			completeness: source.completeness,
			publisher: source.publisher,
			url: null,
			published: identity.published,
			read: source.read,
			sha256: source.sha256,
		},
		themes: themesOf(distinct(provisions), vocabulary),
		notes: [],
		changes: [],
	};
	const body = provisions.map((provision) => writeProvision(provision, vocabulary)).join('\n');
	return {
		id,
		file: `plans/${folder}/${id}.mdx`,
		text: `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${body}`,
	};
}

/** The id that the identity gives, with the year of issue where no period is known; the file's name where neither is. */
function draftId({ province, period, issued, issuer }: Identity, name: string): string {
	if (province === null) return toId(name) || 'ke-hoach';
	const span = (period ?? (issued === null ? null : { from: null, to: yearOf(issued) })) as Plan['period'] | null;
	if (span === null || issuer === null) return `${province}-${toId(name) || 'ke-hoach'}`;
	return planIdStem({ province, issuer, period: span });
}

/** Provisions whose path nothing else has: of two equal ones the document model renames the second. */
function distinct(provisions: readonly DraftProvision[]): DraftProvision[] {
	const count = Map.groupBy(provisions, ({ path }) => path);
	return provisions.filter(({ path }) => count.get(path)?.length === 1);
}

function writeProvision(provision: DraftProvision, vocabulary: Vocabulary): string {
	const { form, heading, label, level, path, paragraphs } = provision;
	const text = writeParagraphs(paragraphs, heading ?? leadingName(paragraphs), vocabulary);
	if (form === 'element') return `<Provision n="${path}">\n\n${text}${text === '' ? '' : '\n'}</Provision>\n`;
	const title = `${'#'.repeat(level)} ${label}${escapeMdx(heading ?? '', label === '')}\n`;
	return text === '' ? title : `${title}\n${text}`;
}

/** The words before a colon with which a text with a number begins: `Sở Nội vụ: ...`. */
function leadingName(paragraphs: readonly Paragraph[]): string | null {
	return /^([^:.;]{4,80}):/.exec(paragraphs[0]?.text ?? '')?.[1] ?? null;
}

/** Paragraphs with blank lines between them, bullets close together. */
function writeParagraphs(paragraphs: readonly Paragraph[], heading: string | null, vocabulary: Vocabulary): string {
	let written = '';
	for (const [index, { text, isBullet }] of paragraphs.entries()) {
		const before = paragraphs[index - 1];
		if (before && !(before.isBullet && isBullet)) written += '\n';
		written += `${isBullet ? '- ' : ''}${mark(text, suggest(text, heading, vocabulary))}\n`;
	}
	return written;
}

/** A text with the tags of its elements, escaped between them. Elements come outermost first and do not overlap. */
function mark(text: string, suggestions: readonly Suggestion[]): string {
	const points = suggestions
		.flatMap(({ start, end, tag, name }, order) => [
			{ at: start, rank: order, tag },
			{ at: end, rank: -1 - order, tag: `</${name}>` },
		])
		.sort((a, b) => a.at - b.at || a.rank - b.rank);
	let written = '';
	let last = 0;
	for (const { at, tag } of points) {
		written += escapeMdx(text.slice(last, at), last === 0) + tag;
		last = at;
	}
	return written + escapeMdx(text.slice(last), last === 0);
}
