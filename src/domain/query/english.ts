/**
 * English names of laws and programmes, as translations have them: word for word in Vietnamese, so that what they may mean can
 * be suggested. The collection confirms no English names, so nothing is claimed by them.
 */

const NAMES: ReadonlyArray<readonly [RegExp, string]> = [
	[/\b(?:the|of viet ?nam|viet ?nam'?s?|vietnamese|no\.?)\b/g, ' '],
	[/\bfor the period(?: of| from)?\b|\bin the period(?: of)?\b|\bperiod\b/g, 'giai doan'],
	[
		/\b(?:prevention (?:and|&) (?:control|combat) (?:of|against) )?domestic violence(?: prevention(?: (?:and|&) control)?)?\b/g,
		'phong chong bao luc gia dinh',
	],
	[/\bgender[- ]based violence\b/g, 'bao luc tren co so gioi'],
	[/\bprevention (?:of|and) (?:response to|and response to)\b/g, 'phong ngua va ung pho voi'],
	[/\bgender equality\b/g, 'binh dang gioi'],
	[/\bstate budget\b/g, 'ngan sach nha nuoc'],
	[/\bsustainable poverty reduction\b/g, 'giam ngheo ben vung'],
	[/\bnew(?:-style)? rural(?: area)?(?: development| building)?\b/g, 'xay dung nong thon moi'],
	[/\blabou?r code\b|\bcode of labou?r\b/g, 'bo luat lao dong'],
	[/\bnational target(?:ed)? program(?:me)?\b/g, 'chuong trinh muc tieu quoc gia'],
	[/\bnational (?:action )?(?:plan|program(?:me)?)(?: of action)?\b/g, 'chuong trinh quoc gia'],
	[/\bnational strategy\b/g, 'chien luoc quoc gia'],
	[/\bstrategy\b/g, 'chien luoc'],
	[/\bprogram(?:me)?\b/g, 'chuong trinh'],
	[/\blaws?\b/g, 'luat'],
	[/\b(?:on|for|of)\b/g, ' '],
	// English says the kind last: `gender equality law 2006`.
	[/^(.+?) (luat|chien luoc(?: quoc gia)?|chuong trinh(?: (?:muc tieu )?quoc gia)?)(?= *(?:\d|$|giai doan))/g, '$2 $1'],
];

/** An English query with the names it may mean in unaccented Vietnamese; other queries come back as they are. */
export function fromEnglish(query: string): string {
	if (/[^\0-\x7f]/.test(query) || !/\b(?:law|code|strategy|program(?:me)?|plan|action)\b/i.test(query)) return query;
	return NAMES.reduce(
		(text, [english, vietnamese]) => text.replace(english, vietnamese).replace(/ +/g, ' ').trim(),
		query.toLowerCase(),
	);
}
