import type { APIRoute } from 'astro';
import { ARCHIVE, DATA_FILES, getArchive, getDataFiles } from '../../data/files.ts';

export function getStaticPaths() {
	return [...DATA_FILES, ARCHIVE].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) => {
	const file = params['file'] ?? '';
	if (file === ARCHIVE) return new Response(await getArchive());
	return new Response((await getDataFiles()).get(file));
};
