import { getBuilt } from './built.ts';
import { cacheKey, type PartPage } from './cache-key.ts';
import { getCatalogue } from './record.ts';

/**
 * Static paths of pages that see a part of the catalogue and nothing else (`src/middleware.ts`). Such a page is made from its part,
 * its other props and the code alone: it is the same as long as its cache key is. A build takes it from the published site then.
 */
export function partPaths<Params extends Record<string, string | undefined>, Props extends object>(
	pages: ReadonlyArray<PartPage<Params, Props>>,
) {
	const catalogue = getCatalogue();
	const { iso } = getBuilt();
	return pages.map((page) => ({
		params: page.params,
		props: { ...page.props, part: page.part },
		cacheKey: cacheKey(catalogue, iso, page),
	}));
}
