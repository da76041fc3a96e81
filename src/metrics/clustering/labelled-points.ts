import { DataError, ShapeError } from '../../core/index.js';
import { encodeLabels, type Labels, type Matrix, type NumericInput, toMatrix } from '../../data/index.js';

/** Points, and the cluster of each. */
export interface LabelledPoints {
  readonly X: Matrix;
  /** The number of the cluster of each point. */
  readonly codes: Int32Array;
  /** How many points each cluster has. */
  readonly sizes: Int32Array;
}

/** Checks points and labels; there must be two clusters at least, and one of them with several points. */
export function readLabelledPoints(owner: string, X: NumericInput, labels: Labels): LabelledPoints {
  const points = toMatrix(owner, X);
  const { codes, classes } = encodeLabels(owner, 'labels', labels);
  const n = points.shape[0];
  if (codes.length !== n) {
    throw new ShapeError({
      owner,
      subject: 'labels',
      must: `have ${n} labels, as X has rows`,
      got: String(codes.length),
    });
  }
  return countPoints(owner, points, codes, classes.length);
}

/** Some of the points; clusters that have none of them are left out. */
export function takePoints(owner: string, X: Matrix, codes: Int32Array): LabelledPoints {
  const encoded = encodeLabels(owner, 'labels', codes);
  return countPoints(owner, X, encoded.codes, encoded.classes.length);
}

function countPoints(owner: string, X: Matrix, codes: Int32Array, clusters: number): LabelledPoints {
  const n = codes.length;
  if (clusters < 2 || clusters >= n) {
    const must = `name from 2 to ${n - 1} clusters, one less than there are samples`;
    throw new DataError({ owner, subject: 'labels', must, got: String(clusters) });
  }
  const sizes = new Int32Array(clusters);
  for (const code of codes) sizes[code]! += 1;
  return { X, codes, sizes };
}

/** The points of each cluster, row after row. */
export function pointsByCluster({ X, codes, sizes }: LabelledPoints): readonly Float64Array[] {
  const p = X.shape[1];
  const clusters = Array.from(sizes, (size) => new Float64Array(size * p));
  const filled = new Int32Array(sizes.length);
  codes.forEach((code, i) => {
    clusters[code]!.set(X.data.subarray(i * p, (i + 1) * p), filled[code]! * p);
    filled[code]! += 1;
  });
  return clusters;
}
