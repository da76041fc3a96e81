import {
  type AnySpec,
  choiceSlot,
  type FitInfo,
  type FitOptions,
  float64s,
  formatSpec,
  type LabelTarget,
  labelsSlot,
  type ModelKind,
  modelSlot,
  nullableSlot,
  numberSlot,
  recordSlot,
  Spec,
  type StateLayout,
  type Tags,
  withoutDefaults,
} from '../../base/index.js';
import { custom, nullable, type ParamRules, resolveParams } from '../../core/index.js';
import type { Label, VectorLike } from '../../data/index.js';
import { getScorer } from '../../metrics/index.js';
import { type FoldWarning, type OptionsOf, WATCH_RULES, type WatchSettings } from '../execution/run-settings.js';
import { readCvData } from '../validation/cv-data.js';
import {
  type Cut,
  checkThresholdState,
  FittedThresholdClassifier,
  type ShownMethods,
} from './fitted-threshold-classifier.js';
import type { ThresholdCurve } from './threshold-curve.js';
import { type ThresholdRun, type TunedState, tuneThreshold } from './tune-threshold.js';
import {
  checkSeed,
  type InputOfTunable,
  isFitted,
  type ModelOfTunable,
  specOf,
  TUNED_RULES,
  type Tunable,
  type TunedThresholdClassifierCVParams,
  type TunedThresholdSettings,
} from './tuned-params.js';

/** What {@link TunedThresholdClassifierCV.fit} takes besides X and y. */
export interface ThresholdFitOptions extends Omit<FitOptions, 'logger'>, OptionsOf<Omit<WatchSettings, 'journal'>> {
  /** Goes to a `cv` that keeps groups of rows together. @defaultValue null */
  readonly groups?: ArrayLike<unknown> | null | undefined;
}

interface FitSettings extends ThresholdRun, Pick<WatchSettings, 'logger'> {
  readonly sampleWeight: VectorLike | null;
}

interface TunedKind<E extends Tunable> extends ModelKind {
  readonly model: FittedTunedThreshold<E, this['label']>;
}

/** A fitted {@link TunedThresholdClassifierCV}, with the methods of the model inside. */
export type FittedTunedThreshold<E extends Tunable, L extends Label> = FittedTunedThresholdClassifierCV<E, L> &
  ShownMethods<ModelOfTunable<E, L>>;

const { signal, onProgress, logger } = WATCH_RULES;
const FIT_RULES: ParamRules<FitSettings> = {
  signal,
  onProgress,
  logger,
  sampleWeight: nullable(custom<VectorLike>({ must: 'be a vector of weights', test: (v) => typeof v === 'object' })),
  groups: nullable(custom<ArrayLike<unknown>>({ must: 'be a vector', test: (v) => typeof v === 'object' })),
};

/**
 * A classifier of two classes whose threshold is the one that scores best in cross-validation.
 *
 * @example
 * ```ts
 * import { LogisticRegression } from 'pipefit/linear-model';
 * import { TunedThresholdClassifierCV } from 'pipefit/model-selection';
 * const X = Array.from({ length: 40 }, (_, i) => [i]);
 * const y = X.map(([x]) => (x! > 31 ? 'rare' : 'usual'));
 * const model = await new TunedThresholdClassifierCV(new LogisticRegression(), { cv: 4 }).fit(X, y);
 * model.bestScore; // 1
 * model.predict([[5], [39]]); // ['usual', 'rare']
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.TunedThresholdClassifierCV.html
 */
export class TunedThresholdClassifierCV<E extends Tunable> extends Spec<
  TunedThresholdClassifierCVParams<E>,
  TunedKind<E>
> {
  static readonly type = 'TunedThresholdClassifierCV';
  declare readonly type: 'TunedThresholdClassifierCV';
  static readonly rules: ParamRules<TunedThresholdClassifierCVParams> = TUNED_RULES;
  readonly role = 'classifier';

  /**
   * @param estimator - the classifier; with `cv: 'prefit'` a fitted one.
   * @throws InvalidParameterError, naming the parameter.
   */
  constructor(estimator: E, options?: OptionsOf<TunedThresholdSettings>) {
    const params = resolveParams('TunedThresholdClassifierCV', TUNED_RULES, { ...options, estimator });
    super('TunedThresholdClassifierCV', { ...params } as TunedThresholdClassifierCVParams<E>);
    checkSeed(this.type, this.params);
    getScorer(this.params.scoring);
  }

  /** What the classifier accepts. */
  get tags(): Tags {
    const { tags } = specOf(this.params.estimator);
    return { ...tags, requiresY: true, multiClass: false, multiOutput: false, validation: false, asyncFit: true };
  }

  /**
   * Fits on each division of the rows and on all rows, and looks for the threshold; the specification stays as it is.
   *
   * @param X - the data, `[rows, columns]`, converted once.
   * @param y - one of two labels for each row.
   * @throws InvalidParameterError for a `refit` that does not go with `cv` · DataError for another number of classes, or
   * for scores that are all the same · AbortedError when the signal fires.
   */
  async fit<L extends Label>(
    X: InputOfTunable<E>,
    y: LabelTarget<L>,
    options?: ThresholdFitOptions,
  ): Promise<FittedTunedThreshold<E, L>> {
    const settings = resolveParams(`${this.type}.fit`, FIT_RULES, options);
    const data = readCvData(this.type, specOf(this.params.estimator), X, y, settings.sampleWeight);
    const warnings: FoldWarning[] = [];
    const state = await tuneThreshold(this.type, this.params, data, settings, (warning) => {
      warnings.push(Object.freeze({ ...warning }));
      settings.logger?.(warning);
    });
    const { shape, featureNames } = data.X;
    const { estimator, ...rest } = this.params;
    // The model that was given stands in the state, from where a file can be written; its specification stands here.
    const spec = isFitted(estimator) ? new TunedThresholdClassifierCV(estimator.spec, rest) : this;
    const info = { spec: spec as unknown as AnySpec, nFeaturesIn: shape[1], featureNamesIn: featureNames, warnings };
    return new FittedTunedThresholdClassifierCV<E, L>(info, state) as unknown as FittedTunedThreshold<E, L>;
  }

  /** The name and the parameters that differ from their defaults. */
  toString(): string {
    return formatSpec(this.type, withoutDefaults(this.params, TUNED_RULES as never));
  }

  /** Without the executor, which decides over no result; a classifier that came fitted is written as its specification. */
  override constructorArguments(): readonly unknown[] {
    const { estimator, executor: _executor, ...options } = this.params;
    return [specOf(estimator), options];
  }

  protected override rebuild(params: object): this {
    const { estimator, ...options } = params as TunedThresholdClassifierCVParams<E>;
    return new TunedThresholdClassifierCV(estimator, options) as unknown as this;
  }
}

/** The run-time side of a fitted {@link TunedThresholdClassifierCV}; it has only those methods that its model has. */
export class FittedTunedThresholdClassifierCV<
  E extends Tunable = Tunable,
  L extends Label = Label,
> extends FittedThresholdClassifier<ModelOfTunable<E, L>, L, TunedState, InputOfTunable<E>> {
  static readonly layout: StateLayout<TunedState> = {
    classes: labelsSlot('classes'),
    estimator: modelSlot(),
    positive: choiceSlot([0, 1]),
    bestThreshold: numberSlot(),
    bestScore: numberSlot(),
    cvResults: nullableSlot(
      recordSlot<ThresholdCurve>({ thresholds: float64s('thresholds'), scores: float64s('thresholds') }),
    ),
  };

  /** Refuses a model that is not that of the specification. */
  static checkState(state: TunedState, info: FitInfo, fail: (must: string, got: string) => never): void {
    checkThresholdState(state, info, fail);
  }

  /** From which probability or decision on a row is of the positive class. */
  get bestThreshold(): number {
    return this.state.bestThreshold;
  }

  /** The mean score at that threshold. */
  get bestScore(): number {
    return this.state.bestScore;
  }

  /** The mean scores at all thresholds; `null` without `storeCvResults`. */
  get cvResults(): ThresholdCurve | null {
    return this.state.cvResults;
  }

  protected get cut(): Cut {
    return { threshold: this.state.bestThreshold, positive: this.state.positive };
  }
}
