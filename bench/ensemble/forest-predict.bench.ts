/** Prediction by a forest of 100 trees that was grown on 50 000 rows. */
import { RandomForestClassifier } from 'pipefit/ensemble';
import { accuracy, classes, type Labelled, slice } from '../samples.js';
import { extent, GROWTH, type Workload, work } from '../workload.js';

const FITTED_ON = 50_000;
const COLUMNS = 40;
const spec = new RandomForestClassifier({ nEstimators: 100, randomState: 0 });

type Queries = Pick<Labelled, 'X' | 'y'> & { readonly queries: Labelled['X']; readonly queryLabels: Int32Array };

const forestPredict: Workload<Queries> = {
  name: 'forest-predict',
  title: 'RandomForestClassifier predict, 100 trees grown on 50\u2009000 rows',
  target: [3, 6],
  rows: 50_000,
  factors: GROWTH,
  // The fit would count: it comes before the prediction in the same process.
  memory: false,
  tolerance: { accuracy: 0 },
  size: (rows) => extent(rows, COLUMNS),
  data: (rows) => {
    const { X, y } = classes(FITTED_ON + rows, COLUMNS);
    return {
      X: slice(X, 0, FITTED_ON),
      y: y.slice(0, FITTED_ON),
      queries: slice(X, FITTED_ON, FITTED_ON + rows),
      queryLabels: y.slice(FITTED_ON),
    };
  },
  prepare: ({ X, y, queries, queryLabels }) => {
    const model = spec.fit(X, y);
    return work(
      () => model.predict(queries),
      (predicted) => ({ accuracy: accuracy(queryLabels, predicted) }),
    );
  },
};

export const workloads: readonly Workload[] = [forestPredict];
