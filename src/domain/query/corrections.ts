import { fromEnglish } from './english.ts';

/** What a query may have been meant as, where it names nothing as typed. What these name is only ever suggested. */

/** The query as it may have been meant, likeliest first; each differs from it. */
export function corrections(query: string): string[] {
	const figures = withoutLookalikes(query);
	return [
		...new Set([figures, withSlash(figures), withoutSeparator(query), withoutKeys(query), fromEnglish(query)]),
	].filter((other) => other !== query);
}

/** Letters that are typed or scanned for figures, in words that have figures: `8O0` → `800`, `l2l4` → `1214`. */
function withoutLookalikes(query: string): string {
	return query.replace(/(?<![\p{L}\p{N}])[\doOQlI|ZSB]{2,6}(?![\p{L}\p{N}])/gu, (word) =>
		/\d/.test(word) ? word.replace(/[oOQlI|ZSB]/g, (letter) => LOOKALIKES[letter] ?? letter) : word,
	);
}

const LOOKALIKES: Readonly<Record<string, string>> = {
	o: '0',
	O: '0',
	Q: '0',
	l: '1',
	I: '1',
	'|': '1',
	Z: '2',
	S: '5',
	B: '8',
};

/** A thousand as a calculator writes it: `2.351` → `2351`. */
function withoutSeparator(query: string): string {
	return query.replace(/(?<![\d.,/-])(\d)\.(\d{3})(?![\d.,/-])/g, '$1$2');
}

/** A slash that was scanned as a stroke: `28INQ-CP` → `28/NQ-CP`. */
function withSlash(query: string): string {
	return query.replace(/(\d)[Il|!1](?=[A-ZĐ]{2})/gu, '$1/');
}

/**
 * The keys of an input method that was off, without what they would have added: Telex `nghij quyeets` and VNI `nghi5 quye61t`
 * → `nghi quyet`. Queries are compared without accents anyway.
 */
function withoutKeys(query: string): string {
	return query.replace(/(?<![\p{L}\p{M}\d])đ?[a-z][a-z\d]+(?![\p{L}\p{M}])/giu, (word) =>
		word
			.replace(/([aeiouyd])\d+(?=[a-z\d]*$)/gi, '$1')
			.replace(/([aeiouy](?:ch|ng|nh|[cmnpt])?)[1-5]$/i, '$1')
			.replace(/([aeod])\1/gi, '$1')
			.replace(/([aou])w/gi, '$1')
			.replace(/([aeiouy])[sfrxj]?(ch|ng|nh|[cmnpt])?[sfrxj]?$/i, '$1$2'),
	);
}
