import fc from 'fast-check';
import { inject } from 'vitest';
import { useWorkerProgram } from '../src/workers/worker-thread.js';

// One seed for everybody, so that a red run can be repeated; `FC_SEED=7 npm test` explores elsewhere.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20260) });

useWorkerProgram(inject('workerProgram'));
