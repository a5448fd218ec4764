/**
 * The address by which an error on a page is reported, from the host's setting.
 * @param setting `mailto:` or `https:` address; empty or missing: no reports are taken (null)
 * @param page address of the page, put into the letter's body, or into the parameter `page`
 * @throws where the setting is neither
 */
export function reportAddress(setting: string | undefined, page: string): string | null {
	if (!setting) return null;
	const url = URL.parse(setting);
	if (url?.protocol === 'mailto:') {
		// Mail programs read + as it stands: spaces and signs are percent-encoded.
		return `${setting}${setting.includes('?') ? '&' : '?'}body=${encodeURIComponent(page)}`;
	}
	if (url?.protocol === 'https:') {
		url.searchParams.append('page', page);
		return url.href;
	}
	throw new Error(`REPORT_URL is ${JSON.stringify(setting)}; it takes a mailto: or https: address.`);
}
