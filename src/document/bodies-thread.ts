import { parentPort, workerData } from 'node:worker_threads';
import { nameDictionary } from '../domain/citation/names.ts';
import type { BodyTask } from './bodies.ts';
import { readBody } from './plan.ts';

/** A thread of `Bodies`. What it throws ends it, and is told to those who wait for it. */
const names = nameDictionary(workerData as readonly string[]);
parentPort?.on('message', ({ body, file }: BodyTask) => {
	parentPort?.postMessage(JSON.stringify(readBody(body, file, names)));
});
