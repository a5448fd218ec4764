import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { readSettings } from './scripts/settings.ts';

// Astro lets variables of these names override its own import.meta.env: a host's BASE_URL must not move the site.
for (const name of ['BASE_URL', 'SITE']) delete process.env[name];

/** Plans do not pass through this processor; the site's own guides do. Smart punctuation would change quotations. */
const processor = unified({ remarkPlugins: [remarkGfm], smartypants: false, gfm: false });

export default defineConfig({
	site: process.env.SITE_URL || 'http://127.0.0.1:4321',
	base: process.env.BASE_PATH || '/',
	trailingSlash: 'always',
	cacheDir: readSettings().cacheDir,
	integrations: [mdx({ processor })],
	markdown: { processor, syntaxHighlight: false },
	build: { format: 'directory', inlineStylesheets: 'never' },
	vite: {
		build: {
			assetsInlineLimit: 0,
			// What a script loads later is one file of which it has the rest already: nothing to load ahead.
			modulePreload: false,
			// Guides carry a directive that only Astro reads.
			rolldownOptions: { onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning) },
		},
	},
	devToolbar: { enabled: false },
	scopedStyleStrategy: 'class',
});
