import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import { campaignEntries, nextOccurrence } from '../../../src/domain/timeline/campaigns.ts';
import { draw } from '../../../src/domain/timeline/draw.ts';
import { buildTimeline } from '../../../src/domain/timeline/events.ts';
import { aCampaign, aCollection, aPlan, aProvision, aRecord, NAMES } from '../factories.ts';

const NAME = 'Chiến lược quốc gia về bình đẳng giới';
const strategy = (id: string, number: string, date: string, period: { from: string | null; to: string }) => ({
	id,
	data: aRecord({ number, date, period, aliases: [NAME] }),
});
const programme = (id: string, origin: string) => ({
	id,
	data: aCampaign({ name: id, kind: 'programme', from: null, to: null, origin }),
});

const OLD = strategy('2351-qd-xx-2010', '2351/QĐ-XX', '2010-12-24', { from: '2011', to: '2020' });
const NEW = strategy('28-nq-xx-2021', '28/NQ-XX', '2021-03-03', { from: null, to: '2030' });

function collection(provisions: ReturnType<typeof aProvision>[]) {
	return buildCatalogue(
		aCollection({
			instruments: [OLD, NEW],
			campaigns: [programme('cu', OLD.id), programme('moi', NEW.id)],
			plans: [{ id: 'vi-du-2023', data: aPlan(), document: { provisions } }],
		}),
	);
}

describe('a programme', () => {
	const task = (text: string) => ({ lead: ['so-noi-vu'], support: [], text });
	const catalogue = collection([
		aProvision('mo-dau', 'Theo Nghị quyết số 28/NQ-XX ngày 03/3/2021;\nTheo văn bản khác.', { names: NAMES }),
		aProvision('II.1', `Tổng kết ${NAME}.\nViệc khác.`, { tasks: [task(`Tổng kết ${NAME}.`), task('Việc khác.')] }),
		aProvision('II.2', `Triển khai ${NAME}\nTruyền thông.`, { heading: `Triển khai ${NAME}` }),
		aProvision('III', 'Không nhắc tới.'),
	]);
	const entries = campaignEntries(catalogue);
	const calls = entries.map(({ id, calls: own }) => [id, own.map(({ provision }) => provision.path)]);

	test('is called where its instrument is cited, of two with one name the one of the plan’s period', () => {
		expect(calls).toEqual([
			['cu', []],
			['moi', ['mo-dau', 'II.1', 'II.2']],
		]);
	});

	test('with the blocks and duties that cite it; under a heading that cites it with all', () => {
		const own = entries.find(({ id }) => id === 'moi')?.calls ?? [];
		expect(own.map(({ lines, tasks }) => [lines, tasks.map(({ text }) => text)])).toEqual([
			[['Theo Nghị quyết số 28/NQ-XX ngày 03/3/2021;'], []],
			[[`Tổng kết ${NAME}.`], [`Tổng kết ${NAME}.`]],
			[['Truyền thông.'], []],
		]);
		expect(own.map(({ printed }) => printed)).toEqual([[], [NAME], [NAME]]);
	});

	test('stands on the timeline as one bar over its period; an open start is the day of its instrument', () => {
		const { events } = buildTimeline(catalogue);
		const own = events.filter(({ subject }) => subject.kind === 'programme');
		expect(own.map(({ id, from, to, campaigns, provinces }) => [id, from, to, campaigns, provinces])).toEqual([
			['chien-dich.cu', '2011', '2020', ['cu'], []],
			['chien-dich.moi', '2021-03-03', '2030', ['moi'], ['vi-du']],
		]);
		const labels = { label: () => '', compareRows: () => 0 };
		expect(draw(own, { first: 2011, last: 2030 }, labels).groups.map(({ shape }) => shape)).toEqual(['bar', 'bar']);
	});

	test('has no years of its own, and is never what comes next', () => {
		expect(entries.map(({ occurrences }) => occurrences)).toEqual([[], []]);
		expect(entries.map((entry) => nextOccurrence(entry, '2023-01-01'))).toEqual([null, null]);
	});
});
