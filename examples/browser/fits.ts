/** One fit for each family of compiled kernels, on the same made-up data: what the page runs, and Node in the tests. */

import type { AnySpec, FittedModel } from 'pipefit/base';
import { DBSCAN, KMeans } from 'pipefit/cluster';
import { makeClassification } from 'pipefit/datasets';
import { RandomForestClassifier } from 'pipefit/ensemble';
import { LogisticRegression } from 'pipefit/linear-model';
import { type Executor, GridSearchCV, inProcess } from 'pipefit/model-selection';
import { KNeighborsClassifier } from 'pipefit/neighbors';
import { save } from 'pipefit/persist';
import { SVC } from 'pipefit/svm';
import { fitAsync, workers } from 'pipefit/workers';

export const specs: Readonly<Record<string, AnySpec>> = {
  forest: new RandomForestClassifier({ nEstimators: 20, randomState: 1 }),
  logistic: new LogisticRegression({ tol: 1e-10 }),
  svm: new SVC({ probability: true, randomState: 4 }),
  kmeans: new KMeans({ nClusters: 5, randomState: 2 }),
  dbscan: new DBSCAN({ eps: 2 }),
  neighbours: new KNeighborsClassifier({ algorithm: 'kd_tree' }),
};

const [X, y] = makeClassification(2000, 8, { randomState: 3 });

/** The model file's SHA-256 after a fit in this thread. */
export function fitHere(name: string): Promise<string> {
  return hashOf(specs[name]!.fit(X as never, y as never) as FittedModel);
}

/** The model file's SHA-256 after a fit in a worker. */
export async function fitThere(name: string): Promise<string> {
  return hashOf((await fitAsync(specs[name]!, X as never, y)) as FittedModel);
}

/** What becomes of a long fit that is stopped after a moment. */
export async function stopInTheMiddle(): Promise<string> {
  const long = new KMeans({ nClusters: 64, nInit: 1e6, maxIter: 1e6, tol: 0 });
  const outcome = fitAsync(long, X, undefined, { signal: AbortSignal.timeout(300) });
  return outcome.then(
    () => 'finished',
    (error: Error) => error.name,
  );
}

/** The SHA-256 of a fitted search whose fits run in this thread. */
export function searchHere(): Promise<string> {
  return searchBy(inProcess());
}

/** The SHA-256 of a fitted search whose fits run in two workers. */
export async function searchThere(): Promise<string> {
  const executor = workers({ size: 2 });
  const hash = await searchBy(executor);
  executor.close();
  return hash;
}

async function searchBy(executor: Executor): Promise<string> {
  const search = new GridSearchCV(new LogisticRegression(), { C: [0.1, 1, 10] }, { cv: 3, executor });
  return hashOf(await search.fit(X, y));
}

async function hashOf(model: FittedModel): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(save(model)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
