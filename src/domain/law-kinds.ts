import type { InstrumentKind } from './instrument.ts';

/** Laws, which are cited by their name alone. Apart from the schema, so that scripts of pages can ask without loading it. */
export const LAW_KINDS: ReadonlySet<InstrumentKind> = new Set(['luat', 'bo-luat']);
