import type { APIRoute } from 'astro';
import { getFeed } from '../data/feeds.ts';

export const GET: APIRoute = async () => new Response(await getFeed(null));
