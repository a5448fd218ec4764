import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { instrumentId } from '../../src/domain/instrument.ts';
import type { Corpus } from './corpus.ts';
import { Random } from './random.ts';

/** An instrument that synthetic plans cite: what is printed, by number or by name. */
interface Cited {
	readonly byNumber: string | null;
	readonly byName: string;
	/** Province whose plans may cite it; null for all. */
	readonly province: string | null;
}

/**
 * Bytes of text after which a plan gets no further section: with its frontmatter it has about 12 kB then. The real ones have 9 to
 * 45 kB, most of what is published is nearer to this.
 */
const TEXT_BYTES = 10_000;
/** What stands before a citation. */
const LEADING = ['Theo', 'Căn cứ', 'Về', 'Của', 'Tại'] as const;
/** Years of synthetic plans: 2011 to 2024, in which every one of the 63 names existed. */
const FIRST_YEAR = 2011;
const YEARS = 14;

/**
 * Writes a synthetic collection: the real one, and beside it plans spread over the provinces and years, with instruments in
 * proportion (one for ten plans).
 * @param folder an empty folder, to be used as `CONTENT_DIR`
 * @param source the real collection's folder
 */
export async function generate(
	folder: string,
	source: string,
	catalogue: Catalogue,
	corpus: Corpus,
	count: number,
	seed = 1,
): Promise<void> {
	await cp(source, folder, { recursive: true });
	const random = new Random(seed);
	const provinces = catalogue.provinces.all.filter(({ from }) => from === null).map(({ id }) => id);
	const instruments = await writeInstruments(folder, provinces, count, random);
	const issuers = [
		'ubnd-tinh',
		...[...catalogue.agencies.values()]
			.filter(({ level, id }) => level === 'province' && id.startsWith('so-'))
			.map(({ id }) => id),
	];
	for (let index = 0; index < count; index++) {
		const province = provinces[index % provinces.length] ?? '';
		const round = Math.floor(index / provinces.length);
		const year = String(FIRST_YEAR + (round % YEARS));
		const issuer = issuers[Math.floor(round / YEARS) % issuers.length] ?? 'ubnd-tinh';
		const again = Math.floor(round / YEARS / issuers.length);
		const id = `${province}-${year}${issuer === 'ubnd-tinh' ? '' : `-${issuer}`}`;
		const number = `${5000 + (index % 900)}/KH-${issuer === 'ubnd-tinh' ? 'UBND' : 'S'}${again > 0 ? again : ''}`;
		const name = again > 0 ? `${id}-${number.toLowerCase().replace(/[^a-z0-9]+/g, '-')}` : id;
		if (catalogue.plan(name)) continue;
		const text = planText({ province, year, issuer, number }, catalogue, corpus, instruments, random);
		await mkdir(join(folder, 'plans', province), { recursive: true });
		await writeFile(join(folder, 'plans', province, `${name}.mdx`), text);
	}
}

/** The real central instruments, and synthetic provincial ones. */
async function writeInstruments(
	folder: string,
	provinces: readonly string[],
	count: number,
	random: Random,
): Promise<Cited[]> {
	const cited: Cited[] = [];
	const total = Math.max(20, Math.round(count / 10));
	for (let index = 0; index < total; index++) {
		const central = index < 40;
		const province = central ? null : random.pick(provinces);
		const year = String(2006 + random.below(19));
		const number = central ? `${5010 + index * 7}/${index % 3 === 0 ? 'NQ-CP' : 'QĐ-TTg'}` : `${5000 + index}/QĐ-UBND`;
		const id = instrumentId({ number, province, year });
		const title = `Chương trình bình đẳng giới số ${index + 1} giai đoạn ${year}-${Number(year) + 5}`;
		const alias = `Chương trình bình đẳng giới thứ ${index + 1}`;
		const day = `${year}-0${1 + (index % 9)}-1${index % 10}`;
		await writeFile(
			join(folder, 'instruments', `${id}.yaml`),
			[
				`kind: ${number.includes('NQ') ? 'nghi-quyet' : 'quyet-dinh'}`,
				`number: ${number}`,
				`date: ${day}`,
				`year: ${year}`,
				`issuer: ${central ? (number.includes('NQ') ? 'chinh-phu' : 'thu-tuong-chinh-phu') : 'ubnd-tinh'}`,
				`province: ${province ?? 'null'}`,
				`title: ${title}`,
				'titleConfirmed: true',
				`aliases: [${alias}]`,
				`period: { from: ${year}, to: ${Number(year) + 5} }`,
				'effective: null',
				'until: null',
				'status: { value: unconfirmed, asOf: 2026-11-21, evidence: [] }',
				'relations: []',
				`evidence: [{ url: "https://example.org/${id}", confirms: [number, date, issuer, title] }]`,
				'note: null',
				'',
			].join('\n'),
		);
		const [yyyy, mm, dd] = day.split('-');
		const kind = number.includes('NQ') ? 'Nghị quyết' : 'Quyết định';
		cited.push({ byNumber: `${kind} số ${number} ngày ${dd}/${Number(mm)}/${yyyy}`, byName: alias, province });
	}
	return cited;
}

interface Identity {
	readonly province: string;
	readonly year: string;
	readonly issuer: string;
	readonly number: string;
}

function planText(
	plan: Identity,
	catalogue: Catalogue,
	corpus: Corpus,
	instruments: readonly Cited[],
	random: Random,
): string {
	const own = instruments.filter(({ province }) => province === null || province === plan.province);
	const agencies = [...catalogue.agencies.keys()];
	const indicators = [...catalogue.indicators.keys()];
	const themes = catalogue.themes.map(({ id }) => id);
	const inTheme = new Map<string, string[]>();
	const body: string[] = [];
	const provision = (path: string) => {
		const counts = random.pick(corpus.counts);
		let text = corpus.line(random, random.pick(corpus.lineLengths) + 10);
		for (let left = counts.mentions; left > 0; left--) {
			const cited = random.pick(own);
			text += ` ${random.pick(LEADING)} ${random.next() < corpus.numbered ? cited.byNumber : cited.byName}.`;
		}
		if (counts.tasks > 0)
			text = `<Task lead="${random.pick(agencies)}" support="${random.pick(agencies)}">${text}</Task>`;
		for (let left = counts.tasks; left > 1; left--) {
			text += ` <Task lead="${random.pick(agencies)}">${corpus.line(random, 12)}</Task>`;
		}
		for (let left = counts.targets; left > 0; left--) {
			const share = 20 + random.below(70);
			text += ` <Target indicator="${random.pick(indicators)}" value="${share}%" by="${plan.year}">Đạt ${share}% trong năm ${plan.year}.</Target>`;
		}
		for (let left = counts.deadlines; left > 0; left--) {
			text += ` <Deadline before="${plan.year}-12-10" for="bao-cao-nam">Báo cáo trước ngày 10/12/${plan.year}.</Deadline>`;
		}
		const theme = random.pick(themes);
		inTheme.set(theme, [...(inTheme.get(theme) ?? []), path]);
		return text;
	};
	let length = 0;
	const add = (...lines: string[]) => {
		for (const line of lines) {
			body.push(line, '');
			length += Buffer.byteLength(line) + 2;
		}
	};
	add('<Provision n="mo-dau">', provision('mo-dau'), '</Provision>');
	for (let part = 0; part < 3; part++) {
		const roman = ['I', 'II', 'III'][part] ?? 'I';
		add(`## ${roman}. ${corpus.line(random, 5)}`);
		for (let section = 1; length < (TEXT_BYTES * (part + 1)) / 3; section++) {
			add(`### ${section}. ${corpus.line(random, 8)}`);
			for (const letter of ['a', 'b', 'c', 'd', 'đ'])
				add(
					`<Provision n="${roman}.${section}.${letter}">`,
					provision(`${roman}.${section}.${letter}`),
					'</Provision>',
				);
		}
	}
	const place = catalogue.provinces.get(plan.province)?.name ?? plan.province;
	const head = [
		'---',
		`title: Kế hoạch thực hiện công tác bình đẳng giới của ${place} năm ${plan.year}`,
		`number: ${plan.number}`,
		`issued: ${plan.year}-0${1 + random.below(9)}-1${random.below(10)}`,
		`issuer: ${plan.issuer}`,
		`province: ${plan.province}`,
		`period: { from: ${plan.year}, to: ${plan.year} }`,
		'signer: null',
		'curation: digest',
		`source: { kind: official, completeness: complete, publisher: Dữ liệu đo, url: null, published: null, read: 2026-11-21, sha256: "${'0'.repeat(64)}" }`,
		'themes:',
		...[...inTheme].map(([theme, paths]) => `  ${theme}: [${paths.join(', ')}]`),
		'notes: []',
		'changes: []',
		'---',
		'',
	];
	return `${[...head, ...body].join('\n')}\n`;
}
