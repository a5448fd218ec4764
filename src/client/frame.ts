/** What every page of the site does: its menu, its colours, the keys that lead to the search field. */
import './menu.ts';
import './scheme.ts';
import './search/shortcut.ts';
