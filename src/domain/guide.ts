import { z } from 'zod';

/** The frontmatter of one of the site's own pages. */
export const guide = z.strictObject({
	/** Title of the page. Example: `Cách trích dẫn`. */
	title: z.string().min(1),
	/** One sentence for search engines and lists. */
	description: z.string().min(1),
	/** Place in lists, lowest first. Example: `3`. */
	order: z.union([z.number(), z.string().regex(/^\d+$/)]).transform(Number),
});
