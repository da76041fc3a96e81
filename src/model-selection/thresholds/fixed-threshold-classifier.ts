import {
  type AnySpec,
  Classifier,
  type ClassTarget,
  estimatorRule,
  type FitContext,
  type FitInfo,
  type FittedOf,
  fitAny,
  type InputData,
  type InputOf,
  labelsSlot,
  type ModelKind,
  modelSlot,
  type StateLayout,
  type Tags,
} from '../../base/index.js';
import { custom, nullable, oneOf, type ParamRules, type Rule, real, union } from '../../core/index.js';
import { isLabel, type Label } from '../../data/index.js';
import type { OptionsOf } from '../execution/run-settings.js';
import { type BinaryResponse, methodOf, positivePosition, responseRule } from './binary-response.js';
import {
  type Cut,
  checkThresholdState,
  FittedThresholdClassifier,
  type ShownMethods,
  type ThresholdState,
} from './fitted-threshold-classifier.js';

/** What a {@link FixedThresholdClassifier} takes besides the classifier. */
export interface FixedThresholdSettings {
  /**
   * From which probability or decision on a row is of the positive class; `'auto'` is 0.5 for probabilities and 0 for
   * decisions. @defaultValue 'auto'
   */
  readonly threshold: number | 'auto';
  /** The positive class. @defaultValue null: the greater one */
  readonly posLabel: Label | null;
  /** The model's method that is asked; `'auto'`: probabilities where there are any, else decisions. @defaultValue 'auto' */
  readonly responseMethod: BinaryResponse;
}

/** Parameters of {@link FixedThresholdClassifier}. */
export interface FixedThresholdClassifierParams<E extends AnySpec = AnySpec> extends FixedThresholdSettings {
  /** The classifier of two classes whose threshold is set. */
  readonly estimator: E;
}

interface FixedKind<E extends AnySpec> extends ModelKind {
  readonly model: FittedFixedThreshold<E, this['label']>;
}

/** A fitted {@link FixedThresholdClassifier}, with the methods of the model inside. */
export type FittedFixedThreshold<E extends AnySpec, L extends Label> = FittedFixedThresholdClassifier<E, L> &
  ShownMethods<FittedOf<E, L>>;

const posLabelRule: Rule<Label | null> = nullable(
  custom<Label>({ must: 'be a label', test: isLabel, schema: { type: ['string', 'number', 'boolean'] } }),
);

/**
 * A classifier of two classes with another threshold than its own.
 *
 * @example
 * ```ts
 * import { LogisticRegression } from 'pipefit/linear-model';
 * import { FixedThresholdClassifier } from 'pipefit/model-selection';
 * const X = [[0], [1], [2], [3], [4], [5]];
 * const y = ['ham', 'ham', 'ham', 'spam', 'spam', 'spam'];
 * const strict = new FixedThresholdClassifier(new LogisticRegression(), { threshold: 0.9 });
 * strict.fit(X, y).predict([[3], [5]]); // ['ham', 'spam']
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.FixedThresholdClassifier.html
 */
export class FixedThresholdClassifier<E extends AnySpec> extends Classifier<
  FixedThresholdClassifierParams<E>,
  FixedKind<E>,
  InputOf<E>,
  InputData
> {
  static readonly type = 'FixedThresholdClassifier';
  declare readonly type: 'FixedThresholdClassifier';
  static readonly rules: ParamRules<FixedThresholdClassifierParams> = {
    estimator: estimatorRule('classifier'),
    threshold: union([oneOf(['auto'], 'auto'), real({ min: -Infinity, max: Infinity })], 'auto' as const),
    posLabel: posLabelRule,
    responseMethod: responseRule,
  };

  /** @throws InvalidParameterError, naming the parameter. */
  constructor(estimator: E, options?: OptionsOf<FixedThresholdSettings>) {
    super({ ...options, estimator } as Partial<FixedThresholdClassifierParams<E>>);
  }

  override get tags(): Tags {
    return { ...this.params.estimator.tags, requiresY: true, multiClass: false, multiOutput: false };
  }

  override constructorArguments(): readonly unknown[] {
    const { estimator, ...options } = this.params;
    return [estimator, options];
  }

  protected override rebuild(params: object): this {
    const { estimator, ...options } = params as FixedThresholdClassifierParams<E>;
    return new FixedThresholdClassifier(estimator, options) as unknown as this;
  }

  protected learn(
    X: InputData,
    { classes, codes }: ClassTarget,
    context: FitContext<InputData, ClassTarget>,
  ): FittedFixedThreshold<E, Label> {
    const { estimator, posLabel, responseMethod } = this.params;
    positivePosition(this.type, classes, posLabel);
    const { sampleWeight, validation, warn, info } = context;
    const labelsOf = (target: Int32Array): Label[] => Array.from(target, (code) => classes[code]!);
    const held = validation === null ? {} : { validation: { ...validation, y: labelsOf(validation.y.codes) } };
    const model = fitAny(estimator, X, labelsOf(codes), { sampleWeight, logger: warn, ...held });
    methodOf(this.type, model, responseMethod);
    const fitted = new FittedFixedThresholdClassifier<E, Label>(info, { classes, estimator: model });
    return fitted as unknown as FittedFixedThreshold<E, Label>;
  }
}

/** The run-time side of a fitted {@link FixedThresholdClassifier}; it has only those methods that its model has. */
export class FittedFixedThresholdClassifier<
  E extends AnySpec = AnySpec,
  L extends Label = Label,
> extends FittedThresholdClassifier<FittedOf<E, L>, L, ThresholdState, InputOf<E>> {
  static readonly layout: StateLayout<ThresholdState> = { classes: labelsSlot('classes'), estimator: modelSlot() };

  /** Refuses a model that is not that of the specification. */
  static checkState(state: ThresholdState, info: FitInfo, fail: (must: string, got: string) => never): void {
    checkThresholdState(state, info, fail);
  }

  protected get cut(): Cut {
    const { threshold, posLabel } = this.spec.params as FixedThresholdClassifierParams;
    return { threshold, positive: positivePosition(this.spec.type, this.classes, posLabel) };
  }
}
