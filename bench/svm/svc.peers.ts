/** Support vector machines of other JavaScript libraries. */
import { loadPeer } from '../peers.js';
import { accuracy, type Labelled } from '../samples.js';
import { type Peer, work } from '../workload.js';

interface Machine {
  train(X: readonly number[][], y: readonly number[]): void;
  predict(X: readonly number[][]): ArrayLike<number>;
}

type MlSvmClass = new (options: Readonly<Record<string, unknown>>) => Machine;

type LibsvmClass = MlSvmClass & {
  readonly KERNEL_TYPES: { readonly RBF: number };
  readonly SVM_TYPES: { readonly C_SVC: number };
};

/** scikit-learn's `gamma='scale'`. */
function scaledGamma({ X }: Labelled): number {
  const { data, shape } = X;
  const mean = data.reduce((sum, value) => sum + value, 0) / data.length;
  const variance = data.reduce((sum, value) => sum + (value - mean) ** 2, 0) / data.length;
  return 1 / (shape[1] * variance);
}

/** The simplified sequential minimal optimization; labels are -1 and 1. */
export const mlSvm: Peer<Labelled> = {
  package: 'ml-svm',
  from: 250,
  prepare: async (data) => {
    const SVM = loadPeer<MlSvmClass>('ml-svm');
    const [rows, tests] = [data.X.toArray(), data.testX.toArray()];
    const labels = Array.from(data.y, (code) => 2 * code - 1);
    const kernelOptions = { sigma: Math.sqrt(0.5 / scaledGamma(data)) };
    return work(
      () => {
        const machine = new SVM({ C: 1, tol: 1e-3, kernel: 'rbf', kernelOptions, whitening: false });
        machine.train(rows, labels);
        return machine;
      },
      (machine) => {
        const predicted = Array.from(machine.predict(tests), (label) => (label > 0 ? 1 : 0));
        return { accuracy: accuracy(data.testY, predicted) };
      },
    );
  },
};

/** libsvm itself, compiled to WebAssembly. */
export const libsvm: Peer<Labelled> = {
  package: 'libsvm-js',
  from: 250,
  prepare: async (data) => {
    const SVM = await loadPeer<Promise<LibsvmClass>>('libsvm-js');
    const [rows, labels, tests] = [data.X.toArray(), Array.from(data.y), data.testX.toArray()];
    const gamma = scaledGamma(data);
    const options = {
      kernel: SVM.KERNEL_TYPES.RBF,
      type: SVM.SVM_TYPES.C_SVC,
      gamma,
      cost: 1,
      cacheSize: 200,
      quiet: true,
    };
    return work(
      () => {
        const machine = new SVM(options);
        machine.train(rows, labels);
        return machine;
      },
      (machine) => ({ accuracy: accuracy(data.testY, machine.predict(tests)) }),
    );
  },
};
