import { FittedMultiTargetClassifier, type RowTarget } from '../base/index.js';
import type { Matrix, NumericInput } from '../data/index.js';
import { effectiveMetric } from './effective-metric.js';
import type { DistanceFunction, MetricName, MetricParams } from './metric.js';
import type { NeighborClasses } from './neighbor-classes.js';
import type { FittedSearch } from './neighbor-queries.js';
import type { WeightedSearchParams } from './search-params.js';

/** What fitted classifiers by neighbours have in common; X is `null` for the samples of `fit`. */
export abstract class FittedNeighborClassifier<
  T extends RowTarget,
  S extends NeighborClasses,
  P extends WeightedSearchParams,
> extends FittedMultiTargetClassifier<T, S, NumericInput | null> {
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
  /** Whether y had several columns. */
  get outputs2d(): boolean {
    return this.nOutputs > 1;
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
}
