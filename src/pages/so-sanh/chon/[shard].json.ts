import type { APIRoute } from 'astro';
import { getChooserFiles } from '../../../data/compare-chooser.ts';

export function getStaticPaths() {
	return [...getChooserFiles()].map(([shard, content]) => ({ params: { shard }, props: { content } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['content']);
