import type { AnySpec, FittedModel } from 'pipefit/base';
import { DBSCAN, KMeans } from 'pipefit/cluster';
import { makeClassification } from 'pipefit/datasets';
import { ExtraTreesClassifier, RandomForestClassifier, RandomForestRegressor } from 'pipefit/ensemble';
import { LogisticRegression } from 'pipefit/linear-model';
import { KNeighborsClassifier, KNeighborsRegressor, NearestNeighbors } from 'pipefit/neighbors';
import { save } from 'pipefit/persist';
import { NuSVR, OneClassSVM, SVC, SVR } from 'pipefit/svm';
import { DecisionTreeClassifier } from 'pipefit/tree';

/** What computes in compiled kernels, cheap to fit and with fixed seeds. */
export const kernelEstimators: readonly AnySpec[] = [
  new LogisticRegression(),
  new LogisticRegression({ solver: 'liblinear', randomState: 0 }),
  new LogisticRegression({ solver: 'saga', l1Ratio: 1, C: 0.1, maxIter: 5, randomState: 0 }),
  new LogisticRegression({ solver: 'newton-cg' }),
  new LogisticRegression({ solver: 'newton-cholesky' }),
  new DecisionTreeClassifier({ randomState: 0 }),
  new RandomForestClassifier({ nEstimators: 3, randomState: 0 }),
  new RandomForestRegressor({ nEstimators: 3, randomState: 0 }),
  new ExtraTreesClassifier({ nEstimators: 3, randomState: 0 }),
  new DBSCAN({ eps: 1.5 }),
  new KMeans({ nClusters: 4, randomState: 0, nInit: 1 }),
  new KMeans({ nClusters: 4, randomState: 0, nInit: 1, algorithm: 'elkan' }),
  new SVC({ C: 1 }),
  new SVC({ probability: true, randomState: 0 }),
  new SVR(),
  new NuSVR(),
  new OneClassSVM(),
  new NearestNeighbors({ algorithm: 'brute' }),
  new KNeighborsClassifier({ algorithm: 'kd_tree' }),
  new KNeighborsRegressor({ algorithm: 'ball_tree' }),
];

/** A fit, and what the model says of the rows. */
export interface Outcome {
  readonly model: Uint8Array;
  readonly said: unknown;
}

/** Rows and labels for all of them. */
export function makeRows(n: number): { readonly X: unknown; readonly y: Float64Array } {
  const [X, y] = makeClassification(n, 6, { randomState: 1 });
  return { X, y: Float64Array.from(y) };
}

/** Fits on the rows and predicts them. */
export function fitAndPredict(spec: AnySpec, { X, y }: ReturnType<typeof makeRows>): Outcome {
  const model = spec.fit(X as never, y as never) as FittedModel & Asked;
  return { model: save(model), said: model.predict?.(X) ?? model.kneighbors?.(X) };
}

interface Asked {
  predict?(X: unknown): unknown;
  kneighbors?(X: unknown): unknown;
}
