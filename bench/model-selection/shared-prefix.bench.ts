/** What is gained where candidates share their first steps: a 3 × 3 grid over the model behind costly preprocessing. */
import { Pipeline } from 'pipefit/compose';
import { Matrix } from 'pipefit/data';
import { SimpleImputer } from 'pipefit/impute';
import { LogisticRegression } from 'pipefit/linear-model';
import { crossValScore, GridSearchCV, ParameterGrid } from 'pipefit/model-selection';
import { StandardScaler } from 'pipefit/preprocessing';
import { classes } from '../samples.js';
import { extent, type Workload, work } from '../workload.js';

type Gappy = { readonly X: Matrix; readonly y: Int32Array };

const COLUMNS = 40;
const FOLDS = 3;
const pipeline = new Pipeline([
  ['impute', new SimpleImputer({ strategy: 'median' })],
  ['scale', new StandardScaler()],
  ['clf', new LogisticRegression()],
]);
const grid = { clf__C: [0.01, 0.1, 1], clf__tol: [0.0001, 0.001, 0.01] };

/** Classes; every seventh value is missing. */
function gappy(rows: number): Gappy {
  const { X, y } = classes(rows, COLUMNS);
  return {
    X: new Matrix(
      X.compact().data.map((value, i) => (i % 7 === 3 ? Number.NaN : value)),
      X.shape,
    ),
    y,
  };
}

const common = {
  rows: 50_000,
  factors: [1, 0.1],
  target: null,
  tolerance: { bestScore: 1e-3 },
  size: (rows: number) => extent(rows, COLUMNS),
  data: gappy,
} as const;

const shared: Workload<Gappy> = {
  ...common,
  name: 'shared-prefix',
  title: 'GridSearchCV fit, 3 × 3 candidates × 3 folds behind imputing and scaling',
  note: 'pipefit fits the first steps once a fold, scikit-learn once a candidate; the next row is pipefit without that',
  prepare: ({ X, y }) => {
    const search = new GridSearchCV(pipeline, grid, { cv: FOLDS, refit: false });
    return work(
      () => search.fit(X, y),
      ({ cvResults }) => ({ bestScore: Math.max(...cvResults.meanTestScore) }),
    );
  },
};

const alone: Workload<Gappy> = {
  ...common,
  name: 'unshared-prefix',
  title: 'the same candidates by crossValScore, one after the other: nothing is shared',
  prepare: ({ X, y }) =>
    work(
      async () => {
        const means: number[] = [];
        for (const point of new ParameterGrid(grid)) {
          const scores = await crossValScore(pipeline.with(point as never), X, y, { cv: FOLDS });
          means.push(scores.reduce((sum, score) => sum + score, 0) / FOLDS);
        }
        return means;
      },
      (means) => ({ bestScore: Math.max(...means) }),
    ),
};

export const workloads: readonly Workload[] = [shared, alone] as unknown as readonly Workload[];
