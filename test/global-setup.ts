import { command, SITES } from './sites.ts';

/** Builds the sites that tests share. */
export default async function setup(): Promise<void> {
	for (const site of SITES) {
		const outcome = await command(['build', '--out', site.folder], site.env);
		if (outcome.code !== 0) throw new Error(`${site.name} was not built:\n${outcome.stdout}\n${outcome.stderr}`);
	}
}
