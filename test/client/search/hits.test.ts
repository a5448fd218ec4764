import { describe, expect, test } from 'vitest';
import { type Fragment, hitsOf, piecesOf } from '../../../src/client/search/hits.ts';
import { spreadStroke } from '../../../src/domain/search/letters.ts';
import { termsOf } from '../../../src/domain/search/query.ts';

/** A plan as Pagefind returns it: its sections' words one after another, those that begin like a wanted word marked. */
function fragment(sections: Readonly<Record<string, string>>, query: string): Fragment {
	const wanted = termsOf(query).folded;
	const words: string[] = [];
	const sub_results = Object.entries(sections).map(([id, text]) => {
		const own = spreadStroke(text).split(' ');
		const locations = own.flatMap((word, index) =>
			wanted.some((start) => termsOf(word).folded[0]?.startsWith(start)) ? [words.length + index] : [],
		);
		words.push(...own);
		return { title: id.toUpperCase(), ...(id !== 'head' && { anchor: { id } }), excerpt: own.join(' '), locations };
	});
	return {
		raw_url: '/ke-hoach/vi-du-2024/',
		raw_content: words.join(' '),
		meta: { title: spreadStroke('Bình đẳng'), number: '12/KH-UBND', note: 'Ví Dụ' },
		filters: { kind: ['plan'] },
		sub_results: sub_results.filter(({ locations }) => locations.length > 0),
	};
}

function found(sections: Readonly<Record<string, string>>, query: string): string[] {
	return hitsOf(fragment(sections, query), termsOf(query)).map(({ path }) =>
		path.slice('/ke-hoach/vi-du-2024/'.length),
	);
}

describe('places of one document', () => {
	test('a whole phrase comes before scattered words, and those before a part of them', () => {
		const sections = {
			a: 'giới và bạo hành có lực',
			b: 'phòng chống bạo lực giới ở nhà',
			c: 'bạo động',
		};
		expect(found(sections, 'bạo lực giới')).toEqual(['#b', '#a']);
	});

	test('a name stands whole, typed with or without marks', () => {
		const sections = { a: 'đặng và phương và việt', b: 'ông Đặng Việt Phương ký' };
		expect(found(sections, 'Đặng Việt Phương')[0]).toBe('#b');
		expect(found(sections, 'dang viet phuong')[0]).toBe('#b');
	});

	test('at most three are listed', () => {
		expect(found({ a: 'giới', b: 'giới', c: 'giới', d: 'giới' }, 'giới')).toEqual(['#a', '#b', '#c']);
	});

	test('the head of a plan is the plan itself', () => {
		const [hit] = hitsOf(fragment({ head: 'Kế hoạch bình đẳng giới' }, 'bình đẳng'), termsOf('bình đẳng'));
		expect(hit).toMatchObject({ kind: 'plan', path: '/ke-hoach/vi-du-2024/', title: 'Bình đẳng', of: null });
	});

	test('words that only begin like the wanted one are no match', () => {
		const other = { ...fragment({ a: 'hai ba' }, 'hai'), raw_content: 'xa ba' };
		expect(hitsOf(other, termsOf('hai'))).toEqual([]);
	});
});

describe('an excerpt', () => {
	test('is text: what looks like markup stays what it is', () => {
		expect(piecesOf('&lt;img src=x&gt; <mark>giới</mark>')).toEqual([
			{ text: '<img src=x> ', match: false },
			{ text: 'giới', match: true },
		]);
	});

	test('marks neighbours as one, without their punctuation', () => {
		expect(piecesOf('về <mark>“bạo</mark> <mark>lực,</mark> và')).toEqual([
			{ text: 'về “', match: false },
			{ text: 'bạo lực', match: true },
			{ text: ', và', match: false },
		]);
	});
});
