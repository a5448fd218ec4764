/** Where an instrument is cited, as the search page shows it under its card. */
export interface Citing {
	/** Provisions that cite it, over all plans. */
	readonly total: number;
	/** The first of them, newest plan first. */
	readonly places: readonly CitingPlace[];
}

/** A provision that cites an instrument, with a line of its text around the citation. */
export interface CitingPlace {
	readonly plan: string;
	/** What the plan is called: its number, or kind and issuer. */
	readonly planName: string;
	/** Place and time of the plan. */
	readonly place: string;
	/** What the provision is called, with its heading. */
	readonly provision: string;
	readonly anchor: string;
	readonly before: string;
	readonly found: string;
	readonly after: string;
}
