/** Dates as Vietnamese administrative texts write them. Apart from `dates.ts`, so that a page's script needs no schemas. */

/** A date in figures as Vietnamese administrative texts write it: `02/3/2020`, `tháng 9/2021`, `2021`. */
export function formatDate(date: string): string {
	const [yyyy = '', mm, dd] = date.split('-');
	if (mm === undefined) return yyyy;
	const month = padMonth(mm);
	return dd === undefined ? `tháng ${Number(mm)}/${yyyy}` : `${dd}/${month}/${yyyy}`;
}

/** A date in words, in the form of Decree 30/2020/NĐ-CP: `ngày 02 tháng 3 năm 2020`. */
export function formatDateLong(date: string): string {
	const [yyyy = '', mm, dd] = date.split('-');
	if (mm === undefined) return `năm ${yyyy}`;
	const month = padMonth(mm);
	return dd === undefined ? `tháng ${month} năm ${yyyy}` : `ngày ${dd} tháng ${month} năm ${yyyy}`;
}

/** A day of every year in figures: `--11-15` → `15/11`. */
export function formatMonthDay(text: string): string {
	return `${text.slice(5, 7)}/${padMonth(text.slice(2, 4))}`;
}

/** Months 1 and 2 keep their zero (so that no figure can be put before them), the others lose it. */
function padMonth(mm: string): string {
	return Number(mm) <= 2 ? mm : String(Number(mm));
}
