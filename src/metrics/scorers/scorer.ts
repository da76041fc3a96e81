import {
  arrayOf,
  describe,
  flag,
  InvalidParameterError,
  oneOf,
  type ParamRules,
  type Rule,
  resolveParams,
  union,
} from '../../core/index.js';
import type { Label, VectorLike } from '../../data/index.js';
import { f1Score, fbetaScore, precisionScore, recallScore } from '../classification/precision-recall.js';
import { chooseMethod, type ResponseMethod, Responses } from './responses.js';

/** What a scorer takes besides the model, X and y. */
export interface ScorerOptions {
  /** One weight for each row. */
  readonly sampleWeight?: VectorLike | null | undefined;
}

/** Scores a fitted model on data it was not fitted on; greater is better. */
export interface Scorer {
  (model: object, X: unknown, y: unknown, options?: ScorerOptions): number;
  /** @throws NotSupportedError when the model lacks the method that the metric needs. */
  checkModel(model: object): void;
  /** The score from what the model says of X, which several scorers can share. */
  scoreResponses(responses: Responses, y: unknown, options?: ScorerOptions): number;
  /** The class that counts as positive; `null` where the metric needs none, and the greater one of two does. */
  readonly posLabel: Label | null;
}

/** A function of true and predicted values, and of options. */
export type Metric = (yTrue: never, yPred: never, options: never) => number;

/** The options of a metric. */
export type MetricOptions<M extends Metric> = M extends (yTrue: never, yPred: never, options: infer O) => number
  ? unknown extends O
    ? object
    : NonNullable<O>
  : never;

/** How {@link makeScorer} asks the model and reads the metric. */
export interface MakeScorerOptions {
  /** The model's method that the metric compares with y, or several in order of preference. @defaultValue 'predict' */
  readonly responseMethod?: ResponseMethod | readonly ResponseMethod[];
  /** `false` for a loss, whose sign is turned. @defaultValue true */
  readonly greaterIsBetter?: boolean;
}

const RESPONSE: Rule<ResponseMethod> = oneOf(['predict', 'predict_proba', 'decision_function'], 'predict');

const RULES: ParamRules<Required<MakeScorerOptions>> = {
  responseMethod: union(
    [RESPONSE, arrayOf(RESPONSE, { minLength: 1 })],
    'predict' as ResponseMethod | readonly ResponseMethod[],
  ),
  greaterIsBetter: flag(true),
};

/** Metrics of one class, which is 1 unless `posLabel` says otherwise. */
const OF_ONE_CLASS: ReadonlySet<unknown> = new Set<unknown>([precisionScore, recallScore, f1Score, fbetaScore]);

/**
 * Makes a scorer out of a metric.
 *
 * @param metric - called as `metric(yTrue, response, options)`.
 * @param options - `responseMethod`, `greaterIsBetter`, and everything else for the metric.
 * @example
 * ```ts
 * import { fbetaScore, makeScorer } from 'pipefit/metrics';
 * const f2 = makeScorer(fbetaScore, { beta: 2 });
 * f2({ predict: () => [1, 1, 0] }, [[1], [2], [3]], [1, 0, 0]); // 0.8333…
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.metrics.make_scorer.html
 */
export function makeScorer<M extends Metric>(
  metric: M,
  options: MakeScorerOptions & MetricOptions<M> = {} as never,
): Scorer {
  if (typeof metric !== 'function') {
    throw new InvalidParameterError({
      owner: 'makeScorer',
      subject: 'metric',
      must: 'be a function',
      got: describe(metric),
    });
  }
  if (typeof options !== 'object' || options === null) {
    const must = 'be an object';
    throw new InvalidParameterError({ owner: 'makeScorer', subject: 'options', must, got: describe(options) });
  }
  const {
    responseMethod: given,
    greaterIsBetter: better,
    ...kwargs
  } = options as MakeScorerOptions & Record<string, unknown>;
  const { responseMethod, greaterIsBetter } = resolveParams('makeScorer', RULES, {
    responseMethod: given,
    greaterIsBetter: better,
  });
  const methods: readonly ResponseMethod[] = typeof responseMethod === 'string' ? [responseMethod] : responseMethod;
  const posLabel = positiveLabel(metric, kwargs);
  const scoreResponses = (responses: Responses, y: unknown, { sampleWeight }: ScorerOptions = {}): number => {
    const all = sampleWeight === undefined || sampleWeight === null ? kwargs : { ...kwargs, sampleWeight };
    const score = metric(y as never, responses.get(methods, posLabel) as never, all as never);
    return checkScore(score) * (greaterIsBetter ? 1 : -1);
  };
  const score = (model: object, X: unknown, y: unknown, rest?: ScorerOptions): number =>
    scoreResponses(new Responses(model, X), y, rest);
  const checkModel = (model: object): void => void chooseMethod(model, methods);
  return Object.assign(score, { scoreResponses, checkModel, posLabel });
}

/** The class that counts as positive, `null` where the metric needs none. */
function positiveLabel(metric: Metric, { posLabel, average = 'binary' }: Record<string, unknown>): Label | null {
  return (posLabel as Label | null | undefined) ?? (OF_ONE_CLASS.has(metric) && average === 'binary' ? 1 : null);
}

/**
 * A score, if it is one.
 *
 * @throws InvalidParameterError for what is not a number.
 */
export function checkScore(score: unknown): number {
  if (typeof score === 'number') return score;
  throw new InvalidParameterError({ owner: 'scorer', subject: 'a score', must: 'be a number', got: describe(score) });
}

/** Whether a function was made by {@link makeScorer}. */
export function isScorer(value: unknown): value is Scorer {
  return typeof value === 'function' && typeof (value as Partial<Scorer>).scoreResponses === 'function';
}
