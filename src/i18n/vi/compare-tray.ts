/** The tray of chosen plans, which is on every page: apart, so that no page loads the words of the comparison for it. */

export const compareTray = {
	label: 'Danh sách so sánh',
	count: (n: number) => `Đã chọn ${n}/6 kế hoạch`,
	full: 'Đã đủ 6 kế hoạch. Bỏ bớt một kế hoạch để thêm.',
	open: 'Mở so sánh',
	add: 'Thêm vào so sánh',
	remove: (plan: string) => `Bỏ ${plan}`,
} as const;
