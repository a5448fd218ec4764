/** Fills the drafts of a contribution with the province and the years that the address says. */
import { draftPath, gapDraft, planDraft, readWanted } from '../domain/contribution.ts';
import { contribute } from '../i18n/vi/contribute.ts';

const wanted = readWanted(new URLSearchParams(location.search));
const { province, years } = wanted;
if (province || years) {
	write('path', draftPath(wanted));
	write('plan', planDraft(wanted));
	write('gap', gapDraft(wanted));
	const [from, to] = years ?? [];
	const said = [
		province && contribute.province(province),
		from && to && (from === to ? contribute.year(to) : contribute.period(`${from}–${to}`)),
	];
	write('note', contribute.filled(said.filter(Boolean).join(', ')));
}

function write(part: string, text: string): void {
	const element = document.querySelector(`[data-draft="${part}"]`);
	if (element) element.textContent = text;
}
