import type { APIRoute } from 'astro';
import { getListFile } from '../../data/list-orders.ts';

/** What each row of the list has and its orders, for the script that filters and sorts it. */
export const GET: APIRoute = () => Response.json(getListFile('anomalies'));
