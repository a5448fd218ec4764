import type { APIRoute } from 'astro';
import { absolute, paths } from '../data/urls.ts';
import { vi } from '../i18n/vi.ts';

/** Lets a browser add the site's search (OpenSearch 1.1): https://github.com/dewitt/opensearch */
export const GET: APIRoute = () =>
	new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${vi.search.shortName}</ShortName>
	<Description>${vi.search.openSearch}</Description>
	<InputEncoding>UTF-8</InputEncoding>
	<Language>${vi.site.lang}</Language>
	<Image width="32" height="32" type="image/svg+xml">${absolute('/favicon.svg')}</Image>
	<Url type="text/html" method="get" template="${absolute(paths.search)}?q={searchTerms}"/>
	<Url type="application/opensearchdescription+xml" rel="self" template="${absolute(paths.openSearch)}"/>
</OpenSearchDescription>
`);
