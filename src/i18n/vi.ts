/**
 * Every word the interface says, in plain administrative Vietnamese: no "chúng tôi", no exclamation marks, no
 * "vui lòng", sentence case, figures as digits. A string that needs data is a function of that data.
 */
import { anomaly } from './vi/anomaly.ts';
import { compare } from './vi/compare.ts';
import { compareTray } from './vi/compare-tray.ts';
import { contribute } from './vi/contribute.ts';
import { coverage, data } from './vi/data.ts';
import { date } from './vi/date.ts';
import { evidence } from './vi/evidence.ts';
import { instrument } from './vi/instrument.ts';
import { list } from './vi/list.ts';
import { page } from './vi/page.ts';
import { agency, province } from './vi/place.ts';
import { absence, fact, plan, source } from './vi/plan.ts';
import { search } from './vi/search.ts';
import { action, footer, nav, site } from './vi/site.ts';
import { calendar, campaign, feed, genealogy, timeline } from './vi/timeline.ts';

export const vi = {
	site,
	nav,
	footer,
	action,
	page,
	search,
	list,
	fact,
	date,
	source,
	plan,
	absence,
	anomaly,
	evidence,
	instrument,
	province,
	agency,
	compare,
	compareTray,
	timeline,
	campaign,
	calendar,
	feed,
	genealogy,
	coverage,
	contribute,
	data,
} as const;
