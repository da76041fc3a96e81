import {
  Classifier,
  type ClassTarget,
  Clusterer,
  type FitContext,
  FittedClassifier,
  FittedClusterer,
  FittedOutlierDetector,
  FittedRegressor,
  type ModelKind,
  OutlierDetector,
  Regressor,
  type Tags,
} from 'pipefit/base';
import { DataError, integer, type ParamRules, real, ShapeError } from 'pipefit/core';
import { type Label, Matrix } from 'pipefit/data';

interface DistanceState {
  readonly means: Float64Array;
  readonly offset: number;
}

/** An outlier detector: the farther from the mean, the less normal. */
export class MeanDistance extends OutlierDetector<{ readonly contamination: number }, FittedMeanDistance> {
  static readonly type = 'MeanDistance';
  static readonly rules: ParamRules<{ readonly contamination: number }> = {
    contamination: real({ min: 0, openMin: true, max: 0.5, default: 0.1 }),
  };

  protected learn(X: Matrix, { info }: FitContext): FittedMeanDistance {
    const means = Float64Array.from({ length: X.shape[1] }, (_, j) => sum(X.column(j)) / X.shape[0]);
    const scores = Array.from({ length: X.shape[0] }, (_, i) => -distance(X.row(i), means)).sort((a, b) => a - b);
    const offset = scores[Math.floor(this.params.contamination * scores.length)]!;
    return new FittedMeanDistance(info, { means, offset });
  }
}

class FittedMeanDistance extends FittedOutlierDetector<DistanceState> {
  protected rate(X: Matrix): Float64Array {
    return Float64Array.from({ length: X.shape[0] }, (_, i) => -distance(X.row(i), this.state.means));
  }
}

interface ThresholdState {
  readonly classes: readonly Label[];
  readonly threshold: number;
  readonly sign: number;
}

interface ThresholdKind extends ModelKind {
  readonly model: FittedThreshold<this['label']>;
}

/** A classifier of two classes: one of them lies above the middle of the means of the first column. */
export class Threshold extends Classifier<Record<never, never>, ThresholdKind> {
  static readonly type = 'Threshold';
  static readonly rules: ParamRules<Record<never, never>> = {};
  static readonly tags: Partial<Tags> = { multiClass: false };

  protected learn(X: Matrix, { classes, codes }: ClassTarget, { info }: FitContext): FittedThreshold {
    if (classes.length !== 2) {
      const must = 'hold two classes';
      throw new DataError({ owner: this.type, subject: 'y', must, got: `${classes.length} classes` });
    }
    const [low, high] = [0, 1].map((code) => {
      const values = X.column(0).filter((_, i) => codes[i] === code);
      return sum(values) / values.length;
    });
    return new FittedThreshold(info, { classes, threshold: (low! + high!) / 2, sign: high! > low! ? 1 : -1 });
  }
}

class FittedThreshold<L extends Label = Label> extends FittedClassifier<L, ThresholdState> {
  protected assign(X: Matrix): Int32Array {
    const { threshold, sign } = this.state;
    return Int32Array.from(X.column(0), (value) => (sign * (value - threshold) > 0 ? 1 : 0));
  }
}

interface NearestState {
  readonly X: Matrix;
  readonly y: Float64Array;
}

/** A regressor: the target of the nearest row of fit. */
export class NearestRow extends Regressor<Record<never, never>, FittedNearestRow> {
  static readonly type = 'NearestRow';
  static readonly rules: ParamRules<Record<never, never>> = {};

  protected learn(X: Matrix, y: Float64Array, { info }: FitContext): FittedNearestRow {
    return new FittedNearestRow(info, { X: new Matrix(X.data.slice(), X.shape), y: y.slice() });
  }
}

class FittedNearestRow extends FittedRegressor<NearestState> {
  protected apply(X: Matrix): Float64Array {
    const { X: known, y } = this.state;
    return Float64Array.from({ length: X.shape[0] }, (_, i) => {
      const far = Array.from(y, (_target, k) => distance(X.row(i), known.row(k)));
      return y[far.indexOf(Math.min(...far))]!;
    });
  }
}

interface GroupState {
  readonly labels: Int32Array;
  readonly nIter: number;
}

/** A clusterer of a matrix of distances: rows nearer than 8 to a row belong to its group. */
export class NearGroups extends Clusterer<{ readonly maxIter: number }, FittedNearGroups> {
  static readonly type = 'NearGroups';
  static readonly rules: ParamRules<{ readonly maxIter: number }> = { maxIter: integer({ min: 1, default: 100 }) };
  static readonly tags: Partial<Tags> = { pairwise: true };

  protected learn(X: Matrix, { info }: FitContext): FittedNearGroups {
    const [n, columns] = X.shape;
    if (n !== columns) {
      throw new ShapeError({ owner: this.type, subject: 'X', must: 'be square', got: `${n} x ${columns}` });
    }
    const labels = new Int32Array(n).fill(-1);
    let next = 0;
    for (let i = 0; i < n; i++) {
      if (labels[i] !== -1) continue;
      for (let j = i; j < n; j++) if (labels[j] === -1 && X.get(i, j) < 8) labels[j] = next;
      next++;
    }
    return new FittedNearGroups(info, { labels, nIter: 1 });
  }
}

class FittedNearGroups extends FittedClusterer<GroupState> {
  get nIter(): number {
    return this.state.nIter;
  }
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function distance(a: Float64Array, b: Float64Array): number {
  return Math.sqrt(a.reduce((total, value, j) => total + (value - b[j]!) ** 2, 0));
}
