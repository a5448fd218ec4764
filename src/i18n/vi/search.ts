/** Search by number and by words. */

export const search = {
	label: 'Tìm số hiệu hoặc từ khóa',
	placeholder: 'Số hiệu hoặc từ khóa',
	submit: 'Tìm',
	hint: 'Gõ số hiệu theo cách nào cũng được: 28/NQ-CP, nghị quyết 28, nq28',
	shortcut: 'Phím tắt /',
	examples: 'Ví dụ',
	count: (n: number, q: string) => `${n} kết quả cho “${q}”`,
	number: {
		one: (q: string, kind: string, number: string) => `“${q}” là ${kind} số ${number}`,
		many: (n: number) =>
			`Có ${n} văn bản mang số này. Số hiệu được dùng lại ở từng tỉnh, từng năm; hãy chọn theo nơi và năm ban hành.`,
		partial: (q: string, n: string) => `“${q}” chưa đủ ký hiệu. Những văn bản có số ${n}:`,
		misdated: (printed: string, plan: string, provision: string, canonical: string) =>
			`Ngày ${printed} được in ở ${plan}, mục ${provision}. Văn bản ghi ngày ${canonical}.`,
		unknown: (number: string, nearest: string) =>
			`Không có văn bản số ${number} trong bộ sưu tập. Gần nhất: ${nearest}. Dưới đây là kết quả toàn văn, nếu có.`,
		unknownAlone: (number: string) =>
			`Không có văn bản số ${number} trong bộ sưu tập. Dưới đây là kết quả toàn văn, nếu có.`,
		near: (number: string) => `Có phải bạn tìm ${number}?`,
	},
	group: { instruments: 'Văn bản', citing: 'Mục viện dẫn', fullText: 'Toàn văn', guides: 'Hướng dẫn' },
	kind: { instrument: 'Văn bản', plan: 'Kế hoạch', provision: 'Mục', guide: 'Hướng dẫn' },
	none: (q: string) => `Không tìm thấy “${q}”. Hãy bớt từ, bỏ bộ lọc, hoặc xem danh sách:`,
	loading: 'Đang tìm…',
	error: 'Chưa tải được chỉ mục tìm kiếm.',
	offline: 'Máy đang ngoại tuyến; danh sách văn bản đã mở vẫn xem được.',
	nojs: 'Tìm kiếm cần JavaScript. Có thể xem danh sách văn bản theo số:',
	recent: 'Vừa tìm (chỉ lưu trên máy này)',
} as const;
