import { getCollection } from 'astro:content';

/**
 * The site's own pages, in their order. In a module of its own: Astro takes each component that leads to `astro:content` for one
 * whose styles it has to wait for, and makes a page of such components in twice the time.
 */
export async function getGuides() {
	const guides = await getCollection('guide');
	return guides.sort((a, b) => a.data.order - b.data.order);
}
