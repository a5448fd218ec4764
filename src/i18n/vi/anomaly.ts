/**
 * Sai lệch: what is printed cannot be right, or contradicts other evidence. Named and shown, never blamed.
 * `title` heads a note, `about` explains the code in the ledger.
 */

const code = {
	// Seen by a rule.
	'date-impossible': {
		title: 'Ngày không thể có',
		about: 'Ngày được in không có trong lịch, ví dụ tháng 15.',
	},
	'date-differs': {
		title: 'Ngày khác với văn bản',
		about: 'Ngày được in khác với ngày mà các nguồn của chính văn bản ấy ghi.',
	},
	'dates-disagree': {
		title: 'Một văn bản, nhiều ngày khác nhau',
		about: 'Cùng một văn bản được in với các ngày khác nhau trong một kế hoạch.',
	},
	'number-incomplete': {
		title: 'Số hiệu không đầy đủ',
		about: 'Số được in thiếu ký hiệu; văn bản được nhận ra nhờ ngày, nơi ban hành hoặc tên gọi.',
	},
	ambiguous: {
		title: 'Chưa rõ văn bản nào',
		about: 'Có nhiều văn bản cùng khớp với điều được in; không chọn thay người đọc.',
	},
	unknown: {
		title: 'Chưa xác định được văn bản',
		about: 'Không tìm thấy văn bản mang số hoặc tên này ở các nguồn đã xem.',
	},
	'period-differs': {
		title: 'Giai đoạn khác với văn bản',
		about: 'Giai đoạn in ngay sau tên chiến lược, chương trình khác với giai đoạn của văn bản ấy.',
	},
	// Noted by an editor, where only a reader can see it.
	'source-truncated': {
		title: 'Nguồn bị cắt',
		about: 'Bản đã đọc dừng giữa chừng; phần sau chưa đọc được.',
	},
	'number-blank': {
		title: 'Số của kế hoạch để trống',
		about: 'Bản đã đọc để trống số của chính kế hoạch.',
	},
	'date-blank': {
		title: 'Ngày ban hành để trống',
		about: 'Bản đã đọc để trống ngày ban hành hoặc chỉ ghi một phần.',
	},
	'numbering-skips': {
		title: 'Đánh số nhảy',
		about: 'Thứ tự các mục trong nguồn bỏ qua một số; số của nguồn được giữ nguyên.',
	},
	'period-contradicts': {
		title: 'Giai đoạn mâu thuẫn',
		about: 'Giai đoạn được in mâu thuẫn với chỗ khác hoặc với văn bản được viện dẫn.',
	},
	'year-contradicts': {
		title: 'Năm mâu thuẫn',
		about: 'Năm được in mâu thuẫn với năm của chính kế hoạch.',
	},
	'kind-differs': {
		title: 'Tên loại khác với ký hiệu',
		about: 'Loại văn bản được gọi khác với loại mà số, ký hiệu hoặc chính văn bản cho thấy.',
	},
	'name-differs': {
		title: 'Tên gọi khác với văn bản',
		about: 'Tên văn bản hoặc chương trình được in thiếu hoặc khác với tên chính thức.',
	},
	'not-the-plan': {
		title: 'Nguồn không phải là bản kế hoạch',
		about: 'Nguồn là tin hoặc thông báo về kế hoạch, không phải chính văn bản.',
	},
	'issued-from-report': {
		title: 'Ngày ban hành lấy từ nơi khác',
		about: 'Ngày ban hành chỉ biết được qua tin hoặc ngày đăng, không phải từ văn bản.',
	},
	'headings-by-editor': {
		title: 'Đề mục do người biên tập đặt',
		about: 'Nguồn không đánh số mục; đề mục được đặt thêm để tiện dẫn.',
	},
	'text-slip': {
		title: 'Lỗi in',
		about: 'Một chỗ trong nguồn in sai hoặc thừa chữ.',
	},
} as const;

const candidates = 'Có thể là';
const EXPECTED_LABELS: Partial<Record<keyof typeof code, string>> = {
	ambiguous: candidates,
	'number-incomplete': 'Được hiểu là',
};

export const anomaly = {
	one: 'Sai lệch',
	many: (n: number) => `${n} sai lệch`,
	sign: '≠',
	/** Name of the mark in the text, and of the way back. */
	mark: (n: number, title: string) => `Sai lệch ${n}: ${title}`,
	back: (n: number) => `Về chỗ có sai lệch ${n}`,
	printed: 'In là',
	candidates,
	/** What stands beside "In là": what is right, what it is taken for, or what it may be. */
	expectedLabel: (of: keyof typeof code) => EXPECTED_LABELS[of] ?? 'Văn bản ghi',
	evidence: 'Căn cứ',
	code,
	origin: 'Ai phát hiện',
	by: { rule: 'Máy phát hiện', editor: 'Người biên tập ghi' },
	/** Which instrument a finding is about. */
	about: (name: string) => `Văn bản: ${name}.`,
	sameInstrument: (name: string) => `Các ngày khác nhau được in cho cùng một văn bản: ${name}.`,
	text: {
		noMonth: (month: string) => `không có tháng ${month}`,
		noDay: (day: string, month: string) => `tháng ${month} không có ngày ${day}`,
		notADate: 'không đọc được thành ngày, tháng, năm',
		noneConfirmed: 'Chưa có nguồn nào xác nhận ngày đúng.',
	},
	ledger: {
		intro:
			'Sai lệch là chỗ mà điều được in không thể đúng, hoặc khác với bằng chứng khác. Văn bản được giữ nguyên như nguồn; mỗi sai lệch được ghi ở cạnh và liệt kê dưới đây.',
		notDone: 'Không sửa lời của nguồn, không đoán văn bản khi chưa đủ bằng chứng.',
		none: 'Chưa có sai lệch nào được ghi.',
	},
} as const;
