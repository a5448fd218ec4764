import { ImportError } from './issues.ts';
import { fromTcvn3, fromVni, vietnameseWords } from './legacy.ts';

/** A text with the encoding that it was in. */
export interface Decoded {
	readonly text: string;
	readonly encoding: 'utf-8' | 'utf-16' | 'windows-1258' | 'tcvn3' | 'vni';
}

/**
 * Stage 1, decode. Reads the bytes of a text file, writes NFC text: UTF-8, UTF-16 (with or without its mark), or the 8-bit encoding
 * in which the most Vietnamese words come out.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
	const utf16 = utf16Label(bytes);
	if (utf16) return fromLegacyFont(new TextDecoder(utf16).decode(bytes), 'utf-16');
	try {
		return fromLegacyFont(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8');
	} catch {
		return fromEightBits(bytes);
	}
}

/** Text that is Unicode by its file but was typed with a TCVN3 or VNI font, as Unicode. */
export function fromLegacyFont(text: string, encoding: Decoded['encoding']): Decoded {
	return best([
		{ text: text.normalize('NFC'), encoding },
		{ text: fromTcvn3(text).normalize('NFC'), encoding: 'tcvn3' },
		{ text: fromVni(text), encoding: 'vni' },
	]);
}

function fromEightBits(bytes: Uint8Array): Decoded {
	const latin = new TextDecoder('windows-1252').decode(bytes);
	const found = best([
		{ text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC'), encoding: 'windows-1258' },
		{ text: fromTcvn3(latin).normalize('NFC'), encoding: 'tcvn3' },
		{ text: fromVni(latin), encoding: 'vni' },
	]);
	if (vietnameseWords(found.text) === 0)
		throw new ImportError('encoding-unknown', 'bytes that are not Vietnamese text');
	return found;
}

/** The reading with the most Vietnamese words; the first where none has clearly more. */
function best(readings: readonly [Decoded, ...Decoded[]]): Decoded {
	const [first, ...others] = readings;
	let found = first;
	let most = vietnameseWords(first.text);
	for (const reading of others) {
		const count = vietnameseWords(reading.text);
		if (count > most * 1.5 + 2) {
			found = reading;
			most = count;
		}
	}
	return found;
}

/** UTF-16 by its byte order mark, or by the zeros that every second byte of a Latin text is. */
function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const sample = bytes.subarray(0, 2000);
	let [even, odd] = [0, 0];
	sample.forEach((byte, index) => {
		if (byte !== 0) return;
		if (index % 2 === 0) even++;
		else odd++;
	});
	if (Math.max(even, odd) < sample.length / 5) return null;
	return odd > even ? 'utf-16le' : 'utf-16be';
}
