import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, siteServer } from '../../scripts/serve.ts';

const PAGE = `<!doctype html><p>${'bình đẳng giới '.repeat(50)}</p>`;
let folder = '';
let port = 0;
const server = () => siteServer(join(folder, 'site'), '/thu/');
let running: ReturnType<typeof server>;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'serve-'));
	await mkdir(join(folder, 'site', 'ke-hoach'), { recursive: true });
	await writeFile(join(folder, 'secret.txt'), 'secret');
	await writeFile(join(folder, 'site', '404.html'), '<p>Không tìm thấy trang</p>');
	await writeFile(join(folder, 'site', 'ke-hoach', 'index.html'), PAGE);
	await writeFile(join(folder, 'site', 'a.png'), 'a picture');
	running = server();
	port = await listen(running, 0);
});
afterAll(async () => {
	running.close();
	await rm(folder, { recursive: true });
});

interface Answer {
	status: number | undefined;
	headers: Record<string, string | string[] | undefined>;
	body: Buffer;
}

/** Asks as a browser does, but for a path that no browser would send as it is. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request({ port, path, headers, method }, async (response) => {
			const chunks: Buffer[] = [];
			for await (const chunk of response) chunks.push(chunk);
			resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
		})
			.on('error', reject)
			.end();
	});
}

describe('a server of the site', () => {
	test.each([
		['br', brotliDecompressSync],
		['gzip', gunzipSync],
	] as const)(
		'sends a page as %s, smaller and whole, and says that it depends on the request',
		async (encoding, decode) => {
			const { status, headers, body } = await ask('/thu/ke-hoach/', { 'Accept-Encoding': encoding });
			expect(status).toBe(200);
			expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
			expect(body.length).toBeLessThan(PAGE.length / 5);
			expect(decode(body).toString()).toBe(PAGE);
		},
	);

	test('sends a page as it is, with its length, to who asks for no more', async () => {
		const { headers, body } = await ask('/thu/ke-hoach/');
		expect(headers['content-encoding']).toBeUndefined();
		expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-length': String(Buffer.byteLength(PAGE)) });
		expect(headers['content-type']).toBe('text/html;charset=utf-8');
		expect(body.toString()).toBe(PAGE);
	});

	test('does not compress again what is compressed, and says nothing of it', async () => {
		const { headers, body } = await ask('/thu/a.png', { 'Accept-Encoding': 'br' });
		expect(headers['content-encoding']).toBeUndefined();
		expect(headers['vary']).toBeUndefined();
		expect(body.toString()).toBe('a picture');
	});

	test('answers HEAD with the head alone', async () => {
		const { headers, body } = await ask('/thu/ke-hoach/', {}, 'HEAD');
		expect(headers['content-length']).toBe(String(Buffer.byteLength(PAGE)));
		expect(body.length).toBe(0);
	});

	test.each(['/thu/khong-co/', '/thu/ke-hoach.html', '/thu/a.png/b'])(
		'%s: the page of what is not found',
		async (path) => {
			const { status, body } = await ask(path);
			expect(status).toBe(404);
			expect(body.toString()).toContain('Không tìm thấy trang');
		},
	);

	test.each([
		'/',
		'//',
		'/thux/',
		'/thu/../secret.txt',
		'/thu/%2e%2e/secret.txt',
		'/thu/..%2fsecret.txt',
		'/thu/%00',
		'/thu/%E0%A4%A',
	])('%s leads nowhere', async (path) => {
		const { status, body } = await ask(path);
		expect(status).toBe(404);
		expect(body.toString()).not.toContain('secret');
	});
});
