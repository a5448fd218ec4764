import { defineCollection } from 'astro:content';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { recordLoader } from './document/loader.ts';
import { guide } from './domain/guide.ts';

const contentDir = resolve(process.env['CONTENT_DIR'] || 'content');

/** Plans, instruments and vocabularies: read and checked as one, since most checks look across files. */
const loader = recordLoader(contentDir);
const record = defineCollection({ loader });

/** The site's own pages. They wait for the check, which reads them too, so that its report is the one to be seen. */
const pages = glob({ base: pathToFileURL(`${join(contentDir, 'guide')}/`), pattern: '*.mdx' });
const guides = defineCollection({
	loader: {
		...pages,
		load: async (context) => {
			if (await loader.isSound) await pages.load(context);
		},
	},
	schema: guide,
});

export const collections = { record, guide: guides };
