import { defineMiddleware } from 'astro:middleware';
import { seeOnly } from './data/record';
import type { PartContent } from './domain/part';

/** A page that is given a part of the catalogue, or none of it, sees nothing else of it. */
export const onRequest = defineMiddleware(({ props }, next) => {
	const { part } = props as { part?: PartContent | null };
	return part === undefined ? next() : seeOnly(part, next);
});
