import { workerData } from 'node:worker_threads';
import { nameDictionary } from '../domain/citation/names.ts';
import type { BodyTask } from './bodies.ts';
import { readBody } from './plan.ts';
import { answerWith } from './thread.ts';

/** A thread of `Bodies`. */
const names = nameDictionary(workerData as readonly string[]);
answerWith(({ body, file }: BodyTask) => JSON.stringify(readBody(body, file, names)));
