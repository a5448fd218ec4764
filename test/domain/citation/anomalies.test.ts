import { describe, expect, test } from 'vitest';
import { findAnomalies, type ResolvedMention } from '../../../src/domain/citation/anomalies.ts';
import { fromPlan, type Instrument } from '../../../src/domain/citation/instruments.ts';
import { anInstrument, aPlan, onlyMention, resolvedTo } from '../factories.ts';

const url = 'https://example.org/28';

const NQ28 = anInstrument({
	number: '28/NQ-CP',
	date: '2021-03-03',
	aliases: ['Chiến lược quốc gia về bình đẳng giới'],
	period: { from: '2021', to: '2030' },
	evidence: [
		{ url, confirms: ['date'] },
		{ url: `${url}/so`, confirms: ['number'] },
	],
});
const UNDATED = anInstrument({ id: 'undated', number: '3002/KH-UBND', year: '2015' });
const CT21 = anInstrument({ kind: 'chi-thi', number: '21-CT/TW', date: '2018-01-20' });

const cited = (text: string, instrument: Instrument): ResolvedMention => ({
	mention: onlyMention(text),
	resolution: resolvedTo(instrument),
});

/** The findings at each mention, as `code: printed → expected`. */
function found(...mentions: readonly ResolvedMention[]): string[][] {
	return findAnomalies(mentions).map((findings) =>
		findings.map(({ code, asPrinted, expected }) => `${code}: ${asPrinted} → ${expected}`),
	);
}

test('nothing is wrong with a citation that agrees', () => {
	expect(found(cited('Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ', NQ28))).toEqual([[]]);
	expect(found()).toEqual([]);
});

describe('date-impossible', () => {
	test.each([
		['3002/KH-UBND ngày 24/15/2015', ['date-impossible: 24/15/2015 → null']],
		['3002/KH-UBND ngày 31/02/2015', ['date-impossible: 31/02/2015 → null']],
		['3002/KH-UBND ngày 22/72015', ['date-impossible: 22/72015 → null']],
		['3002/KH-UBND ngày 24/12/2015', []],
		['3002/KH-UBND', []],
	])('%s', (text, findings) => {
		expect(found(cited(text, UNDATED))).toEqual([findings]);
	});

	test('of a document that is unknown too', () => {
		const mention = onlyMention('3002/KH-UBND ngày 24/15/2015');
		expect(found({ mention, resolution: { state: 'unknown', candidates: [] } })).toEqual([
			['date-impossible: 24/15/2015 → null', 'unknown: 3002/KH-UBND ngày 24/15/2015 → null'],
		]);
	});
});

describe('date-differs', () => {
	test('where the document has another day', () => {
		expect(found(cited('28/NQ-CP ngày 13/3/2021', NQ28))).toEqual([['date-differs: 13/3/2021 → 03/3/2021']]);
	});

	test.each([
		['the day is right', '28/NQ-CP ngày 03-3-2021', NQ28],
		['no day is printed', '28/NQ-CP', NQ28],
		['the document’s day is not confirmed', '3002/KH-UBND ngày 24/12/2015', UNDATED],
	])('not where %s', (_, text, instrument) => {
		expect(found(cited(text, instrument))).toEqual([[]]);
	});

	test('an impossible day is not a different one as well', () => {
		expect(found(cited('28/NQ-CP ngày 31/02/2021', NQ28))).toEqual([['date-impossible: 31/02/2021 → null']]);
	});
});

describe('dates-disagree', () => {
	test('at every mention with a date, where one plan dates one document in more than one way', () => {
		const all = '24/12/2015; 24/5/2015; 24/15/2015';
		expect(
			found(
				cited('3002/KH-UBND ngày 24/12/2015', UNDATED),
				cited('3002/KH-UBND', UNDATED),
				cited('3002/KH-UBND ngày 24/5/2015', UNDATED),
				cited('3002/KH-UBND ngày 24/15/2015', UNDATED),
			),
		).toEqual([
			[`dates-disagree: ${all} → null`],
			[],
			[`dates-disagree: ${all} → null`],
			['date-impossible: 24/15/2015 → null', `dates-disagree: ${all} → null`],
		]);
	});

	test('not where one day is written in two ways', () => {
		expect(found(cited('28/NQ-CP ngày 03/3/2021', NQ28), cited('28/NQ-CP ngày 3 tháng 3 năm 2021', NQ28))).toEqual([
			[],
			[],
		]);
	});

	test('not between two documents', () => {
		expect(found(cited('28/NQ-CP ngày 03/3/2021', NQ28), cited('21-CT/TW ngày 20/01/2018', CT21))).toEqual([[], []]);
	});

	test('not between mentions of which one is not resolved', () => {
		const mention = onlyMention('28/NQ-CP ngày 13/3/2020');
		const [first] = found(cited('28/NQ-CP ngày 03/3/2021', NQ28), {
			mention,
			resolution: { state: 'unknown', candidates: [] },
		});
		expect(first).toEqual([]);
	});
});

describe('number-incomplete', () => {
	test('where the sign is missing', () => {
		expect(found(cited('Chỉ thị 21 ngày 20/01/2018', CT21))).toEqual([['number-incomplete: 21 → 21-CT/TW']]);
	});

	test('not where it stands, nor for a name', () => {
		expect(found(cited('Chỉ thị số 21-CT/TW', CT21))).toEqual([[]]);
		expect(found(cited('Luật Bình đẳng giới', anInstrument({ number: '73/2006/QH11' })))).toEqual([[]]);
	});

	test('not where it is not known which document is meant', () => {
		const mention = onlyMention('Chỉ thị 21');
		expect(found({ mention, resolution: { state: 'unknown', candidates: [] } })).toEqual([
			['unknown: Chỉ thị 21 → null'],
		]);
	});
});

describe('period-differs', () => {
	const name = 'Chiến lược quốc gia về bình đẳng giới';

	test('where the document has another period', () => {
		expect(found(cited(`${name} giai đoạn 2021-2025`, NQ28))).toEqual([['period-differs: 2021–2025 → 2021–2030']]);
	});

	test.each([
		['it is the same', `${name} giai đoạn 2021 – 2030`, NQ28],
		['only its end is printed', `${name} đến năm 2030`, NQ28],
		['none is printed', name, NQ28],
		['the document has none', `${name} giai đoạn 2021-2025`, UNDATED],
	])('not where %s', (_, text, instrument) => {
		expect(found(cited(text, instrument))).toEqual([[]]);
	});
});

describe('ambiguous and unknown', () => {
	test('ambiguous names the candidates by number, or else by title', () => {
		const named = anInstrument({ id: 'chuong-trinh', number: null, title: 'Chương trình mục tiêu' });
		const mention = onlyMention('Luật Bình đẳng giới');
		expect(found({ mention, resolution: { state: 'ambiguous', candidates: [NQ28, named] } })).toEqual([
			['ambiguous: Luật Bình đẳng giới → 28/NQ-CP; Chương trình mục tiêu'],
		]);
	});

	test('unknown expects nothing', () => {
		const mention = onlyMention('Luật Đất đai');
		expect(found({ mention, resolution: { state: 'unknown', candidates: [] } })).toEqual([
			['unknown: Luật Đất đai → null'],
		]);
	});
});

describe('evidence', () => {
	const evidenceAt = (mention: ResolvedMention) => findAnomalies([mention]).map(([first]) => first?.evidence);

	test('is what confirms the field', () => {
		expect(evidenceAt(cited('28/NQ-CP ngày 13/3/2021', NQ28))).toEqual([[{ url, confirms: ['date'] }]]);
	});

	test('is all there is where nothing confirms the field', () => {
		expect(evidenceAt(cited('Chỉ thị 21', CT21))).toEqual([CT21.record?.evidence]);
	});

	test('of a plan’s own facts is the plan', () => {
		const plan = fromPlan('vi-du-2023', aPlan());
		if (!plan) throw new Error('a plan with a number');
		expect(evidenceAt(cited('12/KH-UBND ngày 21/02/2023', plan))).toEqual([
			[{ plan: 'vi-du-2023', confirms: ['date'] }],
		]);
	});
});
