import type { APIRoute } from 'astro';
import { getCalendars } from '../../data/calendars.ts';

export function getStaticPaths() {
	return [...getCalendars()].map(([calendar, text]) => ({ params: { calendar }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
