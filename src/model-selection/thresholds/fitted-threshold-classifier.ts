import { type FitInfo, FittedClassifier, type FittedModel, type InputData } from '../../base/index.js';
import { describe } from '../../core/index.js';
import type { Label } from '../../data/index.js';
import { askPositive, type BinaryResponse, codesFrom, methodOf, type Position } from './binary-response.js';

/** What every classifier with a threshold knows. */
export interface ThresholdState {
  readonly classes: readonly Label[];
  readonly estimator: FittedModel;
}

/** The methods of the model inside that the classifier has too. */
const METHODS = ['predictProba', 'predictLogProba', 'decisionFunction'] as const;

/** Those of the methods that a model has. */
export type ShownMethods<M> = Pick<M, keyof M & (typeof METHODS)[number]>;

/** From which score on a row is of the positive class. */
export interface Cut {
  /** `'auto'` is 0.5 for probabilities and 0 for decisions. */
  readonly threshold: number | 'auto';
  readonly positive: Position;
}

/** A fitted classifier of two classes that asks another one and applies a threshold of its own. */
export abstract class FittedThresholdClassifier<
  M,
  L extends Label,
  S extends ThresholdState,
  In,
> extends FittedClassifier<L, S, In, InputData> {
  constructor(info: FitInfo, state: S) {
    super(info, state);
    const model = state.estimator as unknown as Record<string, unknown>;
    for (const name of METHODS) {
      const method = model[name];
      if (typeof method === 'function') Object.defineProperty(this, name, { value: method.bind(model) });
    }
  }

  /** The fitted classifier that is asked. */
  get estimator(): M {
    return this.state.estimator as M;
  }

  protected assign(X: InputData): Int32Array {
    const { threshold, positive } = this.cut;
    const { estimator } = this.state;
    const { responseMethod } = this.spec.params as { readonly responseMethod: BinaryResponse };
    const method = methodOf(this.spec.type, estimator, responseMethod);
    const limit = threshold === 'auto' ? (method === 'predict_proba' ? 0.5 : 0) : threshold;
    return codesFrom(askPositive(estimator, X, method, positive), limit, positive);
  }

  protected abstract get cut(): Cut;
}

/** Refuses a model that is not that of the specification, or does not know the two classes. */
export function checkThresholdState(
  { classes, estimator }: ThresholdState,
  info: FitInfo,
  fail: (must: string, got: string) => never,
): void {
  const { estimator: spec } = info.spec.params as { readonly estimator: { readonly type: string } };
  const known = (estimator as unknown as { readonly classes?: unknown }).classes;
  if (estimator.spec.type !== spec.type) fail(`have a model of ${spec.type}`, `one of ${estimator.spec.type}`);
  if (estimator.role !== 'classifier' || !Array.isArray(known) || classes.length !== 2) {
    fail('have a classifier of two classes', `a ${estimator.role} with ${classes.length}`);
  } else if (known.length !== 2 || known.some((label, k) => label !== classes[k])) {
    fail(`have a model of the classes ${classes.map(describe).join(' and ')}`, known.map(describe).join(' and '));
  }
  if (estimator.nFeaturesIn !== info.nFeaturesIn) {
    fail(`have a model of ${info.nFeaturesIn} columns`, String(estimator.nFeaturesIn));
  }
}
