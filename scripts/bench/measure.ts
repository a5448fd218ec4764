import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** How a process went: wall time, the most memory that it and its children held at once, exit code. */
export interface Measurement {
	readonly seconds: number;
	readonly megabytes: number;
	readonly code: number;
}

/** Milliseconds between two looks at the memory. */
const PERIOD = 100;

/** Runs one of the project's commands in a fresh process. Memory is the resident set as Linux tells it; 0 elsewhere. */
export async function measure(command: readonly string[], env: Readonly<Record<string, string>>): Promise<Measurement> {
	const started = performance.now();
	const child = spawn(process.execPath, ['scripts/run.mjs', ...command], {
		env: { ...process.env, ...env },
		stdio: 'ignore',
	});
	let megabytes = 0;
	const watch = setInterval(async () => {
		megabytes = Math.max(megabytes, await peakOf(child.pid ?? 0));
	}, PERIOD);
	const code = await new Promise<number>((resolve) => child.once('close', (exit) => resolve(exit ?? 1)));
	clearInterval(watch);
	return { seconds: (performance.now() - started) / 1000, megabytes, code };
}

async function peakOf(pid: number): Promise<number> {
	const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
	return Math.round(Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024);
}
