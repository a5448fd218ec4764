import { getCollection } from 'astro:content';

/**
 * The site's own pages, in their order. In a module of its own: Astro takes each component that leads to `astro:content` for one
 * that may bring styles. It makes all of these before it begins the page, and what it holds for that is freed late: five times as
 * much is left behind.
 */
export async function getGuides() {
	const guides = await getCollection('guide');
	return guides.sort((a, b) => a.data.order - b.data.order);
}
