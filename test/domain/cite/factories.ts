import type { CitedDocument } from '../../../src/domain/cite/formats.ts';

/** A made-up plan as it is cited. */
export function cited(facts: Partial<CitedDocument> = {}): CitedDocument {
	return {
		id: 'thu-2020',
		kind: 'Kế hoạch',
		isLaw: false,
		number: '12/KH-UBND',
		date: '2020-03-02',
		issuer: 'Ủy ban nhân dân tỉnh Thử',
		title: 'Kế hoạch thực hiện công tác bình đẳng giới năm 2020',
		url: 'https://example.org/ke-hoach/thu-2020/',
		...facts,
	};
}
