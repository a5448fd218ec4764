import { spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';

/** Steps before the tests themselves: each is one check of the whole project. */
const CHECKS: ReadonlyArray<readonly [name: string, command: string, ...args: string[]]> = [
	['formatter and linter', 'biome', 'ci', '.'],
	['types', 'astro', 'check', '--minimumSeverity', 'hint'],
];

/** `npm test`: everything. Ends with one line that says how many tests passed and failed. */
export async function run(args: readonly string[]): Promise<number> {
	const browser = findBrowser() ?? (await installBrowser());
	if (!browser) {
		console.error('The tests need Chromium or Chrome, and none was found or could be installed.');
		console.error('Install one (Debian: apt-get install chromium) or set CHROME_PATH to its program.');
		return 1;
	}
	let failed = 0;
	for (const [name, command, ...rest] of CHECKS) {
		const code = await spawnTool(command, rest);
		console.log(`${code === 0 ? 'passed' : 'FAILED'}: ${name}`);
		if (code !== 0) failed++;
	}
	const report = join(await mkdtemp(join(tmpdir(), 'test-')), 'report.json');
	await spawnTool('vitest', [
		'run',
		'--config',
		'test/vitest.config.ts',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
		...args,
	]);
	const result = await readFile(report, 'utf8').then(
		(text) =>
			JSON.parse(text) as { numPassedTests: number; numFailedTests: number; numPendingTests: number; success: boolean },
		() => ({ numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, success: false }),
	);
	const passed = result.numPassedTests + CHECKS.length - failed;
	failed += Math.max(result.numFailedTests, result.success ? 0 : 1);
	const skipped = result.numPendingTests > 0 ? `, ${result.numPendingTests} skipped` : '';
	console.log(`${passed} passed, ${failed} failed${skipped}`);
	return failed === 0 ? 0 : 1;
}

/** Runs a tool of node_modules/.bin (npm puts it on the path); resolves to its exit code. */
function spawnTool(command: string, args: readonly string[]): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
		child.once('error', () => resolve(1));
		child.once('close', (code) => resolve(code ?? 1));
	});
}

/** Chromium from the system's own packages, where that is possible without asking. */
async function installBrowser(): Promise<string | null> {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
	console.log('No Chromium found: installing the system package.');
	await spawnTool('apt-get', ['update', '-qq']);
	await spawnTool('apt-get', ['install', '-y', '-qq', 'chromium']);
	return findBrowser();
}
