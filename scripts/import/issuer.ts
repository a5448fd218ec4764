import type { Found, Gazetteer } from './gazetteer.ts';
import type { Header } from './header.ts';

/** An id that the source says, or what it says instead. */
interface Answer {
	readonly id: string | null;
	readonly found: string;
}

const DISTRICT = /(?:UBND|[UỦ][ỶY]\s+BAN\s+NHÂN\s+DÂN)\s+(?:HUYỆN|THỊ\s+XÃ|QUẬN)(?=\s|$)/iu;
const COMMUNE = /(?:UBND|[UỦ][ỶY]\s+BAN\s+NHÂN\s+DÂN)\s+(?:XÃ|PHƯỜNG|THỊ\s+TRẤN|ĐẶC\s+KHU)(?=\s|$)/iu;
const CITY = /(?:UBND|[UỦ][ỶY]\s+BAN\s+NHÂN\s+DÂN)\s+(?:THÀNH\s+PHỐ|TP\.?)\s+/iu;

/**
 * Who issued a document: the body in its letterhead, which has to be one that the collection knows to the last word; else the sign in its
 * number; else the body that "ban hành" or "xây dựng" the plan in the opening.
 */
export function findIssuer(
	header: Header,
	reported: { readonly issuer: string; readonly number: string | null } | null,
	opening: readonly string[],
	known: Gazetteer,
): Answer {
	const letterhead = header.issuingBody.replace(/^Y(?=\s+BAN\s)/u, 'ỦY');
	const bare = BARE.exec(letterhead)?.[0];
	if (bare !== undefined) return { id: ofBareLetterhead(bare, header, opening, known), found: letterhead };
	if (letterhead !== '') {
		if (COMMUNE.test(letterhead)) return { id: null, found: letterhead };
		if (DISTRICT.test(letterhead))
			return { id: /(?:PHÒNG|TRƯỜNG)\s/u.test(letterhead) ? null : known.district, found: letterhead };
		const inHead = bodyOfLetterhead(letterhead, known) ?? bodyOfLetterhead(header.issuingLine, known);
		if (inHead !== undefined) return { id: inHead, found: letterhead };
	}
	const sign = header.number?.sign ?? header.dataNumber?.sign ?? null;
	const bySign = sign === null ? null : known.agencyOfSign(sign);
	if (reported) return ofReport(reported, known);
	const byOpening = issuerInOpening(opening, header, known);
	const isKept = bySign !== null && (byOpening === null || byOpening === bySign) && isOfProvince(bySign, header, known);
	if (isKept) return { id: bySign, found: sign ?? '' };
	if (bySign === null && byOpening !== null) return { id: byOpening, found: '' };
	if (bySign !== null && byOpening !== null && bySign !== byOpening)
		return { id: null, found: `${sign} and ${byOpening}` };
	return { id: null, found: letterhead || sign || 'no issuing body' };
}

/** The body that a report names; a committee's number is the committee's, where the report names the chairman who signed. */
function ofReport(report: { readonly issuer: string; readonly number: string | null }, known: Gazetteer): Answer {
	if (COMMUNE.test(report.issuer)) return { id: null, found: report.issuer };
	if (DISTRICT.test(report.issuer)) return { id: known.district, found: report.issuer };
	const id = known.agencies.all(report.issuer).at(-1)?.id ?? null;
	const bySign = known.agencyOfSign(report.number?.replace(/^[^/]*\//, '') ?? '');
	const isChairman = id !== null && known.agency(id)?.name === `Chủ tịch ${known.agency(bySign ?? '')?.name}`;
	return { id: isChairman ? bySign : id, found: report.issuer };
}

/** A letterhead that says the kind of body and not whose: pages drop the line below. */
const BARE = /^(?:[UỦ][ỶY]\s+BAN\s+NHÂN\s+DÂN|HỘI\s+ĐỒNG\s+NHÂN\s+DÂN|UBND|HĐND)$/iu;

/** Such a body with the rank after it, where it acts: `Ủy ban nhân dân tỉnh ... ban hành`. */
const RANKED =
	/(?:UBND|[UỦ][ỶYỷy]\s+(?:BAN\s+NHÂN\s+DÂN|ban\s+nhân\s+dân)|HĐND|(?:HỘI\s+ĐỒNG|Hội\s+đồng)\s+(?:NHÂN\s+DÂN|nhân\s+dân))\s+(?<rank>tỉnh|thành\s+phố|huyện|thị\s+xã|quận|xã|phường|thị\s+trấn|đặc\s+khu)(?=\s|$)(?=(?<rest>.{0,60}))/giu;

/**
 * Whose body a bare letterhead is: by the line that names who decides, by who issues the plan in the opening, by the place before the date
 * if it is a province's. Null where these differ, or where none says it.
 */
function ofBareLetterhead(bare: string, header: Header, opening: readonly string[], known: Gazetteer): string | null {
	const said = [header.decider, ...opening].flatMap((text, index) =>
		[...text.matchAll(RANKED)]
			.filter(({ groups }) => index === 0 || ISSUES_PLAN.test(withoutPlace(groups?.['rest'] ?? '', known)))
			.map(({ groups }) => ({
				rank: groups?.['rank']?.toLowerCase().replace(/\s+/g, ' '),
				rest: groups?.['rest'] ?? '',
			})),
	);
	const place = header.date?.place ?? '';
	const ofPlace = known.provinces.all(place);
	const isProvince = said.map(({ rank, rest }) =>
		rank === 'tỉnh'
			? true
			: rank === 'thành phố'
				? namesCentralCity(rest, known) || namesCentralCity(place, known)
				: false,
	);
	if (isProvince.includes(false)) {
		const isDistrict = said.every(({ rank }) => /^(?:huyện|thị xã|quận)$/.test(rank ?? ''));
		return isDistrict && /^(?:[UỦ]|UBND)/iu.test(bare) && !/^HĐND|^HỘI/iu.test(bare) ? known.district : null;
	}
	const isPlaced = ofPlace.length > 0 && !/(?:^|\s)(?:TP|thành\s+phố|huyện|thị\s+xã|quận)/iu.test(place);
	const isCityItself = namesCentralCity(place, known);
	if (isProvince.length === 0 && !isPlaced && !isCityItself) return null;
	const name = /^(?:HĐND|HỘI)/iu.test(bare) ? 'Hội đồng nhân dân tỉnh' : 'Ủy ban nhân dân tỉnh';
	return known.agencies.all(name)[0]?.id ?? null;
}

/** What stands after the name of the place that a body's name ends with. */
function withoutPlace(rest: string, known: Gazetteer): string {
	const place = known.provinces.all(rest)[0];
	if (place !== undefined && /^\s*$/.test(rest.slice(0, place.start))) return rest.slice(place.end);
	return rest.replace(/^(?:\s+\p{Lu}[\p{L}’']*){1,4}(?=[\s,])/u, '');
}

/** A sign that a district's body has too (`UBND`) counts where the document names its province. */
function isOfProvince(id: string, header: Header, known: Gazetteer): boolean {
	if (!/^Ủy ban nhân dân/.test(known.agency(id)?.name ?? '')) return true;
	const places = [header.date?.place, header.title?.words, header.pageTitle, header.data.issuer].filter(
		(text) => typeof text === 'string',
	);
	return places.some((text) => known.provinces.all(text).length > 0);
}

/** The last body of a letterhead; null where words remain that name another one, undefined where there is no body at all. */
function bodyOfLetterhead(letterhead: string, known: Gazetteer): string | null | undefined {
	const bodies = known.agencies.all(letterhead);
	const last = bodies.at(-1);
	if (!last) return /[UỦ][ỶY]\s+BAN|SỞ|BAN|UBND|HỘI|BỘ/iu.test(letterhead) ? null : undefined;
	if (CITY.test(letterhead) && bodies.length === 1 && !namesCentralCity(letterhead, known)) return null;
	return remainder(letterhead, [...bodies, ...known.provinces.all(letterhead)]) === '' ? last.id : null;
}

/** Whether a text names a city of the rank of a province. */
function namesCentralCity(text: string, known: Gazetteer): boolean {
	return known.provinces.all(text).some(({ id }) => known.province(id)?.kind === 'thanh-pho');
}

/** What no known name takes, without words for ranks. */
function remainder(text: string, taken: readonly Found[]): string {
	let rest = text;
	for (const { start, end } of [...taken].sort((a, b) => b.start - a.start))
		rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
	return rest.replace(/(?<![\p{L}\p{M}])(?:tỉnh|thành\s+phố|tp)(?![\p{L}\p{M}])/giu, ' ').replace(/[^\p{L}]+/gu, '');
}

const ISSUES_PLAN =
	/^[\s,]*(?:(?:tỉnh|thành\s+phố)\s+)?(?:đã\s+|đề\s+ra\s+và\s+)?(?:xây\s+dựng|ban\s+hành|lập|triển\s+khai)(?:\s+và\s+(?:ban\s+hành|triển\s+khai))?\s+(?:nội\s+dung\s+)?(?:bản\s+)?(?:Kế\s+hoạch|Chương\s+trình)/iu;

/** The body right before the words for issuing the plan, in the paragraph that leads to its text. */
function issuerInOpening(opening: readonly string[], header: Header, known: Gazetteer): string | null {
	let last: string | null = null;
	for (const text of opening.filter((one) => /(?:như\s+sau|sau\s+đây|với\s+(?:các|những)\s+nội\s+dung)/iu.test(one))) {
		for (const { id, start, end } of known.agencies.all(text)) {
			// A city without its name can be one of a district's rank.
			const isCity = /thành\s+phố$/iu.test(text.slice(start, end));
			if (isCity && !namesCentralCity(`${header.date?.place} ${header.title?.words} ${text}`, known)) continue;
			const rest = text.slice(end);
			const place = known.provinces.all(rest)[0];
			const isPlaced = place !== undefined && /^\s*(?:(?:tỉnh|thành\s+phố)\s+)?$/u.test(rest.slice(0, place.start));
			if (ISSUES_PLAN.test(isPlaced ? rest.slice(place.end) : rest)) last = id;
		}
	}
	return last;
}

/** Letterheads of bodies of the whole country, which write from the capital. */
const CENTRAL =
	/^(?:BỘ\s|CHÍNH\s+PHỦ|THỦ\s+TƯỚNG|QUỐC\s+HỘI|TỔNG\s+CỤC|VĂN\s+PHÒNG\s+(?:CHÍNH\s+PHỦ|QUỐC\s+HỘI)|BAN\s+(?:CHẤP\s+HÀNH\s+TRUNG|BÍ\s+THƯ)|[ỦU][ỶY]\s+BAN\s+(?:DÂN\s+TỘC|QUỐC\s+GIA|THƯỜNG\s+VỤ))/u;

/**
 * The province of a document: of its letterhead; else the one that title, place, opening and the page's data agree on.
 */
export function findProvince(
	header: Header,
	title: string | null,
	opening: readonly string[],
	known: Gazetteer,
): Answer {
	const inHead = only(known.provinces.all(header.issuingBody));
	if (inHead !== null) return { id: inHead, found: header.issuingBody };
	if (CENTRAL.test(header.issuingBody) || CENTRAL.test(header.issuingLine))
		return { id: null, found: header.issuingBody };
	const place = header.date?.place ?? null;
	const sources = [
		ofProvinces(title ?? '', known),
		place === null ? [] : known.provinces.all(place).map(({ id }) => id),
		header.data.issuer === undefined ? [] : known.provinces.all(header.data.issuer).map(({ id }) => id),
	].filter((ids) => ids.length > 0);
	const ids = new Set(sources.flat());
	if (ids.size === 0) for (const id of opening.flatMap((text) => ofProvinces(text, known))) ids.add(id);
	const [first] = ids;
	if (ids.size === 1) return { id: first ?? null, found: '' };
	return { id: null, found: ids.size === 0 ? 'no province' : [...ids].join(' and ') };
}

/** Provinces that a text calls so: `tỉnh Hải Dương`, `thành phố Cần Thơ`. */
function ofProvinces(text: string, known: Gazetteer): string[] {
	return known.provinces
		.all(text)
		.filter(({ start }) => /(?:tỉnh|thành\s+phố|tp\.?)\s*$/iu.test(text.slice(0, start)))
		.map(({ id }) => id);
}

function only(found: readonly Found[]): string | null {
	const ids = new Set(found.map(({ id }) => id));
	const [first] = ids;
	return ids.size === 1 ? (first ?? null) : null;
}
