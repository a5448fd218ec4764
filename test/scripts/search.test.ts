import { expect, test } from 'vitest';
import { command } from '../sites.ts';

test('the command says what a query names', async () => {
	const { code, stdout } = await command(['search', 'nghi', 'quyet', '28', '--json']);
	expect(code).toBe(0);
	expect(JSON.parse(stdout)).toMatchObject([
		{ state: 'resolved', number: '28/NQ-CP', cards: [{ id: '28-nq-cp-2021', issuer: 'Chính phủ' }], suggestions: [] },
	]);
});

test('the command tells suggestions from results', async () => {
	const { stdout } = await command(['search', '29/NQ-CP']);
	expect(stdout.trim().split('\n')).toEqual(['unknown 29/NQ-CP', expect.stringMatching(/^ {2}\? 28-nq-cp-2021 /)]);
});

test('the command without a query says how it is called', async () => {
	const { code, stderr } = await command(['search']);
	expect(code).toBe(1);
	expect(stderr).toContain('npm run search -- QUERY');
});
