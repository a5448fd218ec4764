import { workerData } from 'node:worker_threads';
import { nameDictionary } from '../domain/citation/names.ts';
import { readPlan } from './plan.ts';
import type { PlanTask } from './plan-reader.ts';
import { answerWith } from './thread.ts';

/** A thread of `PlanReader`. */
const names = nameDictionary(workerData as readonly string[]);
answerWith(({ bytes, file }: PlanTask) => JSON.stringify(readPlan(bytes, file, names)));
