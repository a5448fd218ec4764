import type { APIRoute } from 'astro';
import { ARCHIVE, DATA_FILES, getArchive, getDataFile } from '../../data/files.ts';

export function getStaticPaths() {
	return [...DATA_FILES.map(({ file }) => file), ARCHIVE].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) => {
	const file = params['file'] ?? '';
	return new Response(file === ARCHIVE ? await getArchive() : await getDataFile(file));
};
