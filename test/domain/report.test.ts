import { expect, test } from 'vitest';
import { reportAddress } from '../../src/domain/report.ts';

const PAGE = 'https://example.org/thu/ke-hoach/x/';

test.each([
	[undefined, null],
	['', null],
	['mailto:a@example.org', 'mailto:a@example.org?body=https%3A%2F%2Fexample.org%2Fthu%2Fke-hoach%2Fx%2F'],
	[
		'mailto:a@example.org?subject=B%C3%A1o',
		'mailto:a@example.org?subject=B%C3%A1o&body=https%3A%2F%2Fexample.org%2Fthu%2Fke-hoach%2Fx%2F',
	],
	['https://example.com/bao?a=1', 'https://example.com/bao?a=1&page=https%3A%2F%2Fexample.org%2Fthu%2Fke-hoach%2Fx%2F'],
])('%s', (setting, address) => {
	expect(reportAddress(setting, PAGE)).toBe(address);
});

test.each(['javascript:alert(1)', 'http://example.com/', 'a@example.org', '/bao'])('%s is refused', (setting) => {
	expect(() => reportAddress(setting, PAGE)).toThrow(/mailto: or https:/);
});
