/** A span of years as a title prints it. */
export interface PrintedPeriod {
	readonly from: string | null;
	readonly to: string;
	readonly outlook?: string;
}

const SPAN =
	/giai\s*đoạn\s*(?:[IV]+\s*)?[(:]?\s*(?:từ\s+(?:năm\s+)?)?(\d{4})\s*(?:[-–—]|đến(?:\s+năm)?)\s*(\d{4})(?:\)?["”]?\s*,?\s*(?:và\s+)?(?:tầm\s+nhìn|định\s+hướng)(?:\s+đến)?(?:\s+năm)?\s+(\d{4}))?/giu;
const BARE_SPAN = /(?<![\d/])(?:năm\s+)?(\d{4})\s*[-–—]\s*(\d{4})(?![\d/])/giu;
const UNTIL =
	/(?<!(?:tầm\s+nhìn|định\s+hướng)\s+)đến\s+năm\s+(\d{4})(?:\s*,?\s*(?:và\s+)?(?:tầm\s+nhìn|định\s+hướng)(?:\s+đến)?(?:\s+năm)?\s+(\d{4}))?/giu;
const YEAR = /(?<!đến\s+)năm\s+(\d{4})(?!\s*[-–—]\s*\d{4})/giu;

/**
 * The span that a title plans for. A title names the span of the strategy that is carried out too: a single year is the plan's own, of
 * two spans the last is, after the province's name. Null where it gives none, `unclear` where it gives two years.
 */
export function readPeriod(title: string): PrintedPeriod | 'unclear' | null {
	const years = [...new Set([...title.matchAll(YEAR)].map(([, year = '']) => year))];
	if (years.length === 1 && years[0] !== undefined) return { from: years[0], to: years[0] };
	if (years.length > 1) return 'unclear';
	const spans = [...title.matchAll(SPAN)];
	const span = (spans.length > 0 ? spans : [...title.matchAll(BARE_SPAN)]).at(-1);
	if (span) return toPeriod(span[1] ?? null, span[2] ?? '', span[3]);
	const until = [...title.matchAll(UNTIL)].at(-1);
	return until ? toPeriod(null, until[1] ?? '', until[2]) : null;
}

function toPeriod(from: string | null, to: string, outlook: string | undefined): PrintedPeriod | 'unclear' {
	if (from !== null && from > to) return 'unclear';
	return outlook === undefined ? { from, to } : { from, to, outlook };
}
