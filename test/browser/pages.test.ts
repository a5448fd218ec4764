import { holdPages } from './every-page.ts';

/** One of every kind of page that is about one thing. */
holdPages({
	home: '/',
	plan: '/ke-hoach/hai-duong-2020/',
	'plan from news': '/ke-hoach/binh-phuoc-2023/',
	'plan with targets': '/ke-hoach/phu-tho-2021-2025-so-cong-thuong/',
	'plan known by its record': '/ke-hoach/ha-giang-2016-2020/',
	instrument: '/van-ban/28-nq-cp-2021/',
	'instrument that is a plan': '/van-ban/93-kh-ubnd-quang-ngai-2025/',
	'instrument not confirmed': '/van-ban/3002-kh-ubnd-hai-duong-2015/',
	'province of today': '/tinh/hai-phong/',
	'province of before': '/tinh/hai-duong/',
	theme: '/linh-vuc/thang-hanh-dong/',
	campaign: '/chien-dich/thang-hanh-dong-vi-binh-dang-gioi/',
	'campaign of a day': '/chien-dich/ngay-phu-nu-viet-nam/',
	programme: '/chien-dich/chien-luoc-quoc-gia-binh-dang-gioi-2021-2030/',
	about: '/gioi-thieu/',
	guide: '/huong-dan/dong-gop/',
	data: '/du-lieu/',
});
