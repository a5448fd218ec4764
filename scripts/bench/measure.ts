import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** How a process went. Memory and processor time are those that Linux tells; 0 elsewhere. */
export interface Measurement {
	readonly seconds: number;
	/** Seconds of processor time, of the process and of those it started: less moved by what else the machine does. */
	readonly cpu: number;
	/** The most memory that the process and those it started held at once. */
	readonly megabytes: number;
	readonly code: number;
	/** What it printed. */
	readonly output: string;
}

/** Milliseconds between two looks at the process. */
const PERIOD = 100;
/** Clock ticks a second in `/proc`. */
const TICKS = 100;

/** Runs a program in a fresh process. */
export async function measure(
	[program = '', ...args]: readonly string[],
	options: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string } = {},
): Promise<Measurement> {
	const started = performance.now();
	const child = spawn(program, args, {
		cwd: options.cwd,
		env: { ...process.env, ...options.env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	child.stdout.on('data', (chunk) => (output += chunk));
	child.stderr.on('data', (chunk) => (output += chunk));
	let megabytes = 0;
	let cpu = 0;
	const watch = setInterval(async () => {
		const now = await lookAt(child.pid ?? 0);
		megabytes = Math.max(megabytes, now.megabytes);
		cpu = Math.max(cpu, now.cpu);
	}, PERIOD);
	const code = await new Promise<number>((resolve) => {
		child.once('error', () => resolve(127));
		child.once('close', (exit) => resolve(exit ?? 1));
	});
	clearInterval(watch);
	return { seconds: (performance.now() - started) / 1000, cpu, megabytes: Math.round(megabytes), code, output };
}

/** What a process and those it started hold and have used by now. */
async function lookAt(pid: number): Promise<{ megabytes: number; cpu: number }> {
	const read = (name: string) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
	const [status, stat, children] = await Promise.all([read('status'), read('stat'), read(`task/${pid}/children`)]);
	// Fields 14 to 17, counted after the name in brackets: its own time, then that of children that have ended.
	const times = stat
		.slice(stat.lastIndexOf(')') + 2)
		.split(' ')
		.slice(11, 15);
	const below = await Promise.all(
		children
			.split(' ')
			.filter(Boolean)
			.map((child) => lookAt(Number(child))),
	);
	return {
		megabytes: below.reduce(
			(sum, one) => sum + one.megabytes,
			Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024,
		),
		cpu: below.reduce((sum, one) => sum + one.cpu, times.reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS),
	};
}
