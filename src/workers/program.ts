// The program of a worker. It starts by itself: what imports it is a worker, by its address, never a module.

import { serveJobs } from './serve-jobs.js';

serveJobs();
