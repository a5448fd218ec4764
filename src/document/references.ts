import { numberKey } from '../domain/citation/number.ts';
import { isRealDate } from '../domain/dates.ts';
import { instrumentId } from '../domain/instrument.ts';
import { type Issue, type IssueCode, issue, type Place } from '../domain/issue.ts';
import { planFields, planIdStem } from '../domain/plan.ts';
import { existedOn } from '../domain/province.ts';
import { toId } from '../domain/text.ts';
import type { Found, FoundFiles, PlanFile } from './files.ts';
import { indexKnown, itemsAt, type Kind, type Known, ownInstrument, type Raw, textAt, valueAt } from './known.ts';
import { guideLinkLeadsSomewhere, LINK_FORMS, leadsSomewhere } from './links.ts';

/** Checks across files: that every id exists, that names and ids agree, that no document is there twice. */
export function checkReferences(files: FoundFiles): Issue[] {
	const check = new Check(files);
	for (const entry of files.plans) check.plan(entry);
	for (const entry of files.instruments) check.instrument(entry);
	for (const entry of files.campaigns) check.campaign(entry);
	for (const entry of files.provinces) check.province(entry);
	for (const entry of files.agencies) check.agency(entry);
	for (const entry of files.themes) check.evidence(entry, ['evidence']);
	for (const entry of files.indicators) check.indicator(entry);
	for (const entry of files.gaps) check.gap(entry);
	for (const guide of files.guides) check.guide(guide);
	check.duplicates();
	return check.issues;
}

type Path = readonly PropertyKey[];

/** The fields that a plan's id is made of. */
const NAMED_BY = planFields.pick({ province: true, period: true, issuer: true, number: true }).strip();

/** Works on what the files say rather than on typed data: one wrong field hides nothing else. */
class Check {
	readonly issues: Issue[] = [];
	private readonly files: FoundFiles;
	private readonly known: Known;

	constructor(files: FoundFiles) {
		this.files = files;
		this.known = indexKnown(files);
	}

	plan(entry: Found<PlanFile>): void {
		this.reference(entry, ['issuer'], 'agency');
		this.reference(entry, ['province'], 'province');
		this.planName(entry);
		this.provinceAtDate(entry);
		for (const theme of Object.keys((valueAt(entry, ['themes']) as object | null) ?? {})) {
			this.id(theme, 'theme', () => place(entry, ['themes', theme], true));
			for (const item of itemsAt(entry, ['themes', theme])) this.provision(entry, item, entry);
		}
		for (const note of itemsAt(entry, ['notes'])) {
			this.provision(entry, [...note, 'provision'], entry);
			this.evidence(entry, [...note, 'evidence']);
		}
		this.body(entry);
	}

	instrument(entry: Raw): void {
		this.reference(entry, ['issuer'], 'agency');
		this.reference(entry, ['province'], 'province');
		for (const relation of itemsAt(entry, ['relations'])) {
			this.reference(entry, [...relation, 'to'], 'instrument');
			this.evidence(entry, [...relation, 'evidence']);
		}
		this.evidence(entry, ['evidence']);
		this.evidence(entry, ['status', 'evidence']);
		this.instrumentName(entry);
		const isPlan = this.known.planOf(entry.id);
		if (isPlan) {
			const found = `${textAt(entry, ['number']) ?? entry.id}, the number of plan ${isPlan}`;
			this.report('instrument-is-plan', place(entry, ['number']), found);
		}
	}

	campaign(entry: Raw): void {
		this.recordName(entry);
		this.reference(entry, ['origin'], 'instrument');
		this.programme(entry);
		this.evidence(entry, ['evidence']);
		const years = new Set<string>();
		for (const edition of itemsAt(entry, ['editions'])) {
			this.evidence(entry, [...edition, 'evidence']);
			const year = textAt(entry, [...edition, 'year']);
			if (year === null) continue;
			if (years.has(year)) this.report('edition-duplicate', place(entry, [...edition, 'year']), year);
			years.add(year);
		}
	}

	/** A programme lasts as long as the instrument that set it up says. */
	private programme(entry: Raw): void {
		const origin = textAt(entry, ['origin']);
		const instrument = this.files.instruments.find(({ id }) => id === origin);
		if (origin === null || !instrument || textAt(entry, ['kind']) !== 'programme') return;
		if (valueAt(instrument, ['period']) === null) this.report('programme-undated', place(entry, ['origin']), origin);
	}

	province(entry: Raw): void {
		this.reference(entry, ['into'], 'province');
		for (const part of itemsAt(entry, ['enlarged', 'parts'])) this.reference(entry, part, 'province');
		const claims = ['into', 'enlarged', 'region'].some((field) => (valueAt(entry, [field]) ?? null) !== null);
		const evidence = valueAt(entry, ['evidence']);
		if (claims && Array.isArray(evidence) && evidence.length === 0) {
			this.report('evidence-missing', place(entry, ['evidence']), `the succession of ${entry.id}`);
		}
		this.evidence(entry, ['evidence']);
	}

	agency(entry: Raw): void {
		for (const successor of itemsAt(entry, ['successors'])) {
			this.reference(entry, [...successor, 'to'], 'agency');
			this.evidence(entry, [...successor, 'evidence']);
		}
	}

	indicator(entry: Raw): void {
		this.reference(entry, ['theme'], 'theme');
		this.evidence(entry, ['strategy', 'evidence']);
	}

	/** A gap that is filled is no gap: its plan is there, with the same number for the same span. */
	gap(entry: Raw): void {
		this.reference(entry, ['province'], 'province');
		this.reference(entry, ['plan', 'issuer'], 'agency');
		const number = textAt(entry, ['plan', 'number']);
		if (number === null) return;
		const filled = this.files.plans.some(
			(plan) =>
				textAt(plan, ['province']) === textAt(entry, ['province']) &&
				textAt(plan, ['period', 'to']) === textAt(entry, ['period', 'to']) &&
				numberKey(textAt(plan, ['number']) ?? '') === numberKey(number),
		);
		if (filled) this.report('gap-filled', place(entry, ['plan', 'number']), number);
	}

	guide({ file, references }: FoundFiles['guides'][number]): void {
		for (const { id, line, column } of references) {
			if (!guideLinkLeadsSomewhere(id, this.known)) this.report('link-broken', { file, line, column }, id);
		}
	}

	/** Evidence from a plan: the plan and its provision have to be there. */
	evidence(entry: Raw, path: Path): void {
		for (const item of itemsAt(entry, path)) {
			this.reference(entry, [...item, 'plan'], 'plan');
			const id = textAt(entry, [...item, 'plan']);
			if (id !== null) this.provision(entry, [...item, 'provision'], this.known.plan(id));
		}
	}

	/** Ids that two entries have, and numbers that two plans have. */
	duplicates(): void {
		const { plans, instruments, campaigns, provinces, agencies, themes, indicators } = this.files;
		for (const entries of [plans, instruments, campaigns, provinces, agencies, themes, indicators]) {
			this.twice<Raw>(entries, ({ id }) => id || null, ['id']);
		}
		this.twice(plans, ownInstrument, ['number']);
	}

	private twice<Item extends Raw>(entries: readonly Item[], keyOf: (entry: Item) => string | null, path: Path): void {
		const first = new Map<string, Item>();
		for (const entry of entries) {
			const key = keyOf(entry);
			const other = key === null ? undefined : first.get(key);
			if (key !== null && !other) first.set(key, entry);
			if (!other || (other.id === entry.id && keyOf(entry) !== entry.id)) continue;
			const at = place(other, path);
			const expected = `an id that ${at.file}:${at.line} does not have`;
			this.report('id-duplicate', place(entry, path), key ?? '', { expected });
		}
	}

	private planName(entry: Raw): void {
		const named = NAMED_BY.safeParse(entry.yaml.data).data;
		if (!named || !this.known.has('agency', named.issuer) || !this.known.has('province', named.province)) return;
		const stem = planIdStem(named);
		const numbered = named.number === null ? stem : `${stem}-${toId(named.number)}`;
		const folder = `plans/${named.province}/`;
		if ([stem, numbered].some((name) => entry.file === `${folder}${name}.mdx`)) return;
		const expected = `${folder}${stem}.mdx${numbered === stem ? '' : `, or ${numbered}.mdx where that is taken`}`;
		this.report('file-name-differs', { file: entry.file, line: 1, column: 1 }, entry.file, { expected });
	}

	private instrumentName(entry: Raw): void {
		const number = textAt(entry, ['number']);
		if (number === null) {
			this.recordName(entry);
			return;
		}
		const year = textAt(entry, ['year']) ?? textAt(entry, ['date'])?.slice(0, 4) ?? null;
		const expected = instrumentId({ number, province: textAt(entry, ['province']), year });
		if (expected === entry.id || (year !== null && !/^\d{4}$/.test(year))) return;
		this.report('file-name-differs', place(entry, ['number']), `${entry.id}.yaml`, { expected: `${expected}.yaml` });
	}

	/** A name of its own choosing has to be one that an address can have. */
	private recordName(entry: Raw): void {
		const expected = toId(entry.id);
		if (expected === entry.id) return;
		const at = { file: entry.file, line: 1, column: 1 };
		this.report('file-name-differs', at, `${entry.id}.yaml`, { expected: `${expected}.yaml` });
	}

	private provinceAtDate(entry: Raw): void {
		const id = textAt(entry, ['province']);
		const province = this.files.provinces.find((candidate) => candidate.id === id)?.data;
		const date = textAt(entry, ['issued']);
		if (!province || date === null || !isRealDate(date) || existedOn(province, date)) return;
		const { from, until, into } = province;
		const span = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ');
		const successor = into && date > (until ?? '') ? `, then ${into}` : '';
		const expected = `a province of ${date}; ${province.id} existed ${span}${successor}`;
		this.report('province-not-yet', place(entry, ['province']), province.id, { expected });
	}

	/** What a plan's text names, and whether there is any. */
	private body(entry: Found<PlanFile>): void {
		const { file, body } = entry;
		const { provisions } = body.document;
		const anchors = new Set(provisions.map(({ anchor }) => anchor));
		for (const { kind, id, line, column } of body.references) {
			const at = { file, line, column };
			if (kind === 'deadline') this.deadline(entry, id, at);
			else if (kind !== 'link') this.id(id, kind, () => at);
			else if (!leadsSomewhere(id, anchors, this.known)) this.report('link-broken', at, id, { expected: LINK_FORMS });
		}
		const isEmpty = body.isRead && body.issues.length === 0 && provisions.every(({ text }) => text.trim() === '');
		if (isEmpty && textAt(entry, ['curation']) !== 'record') {
			this.report('body-empty', { file, line: 1, column: 1 }, 'no text after the frontmatter');
		}
	}

	/** A day outside the plan's period is likely a slip, unless a note says that it is printed so. Reports come the year after. */
	private deadline(entry: Raw, date: string, at: Place): void {
		const [first, last] = [textAt(entry, ['period', 'from']), textAt(entry, ['period', 'to'])];
		const isSaid = itemsAt(entry, ['notes']).some((note) => textAt(entry, [...note, 'code']) === 'year-contradicts');
		if (last === null || !isRealDate(last) || (first ?? last) > last || isSaid) return;
		const isBefore = first !== null && date.slice(0, 4) < first.slice(0, 4);
		const isAfter = Number(date.slice(0, 4)) > Number(last.slice(0, 4)) + 1;
		if (isBefore || isAfter) this.report('deadline-outside-period', at, date);
	}

	private provision(entry: Raw, path: Path, of: Found<PlanFile> | undefined): void {
		const provision = textAt(entry, path);
		if (provision === null || !of?.body.isRead) return;
		const known = of.body.document.provisions.map((one) => one.path);
		if (!known.includes(provision)) this.report('provision-unknown', place(entry, path), provision, { known });
	}

	private reference(entry: Raw, path: Path, kind: Kind): void {
		const id = textAt(entry, path);
		if (id !== null) this.id(id, kind, () => place(entry, path));
	}

	/** @param at asked for where there is something to report alone */
	private id(id: string, kind: Kind, at: () => Place): void {
		if (this.known.has(kind, id)) return;
		const expected = `the id of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
		this.report('id-unknown', at(), id, { expected, known: this.known.ids(kind) });
	}

	private report(code: IssueCode, at: Place, found: string, options?: Parameters<typeof issue>[3]): void {
		this.issues.push(issue(code, at, found, options));
	}
}

function place(entry: Raw, path: Path, key = false): Place {
	return entry.yaml.place([...entry.root, ...path], key);
}
