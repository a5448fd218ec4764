import type { Group } from '../../domain/timeline/draw.ts';

/** Id of the line that says what a mark shows: of its first event. */
export function lineId({ events }: Pick<Group, 'events'>): string {
	return `m-${(events[0]?.id ?? '').replaceAll('.', '-')}`;
}
