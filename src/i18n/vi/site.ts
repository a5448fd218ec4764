/** The frame around every page. */

export const site = {
	name: 'Kế hoạch Bình đẳng giới',
	lang: 'vi',
	country: 'Việt Nam',
	skip: 'Bỏ qua điều hướng, tới nội dung',
	/** Title in the browser's tab: what the page is, then the site. */
	title: (page: string) => `${page} – Kế hoạch Bình đẳng giới`,
} as const;

export const nav = {
	main: 'Điều hướng chính',
	breadcrumbs: 'Đường dẫn',
	home: 'Trang chủ',
	menu: 'Menu',
	plans: 'Kế hoạch',
	instruments: 'Văn bản',
	provinces: 'Tỉnh, thành phố',
	themes: 'Lĩnh vực',
	compare: 'So sánh',
	timeline: 'Dòng thời gian',
} as const;

export const footer = {
	find: {
		heading: 'Tra cứu',
		coverage: 'Phạm vi sưu tầm',
		anomalies: 'Sai lệch trong văn bản',
		data: 'Dữ liệu mở',
	},
	about: {
		heading: 'Về trang này',
		about: 'Giới thiệu và phương pháp',
		cite: 'Cách trích dẫn',
		contribute: 'Đóng góp, báo thiếu',
	},
	scheme: { heading: 'Giao diện', auto: 'Theo máy', light: 'Sáng', dark: 'Tối' },
	shortcut: { heading: 'Phím tắt “/”', on: 'Bật', off: 'Tắt' },
	note: {
		heading: 'Lưu ý',
		notOfficial: 'Bản tóm lược do người biên tập viết, không thay văn bản gốc.',
		licence: 'Dữ liệu dùng theo CC BY 4.0.',
		built: (date: string) => `Dữ liệu dựng ngày ${date}.`,
	},
} as const;

export const action = {
	copyCitation: 'Sao chép trích dẫn',
	copyLink: 'Sao chép liên kết',
	copied: 'Đã sao chép',
	copyFormat: (format: string) => `Sao chép ${format}`,
	copyRefused: 'Trình duyệt không cho sao chép; có thể sao chép ở phần trích dẫn cuối trang',
	copyFailed: 'Chưa sao chép được; văn bản đã được chọn sẵn',
	retry: 'Thử lại',
	clear: 'Xóa',
	clearFilters: 'Xóa bộ lọc',
	report: 'Báo sai ở trang này',
	contribute: 'Bổ sung',
} as const;
