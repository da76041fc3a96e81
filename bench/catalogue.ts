/** The bench files in the order of the table. */
import type { Workload } from './workload.js';

const FILES: readonly string[] = [
  'ensemble/random-forest',
  'ensemble/random-forest-regressor',
  'ensemble/extra-trees',
  'linear-model/logistic-regression',
  'svm/svc',
  'cluster/kmeans',
  'cluster/dbscan',
  'neighbors/k-neighbors',
  'preprocessing/standard-scaler',
  'ensemble/forest-predict',
  'compose/one-row',
  'model-selection/grid-search-cv',
  'model-selection/shared-prefix',
  'tree/decision-tree',
  'metrics/classification',
  'metrics/silhouette',
  'metrics/pairwise-distances',
  'metrics/string-labels',
];

/** A row with the bench file that it comes from. */
export interface Entry {
  readonly file: string;
  readonly workload: Workload;
}

export async function catalogue(): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const file of FILES) {
    const { workloads } = (await import(`./${file}.bench.ts`)) as { readonly workloads: readonly Workload[] };
    entries.push(...workloads.map((workload) => ({ file, workload })));
  }
  return entries;
}
