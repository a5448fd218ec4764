import type { APIRoute } from 'astro';
import { getCalendars } from '../../data/calendars.ts';

export async function getStaticPaths() {
	return [...(await getCalendars())].map(([calendar, text]) => ({ params: { calendar }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
