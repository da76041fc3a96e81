/** The process that makes the data of one row: `write-data.ts FILE NAME ROWS FOLDER`. */
import { writeDataset } from './dataset.js';
import type { Workload } from './workload.js';

const [file, name, rows, folder] = process.argv.slice(2) as [string, string, string, string];
const { workloads } = (await import(`./${file}.bench.ts`)) as { readonly workloads: readonly Workload[] };
const workload = workloads.find((candidate) => candidate.name === name);
if (workload === undefined) throw new Error(`no row ${name} in ${file}`);
process.stdout.write(JSON.stringify(writeDataset(workload.data(Number(rows)), folder)));
