import { expect, test } from 'vitest';
import { kindOfWord } from '../../../src/domain/citation/kind-words.ts';

test.each([
	['Nghị quyết', 'nghi-quyet'],
	['QUYẾT ĐỊNH', 'quyet-dinh'],
	['nghi dinh', 'nghi-dinh'],
	['Kế\nhoạch', 'ke-hoach'],
	['Kế hoạch  hành động', 'ke-hoach-hanh-dong'],
	['Bộ luật', 'bo-luat'],
	['luật', 'luat'],
	['Văn bản', 'van-ban'],
	['Pháp luật', null],
	['Pháp lệnh', null],
	['Quyết', null],
	['', null],
])('%j is a word for %s', (word, kind) => {
	expect(kindOfWord(word)).toBe(kind);
});
