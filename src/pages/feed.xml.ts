import type { APIRoute } from 'astro';
import { getFeed } from '../data/feeds.ts';

export const GET: APIRoute = () => new Response(getFeed(null));
