/** scikitjs on the JavaScript backend of TensorFlow: its native one does not install everywhere. */
import { loadPeer } from './peers.js';

/** What its estimators have in common. */
export interface ScikitjsEstimator {
  fit(X: readonly number[][], y?: readonly number[]): Promise<unknown>;
  predict(X: readonly number[][]): { dataSync(): ArrayLike<number> };
}

type EstimatorClass = new (options: Readonly<Record<string, unknown>>) => ScikitjsEstimator;

/** The estimators of the comparison. */
export interface Scikitjs {
  readonly LogisticRegression: EstimatorClass;
  readonly KMeans: EstimatorClass;
}

/** The library with its backend. */
export async function loadScikitjs(): Promise<Scikitjs> {
  const library = loadPeer<Scikitjs & { setBackend(backend: unknown): void }>('scikitjs');
  const tf = loadPeer<{ ready(): Promise<void> }>('@tensorflow/tfjs');
  library.setBackend(tf);
  await tf.ready();
  return library;
}
