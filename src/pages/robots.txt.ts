import type { APIRoute } from 'astro';
import { absolute } from '../data/urls.ts';

/** Everything may be read; robots find every page through the sitemap. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`);
