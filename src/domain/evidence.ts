import { z } from 'zod';

/** What an item of evidence can confirm. */
const CONFIRMABLE = [
	'number',
	'date',
	'issuer',
	'title',
	'period',
	'status',
	'effective',
	'name',
	'merger',
	'kind',
	'region',
	'succession',
	'theme',
	'aliases',
] as const;

const confirms = z.array(z.enum(CONFIRMABLE)).default([]);
const note = z.string().min(1).optional();

/**
 * Where a claim beyond a plan's own source can be seen: an address, or a provision of another plan in the collection.
 * `confirms` names the fields it shows; `note` says how (both optional).
 */
export const evidence = z.union([
	z.strictObject({ url: z.url({ protocol: /^https?$/ }), confirms, note }),
	z.strictObject({ plan: z.string().min(1), provision: z.string().min(1).optional(), confirms, note }),
]);
export type Evidence = z.infer<typeof evidence>;
