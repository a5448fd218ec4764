import { holdPages } from './every-page.ts';

/** One of every kind of page that gathers, finds or lists. */
holdPages({
	plans: '/ke-hoach/',
	'plans filtered': '/ke-hoach/?tinh=hai-duong&nam=2020,x',
	instruments: '/van-ban/',
	provinces: '/tinh/',
	themes: '/linh-vuc/',
	anomalies: '/sai-lech/',
	timeline: '/dong-thoi-gian/',
	'timeline of a year': '/dong-thoi-gian/2020/',
	coverage: '/pham-vi/',
	search: '/tim-kiem/',
	'search with results': '/tim-kiem/?q=gi%E1%BB%9Bi',
	'not found': '/khong-co/',
});
