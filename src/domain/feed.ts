import { escapeMarkup } from './markup.ts';
import { compareIds, withoutControls } from './text.ts';

/** Feeds in the form of Atom (RFC 4287). */

export interface FeedEntry {
	/** A tag: URI (RFC 4151) that stays while the entry does. */
	readonly id: string;
	readonly title: string;
	/** The day on which it was added or changed. */
	readonly on: string;
	readonly url: string;
	readonly summary: string;
}

export interface Feed {
	readonly id: string;
	readonly title: string;
	readonly author: string;
	/** Address of the feed itself, and of the page it belongs to. */
	readonly self: string;
	readonly page: string;
	/** The day of the feed where it has no entries. */
	readonly stamp: string;
	readonly entries: readonly FeedEntry[];
}

/** The most entries of a feed: the newest ones. */
const ENTRIES = 100;

/** A feed as XML, newest entry first. */
export function toAtom({ id, title, author, self, page, stamp, entries }: Feed): string {
	const newest = [...entries].sort(order).slice(0, ENTRIES);
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
	<id>${escapeXml(id)}</id>
	<title>${escapeXml(title)}</title>
	<updated>${instant(newest[0]?.on ?? stamp)}</updated>
	<author><name>${escapeXml(author)}</name></author>
	<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
	<link rel="alternate" type="text/html" hreflang="vi" href="${escapeXml(page)}"/>
${newest.map(entryXml).join('')}</feed>
`;
}

function entryXml({ id, title, on, url, summary }: FeedEntry): string {
	return `	<entry>
		<id>${escapeXml(id)}</id>
		<title>${escapeXml(title)}</title>
		<updated>${instant(on)}</updated>
		<link rel="alternate" type="text/html" hreflang="vi" href="${escapeXml(url)}"/>
		<summary>${escapeXml(summary)}</summary>
	</entry>
`;
}

/** Text and attribute values: what XML reserves escaped, control characters that it cannot hold left out. */
function escapeXml(text: string): string {
	return escapeMarkup(withoutControls(text));
}

/** Atom wants an instant; a day of the collection has none, so it is the day's beginning in UTC. */
function instant(day: string): string {
	return `${day}T00:00:00Z`;
}

function order(a: FeedEntry, b: FeedEntry): number {
	return compareIds(b.on, a.on) || compareIds(a.id, b.id);
}
