/** What an item of evidence confirms. */
export const evidence = {
	confirms: {
		number: 'số hiệu',
		date: 'ngày',
		issuer: 'cơ quan ban hành',
		title: 'tên gọi',
		period: 'giai đoạn',
		status: 'hiệu lực',
		effective: 'ngày có hiệu lực',
		name: 'tên',
		merger: 'sáp nhập',
		kind: 'loại',
		region: 'vùng',
		succession: 'tiếp nhận nhiệm vụ',
		theme: 'chủ đề',
		aliases: 'tên gọi khác',
	},
} as const;
