/** Lists of plans and instruments, with their filters and pages. */

/** Which page of a list, in the middle of a line. */
const ordinal = (n: number, all: number) => `trang ${n} trong ${all}`;

const plans = (n: number) => `${n} kế hoạch`;

export const list = {
	plans,
	plansOrNone: (n: number) => (n > 0 ? plans(n) : 'chưa có kế hoạch'),
	instruments: (n: number) => `${n} văn bản`,
	provinces: (n: number) => `${n} tỉnh, thành phố`,
	provisions: (n: number) => `${n} mục`,
	anomalies: (n: number) => `${n} sai lệch`,
	sort: {
		label: 'Xếp theo',
		newest: 'Mới nhất',
		number: 'Số hiệu',
		province: 'Tỉnh',
		cited: 'Được viện dẫn nhiều',
		kind: 'Loại văn bản',
		anomaly: 'Loại sai lệch',
	},
	filter: {
		open: 'Bộ lọc',
		openWith: (n: number) => `Bộ lọc (${n})`,
		chosen: 'Đang lọc',
		/** Closes the form of a phone: `Xem 12 kế hoạch`. */
		see: (rows: string) => `Xem ${rows}`,
		/** What a filtered list leaves, of how many. */
		plans: (n: number, all: number) => `${n} trong ${all} kế hoạch`,
		instruments: (n: number, all: number) => `${n} trong ${all} văn bản`,
		anomalies: (n: number, all: number) => `${n} trong ${all} sai lệch`,
		results: 'Danh sách đã lọc hoặc xếp lại',
		none: (last: string) => `Không có dòng nào khớp bộ lọc. Có thể bỏ bớt “${last}”.`,
		remove: (label: string) => `Bỏ “${label}”`,
		unknown: (values: string) => `Đã bỏ qua giá trị không có trong danh sách này: ${values}.`,
		error: 'Chưa tải được danh sách để lọc và xếp. Danh sách dưới đây chưa được lọc, chưa xếp lại.',
		by: {
			province: 'Tỉnh',
			region: 'Vùng',
			year: 'Năm',
			period: 'Giai đoạn',
			theme: 'Lĩnh vực',
			sourceKind: 'Loại nguồn',
			curation: 'Mức biên tập',
			instrumentKind: 'Loại văn bản',
			level: 'Cấp ban hành',
			issuer: 'Cơ quan ban hành',
			status: 'Hiệu lực',
			anomaly: 'Loại sai lệch',
		},
		/** Said above a list whose filters need JavaScript. */
		instead: 'Có thể xem theo tỉnh hoặc theo lĩnh vực:',
	},
	pages: {
		label: 'Các trang của danh sách',
		previous: 'Trước',
		next: 'Tiếp',
		page: (n: number) => `Trang ${n}`,
		pageOf: (n: number, all: number) => `Trang ${n} trong ${all}`,
		/** A page's title: the list's own on its first page, with the page's number on the others. */
		titled: (title: string, n: number, all: number) => (n === 1 ? title : `${title}, ${ordinal(n, all)}`),
		ordinal,
		beyond: (n: number) => `Danh sách chỉ có ${n} trang.`,
		last: 'Về trang cuối',
	},
	more: 'Xem tất cả',
} as const;
