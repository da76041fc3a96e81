/** Logistic regressions of other JavaScript libraries. */
import { importPeer, loadPeer } from '../peers.js';
import { accuracy, type Labelled } from '../samples.js';
import { loadScikitjs, type ScikitjsEstimator } from '../scikitjs.js';
import { type Peer, work } from '../workload.js';

interface MlMatrix {
  to1DArray(): number[];
}

interface MlMatrixModule {
  readonly Matrix: { new (rows: readonly number[][]): MlMatrix; columnVector(values: readonly number[]): MlMatrix };
}

interface MlLogisticRegression {
  train(X: MlMatrix, y: MlMatrix): void;
  predict(X: MlMatrix): readonly number[];
}

type MlClass = new (options: { readonly numSteps: number; readonly learningRate: number }) => MlLogisticRegression;

/** Gradient descent with a fixed number of steps. */
export const mlLogisticRegression: Peer<Labelled> = {
  package: 'ml-logistic-regression',
  from: 500,
  prepare: async ({ X, y, testX, testY }) => {
    const LogisticRegression = loadPeer<MlClass>('ml-logistic-regression');
    const { Matrix } = await importPeer<MlMatrixModule>('ml-matrix');
    const [rows, labels, tests] = [
      new Matrix(X.toArray()),
      Matrix.columnVector(Array.from(y)),
      new Matrix(testX.toArray()),
    ];
    return work(
      () => {
        const model = new LogisticRegression({ numSteps: 100, learningRate: 5e-3 / Math.sqrt(X.shape[0]) });
        model.train(rows, labels);
        return model;
      },
      (model) => ({ accuracy: accuracy(testY, model.predict(tests)) }),
    );
  },
};

/** Its defaults, on the JavaScript backend of TensorFlow. */
export const scikitjsLogisticRegression: Peer<Labelled> = {
  package: 'scikitjs',
  from: 125,
  prepare: async ({ X, y, testX, testY }) => {
    const { LogisticRegression } = await loadScikitjs();
    const [rows, labels, tests] = [X.toArray(), Array.from(y), testX.toArray()];
    return work(
      async (): Promise<ScikitjsEstimator> => {
        const model = new LogisticRegression({});
        await model.fit(rows, labels);
        return model;
      },
      (model) => ({ accuracy: accuracy(testY, model.predict(tests).dataSync()) }),
    );
  },
};
