import type { Anomaly, Catalogue, PlanEntry } from '../domain/catalogue.ts';
import { vi } from '../i18n/vi.ts';
import { instrumentName, planName, provisionName } from './labels.ts';

/** An anomaly as a page explains it: a title, facts side by side, and sentences. */
export interface AnomalyText {
	readonly title: string;
	readonly printed: string | null;
	readonly expected: string | null;
	readonly sentences: readonly string[];
	readonly origin: string;
}

/** The words for an anomaly of a plan. */
export function anomalyText(anomaly: Anomaly, plan: PlanEntry): AnomalyText {
	return {
		title: vi.anomaly.code[anomaly.code].title,
		printed: anomaly.asPrinted,
		expected: anomaly.expected,
		sentences: anomaly.note === null ? ruleSentences(anomaly, plan) : [anomaly.note],
		origin: vi.anomaly.by[anomaly.origin],
	};
}

function ruleSentences(anomaly: Anomaly, plan: PlanEntry): string[] {
	const citation = plan.citations.find(({ order }) => order === anomaly.citation);
	if (!citation) return [];
	const { mention, resolution } = citation;
	const name = resolution.state === 'resolved' ? instrumentName(resolution.instrument) : '';
	switch (anomaly.code) {
		case 'date-impossible':
			return [impossibleReason(mention.date?.text ?? '', mention.date?.problem ?? null)];
		case 'dates-disagree': {
			const confirmed = resolution.state === 'resolved' && resolution.instrument.date !== null;
			return [vi.anomaly.sameInstrument(name), ...(confirmed ? [] : [vi.anomaly.text.noneConfirmed])];
		}
		case 'number-incomplete':
			return [];
		case 'ambiguous':
		case 'unknown':
			return [vi.anomaly.code[anomaly.code].about];
		default:
			return [vi.anomaly.about(name)];
	}
}

function impossibleReason(printed: string, problem: 'no-such-month' | 'no-such-day' | 'unreadable' | null): string {
	const [day = '', month = ''] = printed.match(/\d+/g) ?? [];
	const why = {
		'no-such-month': vi.anomaly.text.noMonth(month),
		'no-such-day': vi.anomaly.text.noDay(day, month),
		unreadable: vi.anomaly.text.notADate,
	};
	const text = problem === null ? '' : why[problem];
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Evidence as links: its label and address (a path of this site for another plan). */
export function evidenceLinks(catalogue: Catalogue, evidence: Anomaly['evidence']) {
	return evidence.map((item) => {
		if ('url' in item)
			return {
				label: new URL(item.url).hostname.replace(/^www\./, ''),
				url: item.url,
				note: item.note ?? null,
				plan: null,
			};
		const plan = catalogue.plan(item.plan);
		const provision = plan?.document.provisions.find(({ path }) => path === item.provision);
		return {
			label: [plan ? planName(catalogue, plan) : item.plan, provision && provisionName(provision)]
				.filter(Boolean)
				.join(', '),
			url: null,
			note: item.note ?? null,
			plan: { id: item.plan, anchor: provision?.anchor ?? null },
		};
	});
}
