/** Filters of the timeline: chosen ones stand in the address, lines and marks that do not match are hidden. */
import { timeline } from '../i18n/vi/timeline';

/** Name of a filter in the address → attribute of an event. */
const FILTERS = { tinh: 'provinces', 'linh-vuc': 'themes', loai: 'event', 'chien-dich': 'campaigns' } as const;

/** Of what a line only counts, a filter cannot know how many match. */
function countText(shown: number, hasGathered: boolean): string {
	if (hasGathered) return timeline.filter.countNamed(String(shown));
	return shown === 0 ? timeline.filter.none : timeline.filter.count(String(shown));
}

function start(form: HTMLFormElement): void {
	const events = [...document.querySelectorAll<HTMLElement>('[data-event]')];
	const lines = [...document.querySelectorAll<HTMLElement>('.timeline-lines > li')];
	const sections = [...document.querySelectorAll<HTMLElement>('.timeline-year')];
	const marks = new Map(
		[...document.querySelectorAll<SVGElement>('[data-mark]')].map((mark) => [mark.dataset['mark'], mark]),
	);
	const count = form.querySelector('[data-timeline-count]');
	const fields = Object.keys(FILTERS).flatMap((name) => {
		const field = form.elements.namedItem(name);
		return field instanceof HTMLSelectElement ? [field] : [];
	});

	const show = () => {
		const chosen = fields.filter(({ value }) => value !== '');
		let shown = 0;
		let hasGathered = false;
		for (const event of events) {
			const matches = chosen.every(({ name, value }) =>
				(event.dataset[FILTERS[name as keyof typeof FILTERS]] ?? '').split(' ').includes(value),
			);
			event.hidden = !matches;
			if (!matches) continue;
			const { count: gathered } = event.dataset;
			if (gathered === undefined || chosen.length === 0) shown += Number(gathered ?? 1);
			else hasGathered = true;
		}
		for (const line of lines) {
			const own = line.matches('[data-event]') ? [line] : [...line.querySelectorAll<HTMLElement>('[data-event]')];
			line.hidden = own.every(({ hidden }) => hidden);
			marks.get(line.id)?.toggleAttribute('hidden', line.hidden);
		}
		for (const section of sections) {
			section.hidden = ![...section.querySelectorAll<HTMLElement>('.timeline-lines > li')].some(
				({ hidden }) => !hidden,
			);
		}
		if (count) count.textContent = countText(shown, hasGathered);
		// Other years are looked at with the same choice.
		const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
		for (const link of document.querySelectorAll('[data-keeps-filter]')) {
			const [page = ''] = (link.getAttribute('href') ?? '').split('?');
			link.setAttribute('href', query ? `${page}?${query}` : page);
		}
	};
	const read = () => {
		const address = new URLSearchParams(location.search);
		for (const field of fields) {
			const value = address.get(field.name) ?? '';
			field.value = [...field.options].some((option) => option.value === value) ? value : '';
		}
		show();
	};
	const write = () => {
		const address = new URLSearchParams(location.search);
		for (const { name, value } of fields) {
			if (value === '') address.delete(name);
			else address.set(name, value);
		}
		const query = address.toString();
		history.pushState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
		show();
	};
	form.addEventListener('change', write);
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', (event) => {
		event.preventDefault();
		for (const field of fields) field.value = '';
		write();
	});
	window.addEventListener('popstate', read);
	form.hidden = false;
	read();
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-timeline-filters]')) start(form);
