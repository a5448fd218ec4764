/** Sections as the address and the page name them, in their order. */
export const SECTIONS = ['facts', 'themes', 'targets', 'basis', 'agencies', 'deadlines'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Sections in addresses: anchors, and which ones show differences only. */
export const SECTION_IDS: Readonly<Record<SectionName, string>> = {
	facts: 'chung',
	themes: 'linh-vuc',
	targets: 'chi-tieu',
	basis: 'can-cu',
	agencies: 'co-quan',
	deadlines: 'thoi-han',
};
