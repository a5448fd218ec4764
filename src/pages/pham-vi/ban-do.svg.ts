import type { APIRoute } from 'astro';
import { coverageMap } from '../../data/coverage-map.ts';
import { getCatalogue } from '../../data/record.ts';

export const GET: APIRoute = () => new Response(coverageMap(getCatalogue()));
