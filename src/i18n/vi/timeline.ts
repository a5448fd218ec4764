/** The timeline, campaigns, calendars and feeds. */

export const timeline = {
	kind: { instrument: 'Văn bản', plan: 'Kế hoạch', campaign: 'Chiến dịch, chương trình', deadline: 'Thời hạn' },
	lede: 'Văn bản, kế hoạch, chiến dịch và thời hạn, xếp theo ngày. Hình và danh sách có cùng nội dung.',
	yearTitle: (year: string) => `Năm ${year}`,
	yearDescription: (year: string) => `Văn bản, kế hoạch, chiến dịch và thời hạn của năm ${year}.`,
	years: 'Xem từng năm',
	allYears: 'Tất cả các năm',
	picture: 'Hình',
	pictureLabel: (from: string, to: string) =>
		`Hình dòng thời gian, ${from === to ? `năm ${from}` : `từ ${from} đến ${to}`}`,
	list: 'Danh sách theo ngày',
	legend: {
		heading: 'Cách đọc hình',
		point: 'biết đủ ngày',
		bar: 'biết tháng, hoặc kéo dài nhiều ngày',
		year: 'chỉ biết năm',
		outline: 'không ghi ngày ban hành, đặt theo giai đoạn',
		governs: 'giai đoạn',
		more: 'nhiều mục ở gần nhau, gộp thành một',
	},
	month: (month: string) => `Tháng ${month}`,
	filter: {
		label: 'Lọc dòng thời gian',
		province: 'Tỉnh, thành phố (cũ và mới)',
		theme: 'Lĩnh vực',
		kind: 'Loại',
		campaign: 'Chiến dịch, chương trình',
		all: 'Tất cả',
		count: (n: string) => `${n} mục`,
		countNamed: (n: string) => `${n} mục được nêu tên, chưa kể các mục gộp`,
		none: 'Không có mục nào khớp bộ lọc.',
	},
	gathered: (n: number, kind: string, from: string, to: string) =>
		`${n} ${kind.toLowerCase()}, ${from === to ? from : `${from} – ${to}`}`,
	more: (n: number) => `và ${n} mục nữa`,
	seeYear: (year: string) => `xem năm ${year}`,
	governs: (period: string) => `giai đoạn ${period}`,
	noDate: 'không ghi ngày ban hành',
	yearOnly: (year: string) => `năm ${year}, chưa xác nhận ngày`,
	yearFromPeriod: 'Văn bản không ghi năm; năm theo giai đoạn của kế hoạch.',
	undrawn: {
		heading: 'Không vẽ được',
		impossible: 'Ngày không thể có nên không vẽ',
		undated: 'Văn bản chưa xác định được ngày, năm và giai đoạn',
		printed: (date: string) => `in là ${date}`,
	},
	upcoming: 'Sắp tới',
	underWay: 'Đang diễn ra',
	/** What was so on the day of the build may have passed when it is read. */
	asOf: (day: string) => `tính đến ${day}`,
	ofPlan: (what: string, plan: string) => `${what} (${plan})`,
	strip: {
		label: (period: string) => `Hình các mốc của kế hoạch, ${period}`,
		campaigns: 'Chiến dịch được nhắc tới',
	},
} as const;

export const campaign = {
	title: 'Chiến dịch',
	programmes: 'Chiến lược, chương trình',
	kind: { month: 'Tháng hành động', day: 'Ngày kỷ niệm', programme: 'Chiến lược, chương trình' },
	description: (name: string) => `${name}: thời gian, chủ đề từng năm và việc các kế hoạch giao.`,
	programmeDescription: (name: string) => `${name}: giai đoạn, văn bản ban hành và các mục của kế hoạch viện dẫn.`,
	yearly: (from: string, to: string) => (from === to ? `Hằng năm, ngày ${from}` : `Hằng năm, từ ${from} đến ${to}`),
	period: (period: string) => `Giai đoạn ${period}`,
	when: 'Thời gian',
	origin: 'Văn bản đặt ra',
	names: 'Tên như các nguồn in',
	next: 'Đợt tới',
	nextYearly: 'Theo lịch hằng năm; chưa có nguồn nào trong bộ sưu tập về đợt này.',
	editions: 'Từng năm',
	year: (year: string) => `Năm ${year}`,
	theme: 'Chủ đề',
	noTheme: 'Chưa xác nhận',
	announcedBy: 'Văn bản phát động',
	notDocumented: 'Năm này do kế hoạch nhắc tới; ngày theo lịch hằng năm.',
	calls: 'Kế hoạch nhắc tới',
	noCalls: 'Chưa kế hoạch nào trong bộ sưu tập nhắc tới năm này.',
	morePlans: (n: number) => `và ${n} kế hoạch nữa`,
	asked: 'Việc các kế hoạch giao',
	cited: 'Các kế hoạch viện dẫn, từng mục',
	noAsked: 'Chưa kế hoạch nào trong bộ sưu tập nhắc tới.',
	forYears: (years: string) => `Năm ${years}`,
	yearFromPeriod: 'theo giai đoạn của kế hoạch',
} as const;

export const calendar = {
	all: 'Lịch chung',
	subscribe: 'Đăng ký lịch',
	download: 'Tải tệp .ics',
	how: 'Đăng ký lịch: thêm địa chỉ này vào ứng dụng lịch, lịch tự cập nhật.',
	name: (of: string) => `Bình đẳng giới: ${of}`,
	description: 'Chiến dịch và thời hạn trong các kế hoạch bình đẳng giới, cả ngày, không kèm giờ vì văn bản không ghi.',
	themeLine: (theme: string) => `Chủ đề: ${theme}`,
} as const;

export const feed = {
	all: 'Kế hoạch mới và thay đổi',
	province: (name: string) => `Kế hoạch mới và thay đổi: ${name}`,
	added: (plan: string) => `Mới: ${plan}`,
	changed: (plan: string) => `Đã sửa: ${plan}`,
	link: 'Nguồn cấp tin (Atom)',
} as const;

export const genealogy = {
	heading: 'Văn bản trước và sau',
	label: 'Hình quan hệ của văn bản',
	how: 'Bên trái là văn bản có trước, bên phải là văn bản thực hiện, sửa đổi, thay thế hoặc viện dẫn.',
	cut: 'Hình chỉ vẽ một phần.',
	list: 'Quan hệ trong hình, viết thành câu',
	cites: 'Viện dẫn',
} as const;
