import {
  argmaxRows,
  Classifier,
  type ClassTarget,
  countSlot,
  type FitContext,
  type FitInfo,
  FittedProbabilisticClassifier,
  float64s,
  type InputData,
  type LabelTarget,
  labelsSlot,
  type ModelKind,
  nullableSlot,
  type ScoreOptions,
  type StateLayout,
  type Tags,
  vectorOf,
} from '../base/index.js';
import {
  custom,
  describe,
  InvalidParameterError,
  nullable,
  oneOf,
  type ParamRules,
  RandomState,
  type RandomStateLike,
  randomStateRule,
} from '../core/index.js';
import { isLabel, type Label, type Labels, Matrix } from '../data/index.js';
import { pairwiseSum } from '../kernels/index.js';
import type { SameKind } from '../metrics/index.js';
import { type AnyInput, rowsOnly } from './rows-only.js';
import { singleOutput } from './single-output.js';

/** Parameters of {@link DummyClassifier}. */
export interface DummyClassifierParams {
  /**
   * What to predict: the most frequent class ('prior' with the class shares as probabilities, 'most_frequent' with
   * certainty), a class drawn by share ('stratified') or evenly ('uniform'), or always `constant`.
   *
   * @defaultValue 'prior'
   */
  readonly strategy: 'prior' | 'most_frequent' | 'stratified' | 'uniform' | 'constant';
  /** Seed of the draws; every call of `predict` starts anew from it. @defaultValue null */
  readonly randomState: RandomStateLike;
  /** The label that strategy 'constant' predicts; it must be one of y. @defaultValue null */
  readonly constant: Label | null;
}

interface DummyClassifierState {
  readonly classes: readonly Label[];
  readonly classPrior: Float64Array;
  /** Where the draws of `predict` begin; `null` for a strategy that draws nothing. */
  readonly seed: number | null;
}

interface DummyClassifierKind extends ModelKind {
  readonly model: FittedDummyClassifier<this['label']>;
}

const LAST_SEED = 4294967295;

/**
 * Predicts labels without looking at X: the score that any real classifier has to beat.
 *
 * @example
 * ```ts
 * import { DummyClassifier } from 'pipefit/dummy';
 * const model = new DummyClassifier().fit([[1], [2], [3]], ['no', 'yes', 'no']);
 * model.predict([[7], [8]]); // ['no', 'no']
 * model.predictProba([[7]]).toArray(); // [[2 / 3, 1 / 3]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.dummy.DummyClassifier.html
 */
export class DummyClassifier extends Classifier<DummyClassifierParams, DummyClassifierKind, AnyInput, InputData> {
  static readonly type = 'DummyClassifier';
  declare readonly type: 'DummyClassifier';
  static readonly rules: ParamRules<DummyClassifierParams> = {
    strategy: oneOf(['prior', 'most_frequent', 'stratified', 'uniform', 'constant'], 'prior'),
    randomState: randomStateRule(),
    constant: singleOutput(nullable(custom<Label>({ must: 'be a label', test: isLabel }))),
  };
  static readonly tags: Partial<Tags> = {
    input: 'any',
    allowNaN: true,
    allowInfinite: true,
    sampleWeight: true,
    ignoresX: true,
  };

  protected learn(
    _X: InputData,
    { classes, codes }: ClassTarget,
    { sampleWeight, info }: FitContext,
  ): FittedDummyClassifier {
    this.checkConstant(classes);
    const totals = new Float64Array(classes.length);
    codes.forEach((code, i) => {
      totals[code]! += sampleWeight?.[i] ?? 1;
    });
    const all = pairwiseSum(totals);
    return new FittedDummyClassifier(info, { classes, classPrior: totals.map((w) => w / all), seed: this.seed() });
  }

  private checkConstant(classes: readonly Label[]): void {
    const { strategy, constant } = this.params;
    if (strategy !== 'constant' || (constant !== null && classes.includes(constant))) return;
    const must = "be one of the labels of y when strategy is 'constant'";
    throw new InvalidParameterError({
      owner: DummyClassifier.type,
      subject: 'constant',
      must,
      got: describe(constant),
    });
  }

  /** Whatever the seed is, one number is kept of it, so that predictions of one model do not change. */
  private seed(): number | null {
    const { strategy, randomState } = this.params;
    if (strategy !== 'stratified' && strategy !== 'uniform') return null;
    return typeof randomState === 'number'
      ? randomState
      : RandomState.from(randomState, DummyClassifier.type).nextUint32();
  }
}

/** A fitted {@link DummyClassifier}. */
export class FittedDummyClassifier<L extends Label = Label> extends FittedProbabilisticClassifier<
  L,
  DummyClassifierState,
  AnyInput,
  InputData
> {
  static readonly layout: StateLayout<DummyClassifierState> = {
    classes: labelsSlot('classes'),
    classPrior: float64s('classes'),
    seed: nullableSlot(countSlot()),
  };

  /** Refuses a state with which the strategy could not predict. */
  static checkState(state: DummyClassifierState, info: FitInfo, fail: (must: string, got: string) => never): void {
    const { strategy, constant } = info.spec.params as DummyClassifierParams;
    const draws = strategy === 'stratified' || strategy === 'uniform';
    if (draws !== (state.seed !== null)) fail(`have ${draws ? 'a' : 'no'} seed`, String(state.seed));
    if (state.seed !== null && state.seed > LAST_SEED) fail(`have a seed up to ${LAST_SEED}`, String(state.seed));
    if (strategy === 'constant' && !state.classes.some((label) => label === constant)) {
      fail('have the constant among its classes', describe(constant));
    }
    const strange = state.classPrior.find((share) => !(share >= 0 && share <= 1));
    if (strange !== undefined) fail('have class shares in [0, 1]', String(strange));
  }

  /** Number of classes. */
  get nClasses(): number {
    return this.classes.length;
  }
  /** The share of each class among the rows of `fit`, by weight. */
  get classPrior(): Float64Array {
    return this.state.classPrior;
  }
  /** Number of targets: always 1. */
  get nOutputs(): 1 {
    return 1;
  }
  /** Whether predictions are sparse: never. */
  get sparseOutput(): false {
    return false;
  }

  /** The share (by weight) of rows whose label is predicted right; X may be `null`, because it does not matter. */
  override score(X: AnyInput | null, y: LabelTarget<SameKind<L>>, options?: ScoreOptions): number {
    const truth = vectorOf(`${DummyClassifier.type}.score`, y) as Labels<SameKind<L>>;
    return super.score(X ?? Matrix.zeros(truth.length, 0), truth, options);
  }

  protected override read<D extends InputData>(X: unknown, method: string): D {
    return rowsOnly<D>(`${DummyClassifier.type}.${method}`, X);
  }

  protected override assign(X: InputData): Int32Array {
    const rows = X.shape[0];
    if (this.strategy === 'stratified') return argmaxRows(this.probabilities(X));
    if (this.strategy === 'uniform') return Int32Array.from(this.random().randints(rows, 0, this.nClasses));
    return new Int32Array(rows).fill(this.favourite());
  }

  protected probabilities(X: InputData): Matrix {
    const [rows, width] = [X.shape[0], this.nClasses];
    const random = this.strategy === 'stratified' ? this.random() : null;
    const out = new Float64Array(rows * width);
    for (let i = 0; i < rows; i++) out.set(random?.multinomial(1, this.classPrior) ?? this.fixedRow(), i * width);
    return new Matrix(out, [rows, width]);
  }

  private fixedRow(): Float64Array {
    if (this.strategy === 'prior') return this.classPrior;
    const row = new Float64Array(this.nClasses);
    return this.strategy === 'uniform'
      ? row.fill(1 / this.nClasses)
      : row.fill(1, this.favourite(), this.favourite() + 1);
  }

  /** The class that is predicted for every row. */
  private favourite(): number {
    const { constant } = this.spec.params as DummyClassifierParams;
    if (this.strategy === 'constant') return this.state.classes.indexOf(constant!);
    return this.classPrior.reduce((best, share, k, all) => (share > all[best]! ? k : best), 0);
  }

  private random(): RandomState {
    return new RandomState(this.state.seed);
  }

  private get strategy(): DummyClassifierParams['strategy'] {
    return (this.spec.params as DummyClassifierParams).strategy;
  }
}
