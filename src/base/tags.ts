/** What an estimator does, in one word; a label encoder is fitted on labels alone, so it is no step of a pipeline. */
export type Role =
  | 'transformer'
  | 'classifier'
  | 'regressor'
  | 'clusterer'
  | 'outlier-detector'
  | 'label-encoder'
  | 'neighbors';

/** Capabilities of an estimator: what it accepts, declared as data so that meta-estimators and laws can ask. */
export interface Tags {
  /** The form in which `learn` and `apply` receive X: numbers, named columns of any kind, or either as it came. */
  readonly input: 'matrix' | 'table' | 'any';
  /** Missing values in X are accepted. */
  readonly allowNaN: boolean;
  /** Infinities in X are accepted. */
  readonly allowInfinite: boolean;
  /** `learn` and `apply` refuse infinities by themselves, while they compute: X is not looked through before. */
  readonly findsInfinite: boolean;
  /** `fit` accepts `sampleWeight`. */
  readonly sampleWeight: boolean;
  /** `learn` uses `context.validation`, to stop early. */
  readonly validation: boolean;
  /** `fit` needs a target. */
  readonly requiresY: boolean;
  /** Negative values in X are refused. */
  readonly positiveOnly: boolean;
  /** A classifier handles more than two classes. */
  readonly multiClass: boolean;
  /** y may have several columns, one for each output. */
  readonly multiOutput: boolean;
  /** X is a square matrix of similarities or distances. */
  readonly pairwise: boolean;
  /** Two fits on the same data may differ although every seed is fixed. */
  readonly nonDeterministic: boolean;
  /** The model does not learn from values of X, so accuracy laws do not apply. */
  readonly ignoresX: boolean;
  /** `fit` returns a promise, so the estimator cannot be part of one that fits at once. */
  readonly asyncFit: boolean;
}

/** The tags of an estimator that declares none. */
export const DEFAULT_TAGS: Tags = Object.freeze({
  input: 'matrix',
  allowNaN: false,
  allowInfinite: false,
  findsInfinite: false,
  sampleWeight: false,
  validation: false,
  requiresY: false,
  positiveOnly: false,
  multiClass: true,
  multiOutput: false,
  pairwise: false,
  nonDeterministic: false,
  ignoresX: false,
  asyncFit: false,
});
