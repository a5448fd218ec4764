/** Titles, descriptions and opening lines of the pages. */

export const page = {
	home: {
		heading: 'Tra cứu kế hoạch bình đẳng giới của các tỉnh, thành phố',
		description:
			'Kế hoạch bình đẳng giới của các tỉnh, thành phố Việt Nam, từng mục có liên kết cố định, cùng các văn bản được viện dẫn và những sai lệch đã ghi nhận.',
		lede: 'Đọc kế hoạch theo từng mục, xem văn bản nào được viện dẫn ở đâu, và những chỗ in khác với văn bản.',
		latest: 'Kế hoạch mới nhất',
		themes: 'Lĩnh vực',
		provinces: 'Tỉnh, thành phố',
		oldProvinces: 'Tên tỉnh trước ngày 01/7/2025',
		instruments: 'Văn bản được viện dẫn nhiều',
		coverage: 'Trong bộ sưu tập',
		counts: {
			plans: 'kế hoạch',
			instruments: 'văn bản',
			provinces: (all: number) => `trong ${all} tỉnh, thành phố đã có kế hoạch`,
			anomalies: 'sai lệch đã ghi nhận',
		},
	},
	plans: {
		title: 'Kế hoạch',
		description: 'Danh sách kế hoạch bình đẳng giới của các tỉnh, thành phố.',
		lede: 'Xếp từ mới đến cũ. Mỗi dòng ghi loại nguồn, mức độ đầy đủ và số sai lệch.',
	},
	plan: {
		title: (number: string, place: string, period: string) => `${number}: ${place}, ${period}`,
		titleNoNumber: (issuer: string, period: string) => `${issuer}, ${period}`,
	},
	instruments: {
		title: 'Văn bản',
		description: 'Văn bản được các kế hoạch bình đẳng giới viện dẫn, xếp theo số.',
		lede: 'Luật, nghị quyết, quyết định, chỉ thị và văn bản khác mà các kế hoạch viện dẫn.',
	},
	instrument: {
		description: (name: string) => `${name}: thông tin, quan hệ và nơi được viện dẫn.`,
	},
	provinces: {
		title: 'Tỉnh, thành phố',
		description: 'Tỉnh, thành phố hiện nay và tên trước ngày 01/7/2025, với kế hoạch của từng nơi.',
		lede: 'Kế hoạch thuộc về tỉnh đã ban hành, và cũng tìm được ở tỉnh hiện nay.',
	},
	province: { description: (name: string) => `Kế hoạch bình đẳng giới của ${name}.` },
	themes: {
		title: 'Lĩnh vực',
		description: 'Các lĩnh vực của Chiến lược quốc gia về bình đẳng giới và những phần mà kế hoạch nào cũng có.',
		lede: 'Một khung chung để đặt các kế hoạch cạnh nhau.',
		strategy: 'Sáu lĩnh vực của chiến lược quốc gia',
		other: 'Phần khác của kế hoạch',
	},
	theme: {
		description: (name: string) => `${name}: các mục liên quan trong từng kế hoạch.`,
		absent: 'Kế hoạch chưa có mục ở lĩnh vực này',
		where: 'Tìm theo tỉnh, thành phố',
	},
	compare: { title: 'So sánh', description: 'So sánh các kế hoạch theo cùng một khung.' },
	timeline: { title: 'Dòng thời gian', description: 'Văn bản, kế hoạch, chiến dịch và thời hạn theo thời gian.' },
	search: { title: 'Tìm kiếm', description: 'Tìm theo số hiệu hoặc từ khóa.' },
	coverage: {
		title: 'Phạm vi sưu tầm',
		description:
			'Kế hoạch bình đẳng giới nào của tỉnh, thành phố nào đã có trong bộ sưu tập, kế hoạch nào mới biết là có, nơi nào đã tìm mà chưa thấy.',
	},
	anomalies: {
		title: 'Sai lệch',
		description: 'Những chỗ mà điều được in không thể đúng hoặc khác với bằng chứng khác.',
	},
	data: {
		title: 'Dữ liệu mở',
		description: 'Dữ liệu của bộ sưu tập ở dạng JSON và CSV, kèm lược đồ và cách ghi nguồn.',
	},
	guide: { table: 'Bảng', title: 'Hướng dẫn' },
	notFound: {
		title: 'Không tìm thấy trang',
		text: 'Địa chỉ có thể đã gõ sai. Tìm theo số hiệu, hoặc xem:',
	},
} as const;
