import {
  argmaxRows,
  type ClassTargets,
  classLists,
  type FitContext,
  type FitInfo,
  type LabelRowOf,
  labelSlot,
  listSlot,
  MultiTargetClassifier,
  type MultiTargetKind,
  nullableSlot,
  type RowTarget,
  type StateLayout,
  type Tags,
} from '../base/index.js';
import { DataError, type ParamRules } from '../core/index.js';
import { type Label, Matrix, type NumericInput } from '../data/index.js';
import { FittedNeighborClassifier } from './fitted-neighbor-classifier.js';
import { checkClasses, classesLayout, codesOf, learnClasses, type NeighborClasses } from './neighbor-classes.js';
import type { GraphMode, NeighborGraph } from './neighbor-graph.js';
import { findWithin } from './neighbor-queries.js';
import { learnSpace, searchTags } from './neighbor-space.js';
import { countVotes, normalizeRows, weighNeighbors } from './neighbor-votes.js';
import { learnOutlierLabels, type OutlierLabel, outlierLabelRule } from './outlier-label.js';
import { type RadiusParams, radiusRules } from './radius-params.js';
import { radiusNeighbors, radiusNeighborsGraph } from './search-methods.js';

/** Parameters of {@link RadiusNeighborsClassifier}. */
export interface RadiusNeighborsClassifierParams extends RadiusParams {
  /** What a row without neighbours is: a label, one for each output, 'most_frequent', or an error for null. @defaultValue null */
  readonly outlierLabel: OutlierLabel | null;
}

interface RadiusState extends NeighborClasses {
  /** The label of rows without neighbours, for each output. */
  readonly outlierLabel: readonly Label[] | null;
}

interface RadiusNeighborsKind extends MultiTargetKind {
  readonly model: FittedRadiusNeighborsClassifier<this['label']>;
  readonly rowModel: FittedRadiusNeighborsClassifier<LabelRowOf<this>>;
}

/**
 * Classifies by the vote of all samples within a radius.
 *
 * @example
 * ```ts
 * import { RadiusNeighborsClassifier } from 'pipefit/neighbors';
 * const model = new RadiusNeighborsClassifier({ radius: 1.5, outlierLabel: 'none' })
 *   .fit([[0], [1], [2], [3]], ['a', 'a', 'b', 'b']);
 * model.predict([[0.5], [9]]); // ['a', 'none']
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.neighbors.RadiusNeighborsClassifier.html
 */
export class RadiusNeighborsClassifier extends MultiTargetClassifier<
  RadiusNeighborsClassifierParams,
  RadiusNeighborsKind
> {
  static readonly type = 'RadiusNeighborsClassifier';
  declare readonly type: 'RadiusNeighborsClassifier';
  static readonly rules: ParamRules<RadiusNeighborsClassifierParams> = {
    ...radiusRules,
    outlierLabel: outlierLabelRule(),
  };

  override get tags(): Tags {
    return { ...super.tags, ...searchTags(this.params) };
  }

  protected learn(X: Matrix, targets: ClassTargets, context: FitContext): FittedRadiusNeighborsClassifier<Label> {
    const outlierLabel = learnOutlierLabels(this.type, this.params.outlierLabel, targets, context.warn);
    const space = learnSpace(this.type, this.params, X, context);
    return new FittedRadiusNeighborsClassifier(context.info, { ...space, ...learnClasses(targets), outlierLabel });
  }
}

/** A fitted {@link RadiusNeighborsClassifier}; X is `null` for the samples of `fit`, which are then no neighbours of their own. */
export class FittedRadiusNeighborsClassifier<T extends RowTarget = Label> extends FittedNeighborClassifier<
  T,
  RadiusState,
  RadiusNeighborsClassifierParams
> {
  static readonly layout: StateLayout<RadiusState> = {
    ...classesLayout,
    outlierLabel: nullableSlot(listSlot(labelSlot())),
  };

  /** Refuses samples, classes or labels that no fit could have learnt. */
  static checkState(state: RadiusState, info: FitInfo, fail: (must: string, got: string) => never): void {
    const lists = classLists(state.classes);
    checkClasses(state, lists, info, fail);
    const { outlierLabel } = state;
    if (outlierLabel === null) return;
    if (outlierLabel.length !== lists.length) fail(`have ${lists.length} labels`, String(outlierLabel.length));
    const wrong = outlierLabel.find((label, k) => typeof label !== typeof lists[k]![0]);
    if (wrong !== undefined) fail('have labels of the kind of the classes', String(wrong));
  }

  /** The label of rows without neighbours, for each output; `null` where such rows are refused. */
  get outlierLabel(): readonly Label[] | null {
    return this.state.outlierLabel;
  }
  /** The predicted label of each row; for several outputs, a row of labels. */
  override predict(X: NumericInput | null): T[] {
    const shares = this.probabilities(this.read<Matrix>(X, 'predict'));
    const labels = shares.map((share, k) => this.labelsOf(share, k));
    return (labels.length === 1 ? labels[0]! : labels[0]!.map((_, i) => labels.map((own) => own[i]!))) as T[];
  }

  /**
   * Distances and positions of the samples within a radius of each row, by position or, with `sortResults`, the nearest
   * first.
   */
  radiusNeighbors(X: NumericInput | null, radius: number | null | undefined, returnDistance: false): Int32Array[];
  radiusNeighbors(
    X?: NumericInput | null,
    radius?: number | null,
    returnDistance?: true,
    sortResults?: boolean,
  ): [Float64Array[], Int32Array[]];
  radiusNeighbors(
    X: NumericInput | null = null,
    radius: number | null = null,
    returnDistance = true,
    sortResults = false,
  ): unknown {
    const queries = this.queries(X, 'radiusNeighbors');
    return radiusNeighbors(this.search, queries, radius ?? this.params.radius, returnDistance, sortResults);
  }

  /** The samples within a radius of each row as a sparse matrix, `[rows, samples]`. */
  radiusNeighborsGraph(
    X: NumericInput | null = null,
    radius: number | null = null,
    mode: GraphMode = 'connectivity',
    sortResults = false,
  ): NeighborGraph {
    const queries = this.queries(X, 'radiusNeighborsGraph');
    return radiusNeighborsGraph(this.search, queries, radius ?? this.params.radius, mode, sortResults);
  }

  /** Rows without neighbours have the outlier label for certain, or, if it is no class, no probability at all. */
  protected probabilities(X: Matrix): Matrix[] {
    const near = findWithin(this.search, X === this.state.fitX ? null : X, this.params.radius, false);
    const weighed = weighNeighbors(this.spec.type, this.params.weights, near);
    const alone = Array.from({ length: X.shape[0] }, (_, q) => q).filter((q) => near.starts[q] === near.starts[q + 1]);
    const { outlierLabel } = this.state;
    if (outlierLabel === null && alone.length > 0) {
      const must = 'have a sample within the radius in each row, unless there is an outlierLabel';
      throw new DataError({ owner: this.spec.type, subject: 'X', must, got: 'none', at: { row: alone[0] } });
    }
    return this.classLists.map((classes, k) => {
      const votes = countVotes(near, weighed, codesOf(this.state, k), classes.length);
      const code = outlierLabel === null ? -1 : classes.indexOf(outlierLabel[k]!);
      if (code >= 0) for (const q of alone) votes[q * classes.length + code] = 1;
      return new Matrix(normalizeRows(votes, classes.length), [X.shape[0], classes.length]);
    });
  }

  /** The label of each row by its probabilities; without any, that of outliers. */
  private labelsOf(share: Matrix, output: number): Label[] {
    const classes = this.classLists[output]!;
    return Array.from(argmaxRows(share), (code, i) => {
      if (share.get(i, code) !== 0 || share.row(i).some((value) => value !== 0)) return classes[code]!;
      const label = this.state.outlierLabel?.[output];
      if (label !== undefined) return label;
      const must = 'leave some neighbour of each row a weight other than 0, unless there is an outlierLabel';
      throw new DataError({ owner: this.spec.type, subject: 'weights', must, got: 'only zeros', at: { row: i } });
    });
  }
}
