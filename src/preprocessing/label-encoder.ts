import { Estimator, type FitInfo, FittedModel, labelsSlot, type ModelKind, type StateLayout } from '../base/index.js';
import { DataError, describe, type ParamRules } from '../core/index.js';
import {
  compareLabels,
  type EncodedLabels,
  encodeLabels,
  isVector,
  type Label,
  type Labels,
  toVector,
  type VectorLike,
} from '../data/index.js';
import { listCategories } from './category.js';

/** {@link LabelEncoder} has no parameters. */
export type LabelEncoderParams = Record<never, never>;

interface LabelEncoderState {
  readonly classes: readonly Label[];
}

interface LabelEncoderKind extends ModelKind {
  readonly model: FittedLabelEncoder<this['label']>;
}

/**
 * Replaces labels by whole numbers from 0, in the order of the sorted labels.
 *
 * It is fitted on y alone, so it is no step of a pipeline. Classifiers take labels as they are and need no encoder.
 *
 * @example
 * ```ts
 * import { LabelEncoder } from 'pipefit/preprocessing';
 * const model = new LabelEncoder().fit(['paris', 'tokyo', 'paris', 'amsterdam']);
 * model.classes; // ['amsterdam', 'paris', 'tokyo']
 * model.transform(['tokyo', 'paris']); // Int32Array [2, 1]
 * model.inverseTransform([0]); // ['amsterdam']
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.preprocessing.LabelEncoder.html
 */
export class LabelEncoder extends Estimator<LabelEncoderParams, LabelEncoderKind> {
  static readonly type = 'LabelEncoder';
  declare readonly type: 'LabelEncoder';
  static readonly rules: ParamRules<LabelEncoderParams> = {};
  readonly role = 'label-encoder';

  /**
   * Learns the classes of y and returns a fitted model; the specification stays as it is.
   *
   * @param y - labels of one kind, at least one.
   * @throws ShapeError when y is no vector, DataError for missing or mixed labels.
   */
  fit<L extends Label>(y: Labels<L>): FittedLabelEncoder<L> {
    return this.learn(encodeLabels('LabelEncoder', 'y', y));
  }

  /** Learns the classes of y and encodes the same y. */
  fitTransform(y: Labels): Int32Array {
    return encodeLabels('LabelEncoder', 'y', y).codes;
  }

  private learn<L extends Label>({ classes }: EncodedLabels<L>): FittedLabelEncoder<L> {
    // A vector of labels counts as one column without a name.
    return new FittedLabelEncoder<L>({ spec: this, nFeaturesIn: 1, featureNamesIn: null, warnings: [] }, { classes });
  }
}

/** A fitted {@link LabelEncoder}. */
export class FittedLabelEncoder<L extends Label = Label> extends FittedModel<LabelEncoderState> {
  static readonly layout: StateLayout<LabelEncoderState> = { classes: labelsSlot('classes') };
  readonly role = 'label-encoder';

  static checkState({ classes }: LabelEncoderState, _info: FitInfo, fail: (must: string, got: string) => never): void {
    classes.forEach((label, k) => {
      const before = classes[k - 1] ?? label;
      if (typeof before !== typeof label || (k > 0 && compareLabels(before, label) >= 0)) {
        fail('have different classes of one kind in order', describe(label));
      }
    });
  }

  /** The labels of `fit`, each once, sorted. */
  get classes(): readonly L[] {
    return this.state.classes as readonly L[];
  }

  /**
   * The position of each label in `classes`.
   *
   * @throws DataError for a label that `fit` has not seen.
   */
  transform(y: Labels): Int32Array {
    const owner = 'LabelEncoder.transform';
    if (!isVector(y)) throw new DataError({ owner, subject: 'y', must: 'be a vector of labels', got: describe(y) });
    const codes = new Map<unknown, number>(this.classes.map((label, code) => [label, code]));
    return Int32Array.from(y, (label, row) => {
      const code = codes.get(label);
      if (code !== undefined) return code;
      const must = `hold only known classes (${listCategories(this.classes)})`;
      throw new DataError({ owner, subject: 'y', must, got: describe(label), at: { row } });
    });
  }

  /**
   * The label at each position.
   *
   * @throws DataError for a number that is no position in `classes`.
   */
  inverseTransform(codes: VectorLike): L[] {
    const owner = 'LabelEncoder.inverseTransform';
    const vector = toVector(owner, 'codes', codes, { allowEmpty: true });
    return Array.from(vector, (code, row) => {
      if (Number.isInteger(code) && code >= 0 && code < this.classes.length) return this.classes[code]!;
      const must = `hold whole numbers from 0 to ${this.classes.length - 1}`;
      throw new DataError({ owner, subject: 'codes', must, got: String(code), at: { row } });
    });
  }
}
