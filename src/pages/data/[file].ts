import type { APIRoute } from 'astro';
import { ARCHIVE, getArchive, getDataFiles } from '../../data/files.ts';

export async function getStaticPaths() {
	const files = await getDataFiles();
	return [...files.keys(), ARCHIVE].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) => {
	const file = params['file'] ?? '';
	if (file === ARCHIVE) return new Response(await getArchive());
	return new Response((await getDataFiles()).get(file));
};
