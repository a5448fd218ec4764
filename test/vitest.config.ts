import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests run beside each other; those in test/site and test/browser share sites built once before (see global-setup.ts). */
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		include: ['test/**/*.test.ts'],
		globalSetup: ['test/global-setup.ts'],
		// Every core: what waits for a browser or a build leaves its core to others, the runner itself included.
		maxWorkers: availableParallelism(),
		testTimeout: 60_000,
		hookTimeout: 120_000,
		// What is asked again and again may take as long as what Playwright waits for: a second is too short on a busy machine.
		expect: { poll: { timeout: 30_000 } },
	},
});
