import { describe, expect, test } from 'vitest';
import { diskReport } from '../../../scripts/build/disk-report.ts';

const refusal = (code: string, message: string) => Object.assign(new Error(message), { code });

describe('what a disk refuses', () => {
	test('is said with its place and with what to do', () => {
		const full = refusal('ENOSPC', "ENOSPC: no space left on device, write '/srv/dist.building/index.html'");
		expect(diskReport(full)).toBe(
			"The disk is full: ENOSPC: no space left on device, write '/srv/dist.building/index.html'\n" +
				'Free some space: a build needs room for the site twice. What is published stays whole.',
		);
	});

	test.each([
		['EDQUOT', 'The quota of this user is used up'],
		['EROFS', 'The file system is read-only'],
		['ENOTDIR', 'A file stands where a folder is needed'],
		['EBUSY', 'The folder is in use, or a mount point'],
		['EACCES', 'This user may not do this here'],
		['EPERM', 'This user may not do this here'],
	])('%s: %s', (code, what) => {
		expect(diskReport(refusal(code, 'x'))).toContain(`${what}: x\n`);
	});

	test('is found among the causes of an error', () => {
		const inner = refusal('EROFS', 'read-only');
		expect(diskReport(new Error('outer', { cause: inner }))).toContain('read-only');
		expect(diskReport(new AggregateError([new Error('other'), inner], 'several'))).toContain('read-only');
	});

	test('is found in what a tool that is not JavaScript prints, without its colours and its stack', () => {
		const printed =
			'\u001b[31mFailed to write file x.mjs\u001b[0m\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:\n   0: <unknown>';
		expect(diskReport(new Error(printed))).toMatch(
			/^The disk is full: Failed to write file x\.mjs\n\nCaused by:\n {4}No space left on device \(os error 28\)\nFree some space/,
		);
	});

	test('nothing else is taken for it', () => {
		expect(diskReport(refusal('ENOENT', 'no such file'))).toBeNull();
		expect(diskReport(new Error('error 28'))).toBeNull();
		expect(diskReport('ENOSPC')).toBeNull();
	});
});
