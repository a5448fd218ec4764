/** An address past the end of a divided list is told how many pages there are. */
for (const line of document.querySelectorAll<HTMLElement>('[data-list]')) {
	const rest =
		location.pathname.startsWith(line.dataset['list'] ?? '/') && location.pathname.slice(line.dataset['list']?.length);
	if (rest && /^trang-\d+\/?$/.test(rest)) line.hidden = false;
}
