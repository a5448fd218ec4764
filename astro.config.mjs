import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';

// Astro lets variables of these names override its own import.meta.env: a host's BASE_URL must not move the site.
for (const name of ['BASE_URL', 'SITE']) delete process.env[name];

const contentDir = resolve(process.env.CONTENT_DIR || 'content');
/** Each collection has its own cache, so that building another one leaves this one's untouched. */
const collectionKey = createHash('sha256').update(contentDir).digest('hex').slice(0, 12);
/** Plans do not pass through this processor; the site's own guides do. Smart punctuation would change quotations. */
const processor = unified({ remarkPlugins: [remarkGfm], smartypants: false, gfm: false });

export default defineConfig({
	site: process.env.SITE_URL || 'http://127.0.0.1:4321',
	base: process.env.BASE_PATH || '/',
	trailingSlash: 'always',
	cacheDir: `node_modules/.astro/${collectionKey}`,
	integrations: [mdx({ processor })],
	markdown: { processor, syntaxHighlight: false },
	build: { format: 'directory', inlineStylesheets: 'never' },
	vite: {
		build: {
			assetsInlineLimit: 0,
			// Guides carry a directive that only Astro reads.
			rolldownOptions: { onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning) },
		},
	},
	devToolbar: { enabled: false },
	scopedStyleStrategy: 'class',
});
