// The program of a worker. It starts by itself: what imports it is a worker, by its address, never a module.

import { serveFits } from './serve-fits.js';
import { serveTasks } from './serve-tasks.js';
import { isTaskWorker } from './worker-role.js';

if (isTaskWorker()) serveTasks();
else serveFits();
