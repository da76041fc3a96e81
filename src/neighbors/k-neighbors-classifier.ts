import {
  argmaxRows,
  type ClassTargets,
  classLists,
  type FitContext,
  type FitInfo,
  type LabelRowOf,
  MultiTargetClassifier,
  type MultiTargetKind,
  type RowTarget,
  type StateLayout,
  type Tags,
} from '../base/index.js';
import type { ParamRules } from '../core/index.js';
import { type Label, Matrix, type NumericInput } from '../data/index.js';
import type { Within } from '../kernels/index.js';
import { FittedNeighborClassifier } from './fitted-neighbor-classifier.js';
import { type KNeighborsParams, kNeighborsRules } from './k-neighbors-params.js';
import { checkClasses, classesLayout, codesOf, learnClasses, type NeighborClasses } from './neighbor-classes.js';
import type { GraphMode, NeighborGraph } from './neighbor-graph.js';
import { findNearest } from './neighbor-queries.js';
import { learnSpace, searchTags } from './neighbor-space.js';
import { checkSomeWeight, countVotes, neighborhoods, normalizeRows, weighNeighbors } from './neighbor-votes.js';
import { kneighbors, kneighborsGraph } from './search-methods.js';

/** Parameters of {@link KNeighborsClassifier}. */
export interface KNeighborsClassifierParams extends KNeighborsParams {}

interface KNeighborsKind extends MultiTargetKind {
  readonly model: FittedKNeighborsClassifier<this['label']>;
  readonly rowModel: FittedKNeighborsClassifier<LabelRowOf<this>>;
}

/**
 * Classifies by the vote of the nearest samples; of samples as near, the first one counts, whatever the algorithm.
 *
 * @example
 * ```ts
 * import { KNeighborsClassifier } from 'pipefit/neighbors';
 * const model = new KNeighborsClassifier({ nNeighbors: 3 }).fit([[0], [1], [2], [3]], ['a', 'a', 'b', 'b']);
 * model.predict([[1.1]]); // ['a']
 * model.predictProba([[0.9]]).toArray(); // [[2 / 3, 1 / 3]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.neighbors.KNeighborsClassifier.html
 */
export class KNeighborsClassifier extends MultiTargetClassifier<KNeighborsClassifierParams, KNeighborsKind> {
  static readonly type = 'KNeighborsClassifier';
  declare readonly type: 'KNeighborsClassifier';
  static readonly rules: ParamRules<KNeighborsClassifierParams> = kNeighborsRules;

  override get tags(): Tags {
    return { ...super.tags, ...searchTags(this.params) };
  }

  protected learn(X: Matrix, targets: ClassTargets, context: FitContext): FittedKNeighborsClassifier<Label> {
    const space = learnSpace(this.type, this.params, X, context);
    return new FittedKNeighborsClassifier(context.info, { ...space, ...learnClasses(targets) });
  }
}

/** A fitted {@link KNeighborsClassifier}; X is `null` for the samples of `fit`, which are then no neighbours of their own. */
export class FittedKNeighborsClassifier<T extends RowTarget = Label> extends FittedNeighborClassifier<
  T,
  NeighborClasses,
  KNeighborsClassifierParams
> {
  static readonly layout: StateLayout<NeighborClasses> = classesLayout;

  /** Refuses samples or classes that no fit could have learnt. */
  static checkState(state: NeighborClasses, info: FitInfo, fail: (must: string, got: string) => never): void {
    checkClasses(state, classLists(state.classes), info, fail);
  }

  /**
   * Distances and positions of the nearest samples to each row, `[rows, nNeighbors]` each, the nearest first.
   *
   * @throws InvalidParameterError for more neighbours than samples.
   */
  kneighbors(X: NumericInput | null, nNeighbors: number | null | undefined, returnDistance: false): Matrix;
  kneighbors(X?: NumericInput | null, nNeighbors?: number | null, returnDistance?: true): [Matrix, Matrix];
  kneighbors(X: NumericInput | null = null, nNeighbors: number | null = null, returnDistance = true): unknown {
    return kneighbors(this.search, this.queries(X, 'kneighbors'), nNeighbors ?? this.params.nNeighbors, returnDistance);
  }

  /** The nearest samples to each row as a sparse matrix, `[rows, samples]`. */
  kneighborsGraph(
    X: NumericInput | null = null,
    nNeighbors: number | null = null,
    mode: GraphMode = 'connectivity',
  ): NeighborGraph {
    return kneighborsGraph(this.search, this.queries(X, 'kneighborsGraph'), nNeighbors ?? this.params.nNeighbors, mode);
  }

  protected override assign(X: Matrix): readonly Int32Array[] {
    return this.votes(X).map(argmaxRows);
  }

  protected probabilities(X: Matrix): Matrix[] {
    return this.votes(X).map(({ data, shape }) => new Matrix(normalizeRows(data, shape[1]), shape));
  }

  /** For each output the weight of each class among the neighbours of each row. */
  private votes(X: Matrix): Matrix[] {
    const { nNeighbors, weights } = this.params;
    const queries = X === this.state.fitX ? null : X;
    const near: Within = neighborhoods(findNearest(this.search, queries, nNeighbors), nNeighbors);
    const weighed = weighNeighbors(this.spec.type, weights, near);
    checkSomeWeight(this.spec.type, near, weighed);
    return this.classLists.map(({ length }, k) => {
      return new Matrix(countVotes(near, weighed, codesOf(this.state, k), length), [X.shape[0], length]);
    });
  }
}
