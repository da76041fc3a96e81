import { type FitInfo, FittedMultiTargetRegressor, matrixSlot, type StateLayout } from '../base/index.js';
import { Matrix, type NumericInput } from '../data/index.js';
import type { Within } from '../kernels/index.js';
import { effectiveMetric } from './effective-metric.js';
import type { DistanceFunction, MetricName, MetricParams } from './metric.js';
import type { FittedSearch } from './neighbor-queries.js';
import { checkSpace, type NeighborSpace, spaceLayout } from './neighbor-space.js';
import { averageTargets, weighNeighbors } from './neighbor-votes.js';
import type { WeightedSearchParams } from './search-params.js';

/** What a regressor by neighbours remembers. */
export interface NeighborTargets extends NeighborSpace {
  /** `[samples, outputs]` */
  readonly y: Matrix;
}

const targetsLayout: StateLayout<NeighborTargets> = { ...spaceLayout, y: matrixSlot('samples', 'outputs') };

/** What fitted regressors by neighbours have in common; X is `null` for the samples of `fit`. */
export abstract class FittedNeighborRegressor<
  Y extends Float64Array | Matrix,
  P extends WeightedSearchParams,
> extends FittedMultiTargetRegressor<Y, NeighborTargets, NumericInput | null> {
  static readonly layout: StateLayout<NeighborTargets> = targetsLayout;

  /** Refuses samples that no fit could have learnt. */
  static checkState(state: NeighborTargets, info: FitInfo, fail: (must: string, got: string) => never): void {
    checkSpace(state, info, fail);
  }

  /** Number of outputs: the columns of y. */
  get nOutputs(): number {
    return this.state.y.shape[1];
  }
  /** The metric that is used: for Minkowski's with p of 1, 2 and infinity its own name. */
  get effectiveMetric(): MetricName | DistanceFunction {
    return effectiveMetric(this.params).metric;
  }
  /** What that metric is given. */
  get effectiveMetricParams(): MetricParams {
    return effectiveMetric(this.params).params;
  }
  /** Number of samples in `fit`. */
  get nSamplesFit(): number {
    return this.state.fitX.shape[0];
  }

  protected override read<D>(X: unknown, method: string): D {
    return (X === null ? this.state.fitX : super.read(X, method)) as D;
  }

  protected queries(X: NumericInput | null, method: string): Matrix | null {
    return X === null ? null : super.read<Matrix>(X, method);
  }

  protected get params(): P {
    return this.spec.params as P;
  }

  protected get search(): FittedSearch {
    return { owner: this.spec.type, params: this.params, space: this.state };
  }

  protected estimates(X: Matrix): Matrix {
    const near = this.near(X === this.state.fitX ? null : X);
    const weighed = weighNeighbors(this.spec.type, this.params.weights, near);
    const { nOutputs } = this;
    return new Matrix(averageTargets(near, weighed, this.state.y.data, nOutputs), [X.shape[0], nOutputs]);
  }

  /** The samples whose targets are averaged for each row. */
  protected abstract near(queries: Matrix | null): Within;
}
