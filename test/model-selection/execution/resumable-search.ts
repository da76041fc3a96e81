// The program that fault runs kill: the search with a journal, in this thread or with workers. What it found goes to a file.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useWorkerProgram, workers } from 'pipefit/workers';
import { runSearch } from './fault-search.js';
import { Faulty } from './faulty-module.js';

const [folder = '', size = '0', workerProgram = '', faultyModule = ''] = process.argv.slice(2);
useWorkerProgram(workerProgram);
const executor = size === '0' ? null : workers({ size: Number(size), modules: [faultyModule] });
const found = await runSearch(Faulty, executor, join(folder, 'search.jsonl'));
executor?.close();
writeFileSync(join(folder, 'found'), found);
