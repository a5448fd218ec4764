import { PassThrough, type Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** Ways to send a file, the smallest first; `identity` is the file as it is. */
const ENCODERS = {
	// 7 of 11: while a reader waits; 11 is for files that are compressed once.
	br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }),
	gzip: () => createGzip(),
	identity: () => new PassThrough(),
} as const satisfies Record<string, () => Transform>;
export type Encoding = keyof typeof ENCODERS;
const ENCODINGS = Object.keys(ENCODERS) as Encoding[];

/** Less than any weight that can be written: a file as it is may always be sent, if nothing else is wished for. */
const MIN_WEIGHT = 0.0001;

/**
 * The encoding of an answer to a request's `Accept-Encoding` (RFC 9110, 12.5.3): what is liked best, the smallest of equals.
 * Example: `gzip, deflate, br` → `br`; `br;q=0, *` → `gzip`.
 */
export function acceptedEncoding(header: string | undefined): Encoding {
	const wishes = new Map(
		(header ?? '').split(',').map((wish) => {
			const [name = '', ...parameters] = wish.split(';').map((part) => part.trim().toLowerCase());
			const weight = parameters.find((parameter) => parameter.startsWith('q='));
			return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0] as const;
		}),
	);
	const weightOf = (name: Encoding) => wishes.get(name) ?? (name === 'identity' ? MIN_WEIGHT : (wishes.get('*') ?? 0));
	return ENCODINGS.reduce((best, name) => (weightOf(name) > weightOf(best) ? name : best));
}

/** A stream that encodes what goes through it. */
export function encoder(encoding: Encoding): Transform {
	return ENCODERS[encoding]();
}
