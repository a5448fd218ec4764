import { compareIds } from '../text.ts';
import { nextOccurrence, type Occurrence } from './campaigns.ts';
import type { Due } from './dues.ts';
import type { Timeline } from './events.ts';

/** What is under way on a day or comes next: the nearest campaign or deadline; null where nothing does. */
export function nextAfter(
	{ campaigns, dues }: Pick<Timeline, 'campaigns' | 'dues'>,
	day: string,
): { readonly occurrence: Occurrence } | { readonly due: Due } | null {
	const [occurrence] = campaigns
		.flatMap((campaign) => nextOccurrence(campaign, day) ?? [])
		.sort((a, b) => compareIds(a.from, b.from));
	const due = dues.find(({ to }) => to >= day);
	if (occurrence && (!due || occurrence.from <= (due.from ?? due.to))) return { occurrence };
	return due ? { due } : null;
}
