import type { APIRoute } from 'astro';
import { getChooserFiles } from '../../../data/compare-chooser.ts';

export async function getStaticPaths() {
	return [...(await getChooserFiles())].map(([shard, content]) => ({ params: { shard }, props: { content } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['content']);
