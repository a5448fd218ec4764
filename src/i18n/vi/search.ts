/** Search by number and by words. */

export const search = {
	label: 'Tìm số hiệu hoặc từ khóa',
	placeholder: 'Số hiệu hoặc từ khóa',
	submit: 'Tìm',
	hint: { lead: 'Gõ số hiệu theo cách nào cũng được:', ways: ['28/NQ-CP', 'nghị quyết 28', 'nq28'] },
	examples: 'Ví dụ',
	count: (n: number, q: string) => `${n} kết quả cho “${q}”`,
	number: {
		one: (q: string, kind: string, number: string) => `“${q}” là ${kind} số ${number}`,
		many: (n: number) =>
			`Có ${n} văn bản mang số này. Số hiệu được dùng lại ở từng tỉnh, từng năm; hãy chọn theo nơi và năm ban hành.`,
		partial: (q: string, n: string) => `“${q}” chưa đủ ký hiệu. Những văn bản có số ${n}:`,
		misdated: (printed: string, plan: string, provision: string, canonical: string) =>
			`Ngày ${printed} được in ở ${plan}, mục ${provision}. Văn bản ghi ngày ${canonical}.`,
		unknown: (number: string) => `Không có văn bản số ${number} trong bộ sưu tập.`,
		/** The figures are known, of another sign, kind, place or year. */
		other: (q: string) =>
			`Không có văn bản nào khớp với “${q}”. Bộ sưu tập có số này với ký hiệu, loại, nơi hoặc năm ban hành khác.`,
		unlike: (q: string) => `Không có văn bản nào khớp với “${q}”. Có thể là một trong các văn bản dưới đây.`,
	},
	manyNamed: (n: number, q: string) => `“${q}” có thể là một trong ${n} văn bản:`,
	statusUnconfirmed: 'Chưa xác nhận hiệu lực',
	group: {
		places: 'Tỉnh, thành phố',
		instruments: 'Văn bản',
		citing: 'Mục viện dẫn',
		fullText: 'Toàn văn',
		nearest: 'Gần nhất',
	},
	/** Before a result's own name: what it is. */
	kind: { instrument: 'Văn bản', plan: 'Kế hoạch', provision: 'Mục', guide: 'Hướng dẫn' },
	/** Under the heading of the full text: how many documents. */
	documents: (n: number) => `Có trong ${n} văn bản`,
	allCiting: (n: number) => `Xem tất cả ${n} mục viện dẫn`,
	openProvision: 'Mở mục này',
	none: (q: string) => `Không tìm thấy “${q}”. Hãy bớt từ, bỏ bộ lọc, hoặc xem danh sách:`,
	lists: 'Danh sách',
	loading: 'Đang tìm…',
	error: 'Chưa tải được chỉ mục tìm kiếm.',
	errorText: 'Chưa tải được chỉ mục toàn văn.',
	offline: 'Máy đang ngoại tuyến; danh sách văn bản đã mở vẫn xem được.',
	nojs: 'Tìm kiếm cần JavaScript. Có thể xem danh sách văn bản theo số:',
	recent: 'Vừa tìm (chỉ lưu trên máy này)',
	filter: {
		province: 'Tỉnh, thành phố hiện nay',
		provinceThen: 'Tỉnh khi ban hành',
		any: 'Tất cả',
	},
	openSearch: 'Tìm kế hoạch bình đẳng giới và văn bản được viện dẫn, theo số hiệu hoặc từ khóa.',
	/** At most 16 characters: browsers cut what is longer. */
	shortName: 'Bình đẳng giới',
} as const;
