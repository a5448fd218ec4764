/** The contents of a plan follow the reader: the entry of what is being read is marked, and kept in sight. */

const contents = document.querySelector<HTMLDetailsElement>('.doc__contents');
const links = new Map(
	[...(contents?.querySelectorAll<HTMLAnchorElement>('nav a') ?? [])].map((link) => [link.hash.slice(1), link]),
);

/** The entry of a provision: its own, or that of the part in which it stands. */
const entryOf = new Map<Element, HTMLAnchorElement>();
let entry: HTMLAnchorElement | undefined;
for (const section of document.querySelectorAll('.doc__text > .provision')) {
	entry = links.get(section.id) ?? entry;
	if (entry) entryOf.set(section, entry);
}

let marked: HTMLAnchorElement | undefined;
function mark(link: HTMLAnchorElement): void {
	if (link === marked) return;
	marked?.removeAttribute('aria-current');
	link.setAttribute('aria-current', 'location');
	marked = link;
	// Only the column of contents moves, never the page.
	if (!contents || contents.scrollHeight <= contents.clientHeight) return;
	const above = link.getBoundingClientRect().top - contents.getBoundingClientRect().top;
	if (above < 0 || above > contents.clientHeight - link.offsetHeight)
		contents.scrollTop += above - contents.clientHeight / 2;
}

// A line a quarter of the way down the window: provisions stand one after another, and one of them crosses it.
const observer = new IntersectionObserver(
	(entries) => {
		for (const { target, isIntersecting } of entries) {
			const link = isIntersecting ? entryOf.get(target) : undefined;
			if (link) mark(link);
		}
	},
	{ rootMargin: '-25% 0px -75% 0px' },
);
for (const section of entryOf.keys()) observer.observe(section);

// On a phone the contents are a bar over the text: it closes once it has led somewhere.
contents?.addEventListener('click', ({ target }) => {
	if (target instanceof Element && target.closest('nav a')) contents.open = false;
});
