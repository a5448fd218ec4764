/**
 * What a contributor begins with: the first lines of a record and an entry of a search that found nothing, with the province
 * and the years of an empty cell of the ledger. No schema stands here, since a page's script loads this file; a test holds the
 * drafts to the schemas.
 */

/** What a contributor has to fill in. */
export const BLANK = '…';

/** The cell that somebody wants to fill; null for what the address does not say. */
export interface Wanted {
	/** Id of a province, as the address says it: nothing checks that there is one. */
	readonly province: string | null;
	/** First and last year. */
	readonly years: readonly [from: string, to: string] | null;
}

/** Reads the cell from an address: `tinh=lai-chau&ky=2021-2025`, `ky=2024`. What is written otherwise counts as not said. */
export function readWanted(query: URLSearchParams): Wanted {
	const province = /^[a-z][a-z0-9-]*$/.exec(query.get('tinh') ?? '')?.[0] ?? null;
	const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(query.get('ky') ?? '') ?? [];
	return { province, years: from && to && from <= to ? [from, to] : null };
}

/** The part of an address that says a cell; `readWanted` reads it. */
export function wantedQuery({ province, years }: Wanted): string {
	const query = [province && `tinh=${province}`, years && `ky=${yearsId(years)}`];
	return query.filter(Boolean).join('&');
}

/** Where the file of a plan stands in the collection. */
export function draftPath({ province, years }: Wanted): string {
	const id = province ?? BLANK;
	return `content/plans/${id}/${id}-${years ? yearsId(years) : BLANK}.mdx`;
}

/** The first lines of a record. */
export function planDraft(wanted: Wanted): string {
	return `---
title: ${BLANK}
number: null
issued: null
issuer: ubnd-tinh
province: ${wanted.province ?? BLANK}
${periodDraft(wanted, '')}
signer: null
curation: record
source:
  kind: ${BLANK}
  completeness: ${BLANK}
  publisher: ${BLANK}
  url: ${BLANK}
  published: null
  read: ${BLANK}
  sha256: null
summary: ${BLANK}
themes: {}
notes: []
changes: []
---
`;
}

/** An entry of `coverage.yaml` for a search that found nothing. */
export function gapDraft(wanted: Wanted): string {
	return `- province: ${wanted.province ?? BLANK}
${periodDraft(wanted, '  ')}
  state: not-found
  plan: null
  words:
    - ${BLANK}
  where:
    - name: ${BLANK}
      url: null
  when: ${BLANK}
  note: null
`;
}

function periodDraft({ years }: Wanted, indent: string): string {
	const [from, to] = years ?? [BLANK, BLANK];
	return `${indent}period:\n${indent}  from: ${from}\n${indent}  to: ${to}`;
}

function yearsId([from, to]: readonly [string, string]): string {
	return from === to ? to : `${from}-${to}`;
}
