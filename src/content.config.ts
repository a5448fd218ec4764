import { defineCollection } from 'astro:content';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { recordLoader } from './document/loader.ts';
import { guide } from './domain/guide.ts';

const contentDir = resolve(process.env['CONTENT_DIR'] || 'content');

/** Plans, instruments and vocabularies: read and checked as one, since most checks look across files. */
const record = defineCollection({ loader: recordLoader(contentDir) });

/** The site's own pages. */
const guides = defineCollection({
	loader: glob({ base: pathToFileURL(`${join(contentDir, 'guide')}/`), pattern: '*.mdx' }),
	schema: guide,
});

export const collections = { record, guide: guides };
