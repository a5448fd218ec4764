/** The drafts with which a contribution begins. A file of its own, since a page's script loads it. */

export const contribute = {
	heading: 'Mẫu điền sẵn',
	/** Without the script, or without a cell in the address. */
	blank:
		'Dấu … là chỗ cần điền. Khi đến từ một ô trống của phạm vi sưu tầm, thanh địa chỉ có mã tỉnh sau “tinh=” và giai đoạn sau “ky=”.',
	filled: (what: string) => `Đã điền ${what}. Dấu … là chỗ còn cần điền.`,
	province: (id: string) => `mã tỉnh ${id}`,
	period: (period: string) => `giai đoạn ${period}`,
	year: (year: string) => `năm ${year}`,
	plan: 'Đã thấy kế hoạch: phần đầu của bản ghi, tệp',
	gap: 'Đã tìm mà chưa thấy: thêm vào cuối tệp',
	copyPlan: 'Sao chép phần đầu tệp',
	copyGap: 'Sao chép mục chỗ còn thiếu',
	ofProvince: 'Mẫu để bổ sung kế hoạch của tỉnh này',
} as const;
