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
	},
});
