import type { Lookup } from '../../domain/query/shards.ts';
import { understand } from '../../domain/query/understand.ts';
import type { Understanding } from '../../domain/query/understanding.ts';

/** Files that have been asked for; one that could not be loaded is asked for again. */
const files = new Map<string, Promise<unknown>>();

/** The root of the site, as an element of the page says it: `data-base`, `/` where none does. */
function base(): string {
	return (document.querySelector<HTMLElement>('[data-base]')?.dataset['base'] ?? '/').replace(/\/$/, '');
}

const load: Lookup = (file) => {
	const loading = files.get(file) ?? fetchFile(file);
	files.set(file, loading);
	loading.catch(() => files.delete(file));
	return loading;
};

async function fetchFile(file: string): Promise<unknown> {
	const response = await fetch(`${base()}/data-tra-cuu/${file}.json`);
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return response.json();
}

/** What a query names. Fails where the index cannot be loaded. */
export function lookUp(query: string): Promise<Understanding> {
	return understand(query, load);
}
