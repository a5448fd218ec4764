import { expect, test } from 'vitest';
import { planPicture } from '../../src/data/picture.ts';
import { buildCatalogue } from '../../src/domain/catalogue.ts';
import type { Period } from '../../src/domain/dates.ts';
import { aCollection, aPlan, span } from '../domain/factories.ts';

/** What stands at the foot of the picture of a plan for a period. */
function footFor(period: Period): string {
	const catalogue = buildCatalogue(
		aCollection({ plans: [{ id: 'a', data: aPlan({ period }), document: { provisions: [] } }] }),
	);
	const [plan] = catalogue.plans;
	if (!plan) throw new Error('the collection has no plan');
	return planPicture(catalogue, plan).foot;
}

test.each([
	[span('2023', '2023'), 'năm 2023'],
	[span('2021', '2025', '2030'), '2021–2025, định hướng đến 2030'],
	[span(null, '2025'), 'đến năm 2025'],
])('a picture of %j ends with the whole period', (period, words) => {
	expect(footFor(period).split(' · ').at(-1)).toBe(words);
});
