// The way into every command. Plain JavaScript, so that an old Node gets as far as the sentence that says what is wrong.
import module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
	console.error(`Node ${process.version} is running; this project needs 22.18 or newer and brings its own (24).`);
	console.error(
		'Run `npm ci` (without --ignore-scripts, which leaves that Node out), then the command through npm: `npm start`.',
	);
	process.exit(1);
}
// Node keeps what each file compiles to, by the file's content: a command starts in two thirds of the time.
module.enableCompileCache('node_modules/.astro/compiled');
const [name, ...args] = process.argv.slice(2);
const { run } = await import(`./${name}.ts`);
const { showProgress } = await import('./progress.ts');
const hideProgress = showProgress(process.stderr);
try {
	process.exitCode = await run(args);
} catch (error) {
	if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
	console.error(`${error.message}\nRun npm run ${name} -- --help for what it takes.`);
	process.exitCode = 1;
} finally {
	hideProgress();
}
