import { defineCollection } from 'astro:content';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { guide } from './domain/guide.ts';

const contentDir = resolve(process.env['CONTENT_DIR'] || 'content');

/** The site's own pages, which Astro compiles. All else of the collection is read by `src/document/` and handed over to the pages. */
const guides = defineCollection({
	loader: glob({ base: pathToFileURL(`${join(contentDir, 'guide')}/`), pattern: '*.mdx' }),
	schema: guide,
});

export const collections = { guide: guides };
