/** Said by the document when a script has put rows on the page: what else works on rows looks at them again. */
export const ROWS_DRAWN = 'rows-drawn';
