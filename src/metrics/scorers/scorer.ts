import {
  arrayOf,
  describe,
  flag,
  InvalidParameterError,
  NotSupportedError,
  oneOf,
  type ParamRules,
  type Rule,
  resolveParams,
  union,
} from '../../core/index.js';
import type { Label, VectorLike } from '../../data/index.js';
import { positiveLabel, takesWeights } from './metric-traits.js';
import { chooseMethod, type ResponseMethod, Responses } from './responses.js';

/** What a scorer takes besides the model, X and y. */
export interface ScorerOptions {
  /** One weight for each row. */
  readonly sampleWeight?: VectorLike | null | undefined;
}

/** Scores a fitted model on data it was not fitted on; greater is better. */
export interface Scorer {
  (model: object, X: unknown, y: unknown, options?: ScorerOptions): number;
  /** The metric that is asked, `null` where it is the model. */
  readonly metric: unknown;
  /** Whether the metric takes a `sampleWeight`. */
  readonly takesWeights: boolean;
  /** @throws NotSupportedError when the model lacks the method that the metric needs. */
  checkModel(model: object): void;
  /** The score from what the model says of X, which several scorers can share. */
  scoreResponses(responses: Responses, y: unknown, options?: ScorerOptions): number;
  /** The class that counts as positive; `null` where the metric needs none, and the greater one of two does. */
  readonly posLabel: Label | null;
}

/** A function of true and predicted values, and of options. */
export type Metric = (yTrue: never, yPred: never, options: never) => number;

/**
 * The options of a metric. One that is declared for multilabel targets and for labels, in this order, takes those of
 * either.
 */
export type MetricOptions<M extends Metric> = M extends {
  (yTrue: never, yPred: never, options: infer A): number;
  (yTrue: never, yPred: never, options: infer B): number;
}
  ? GivenOptions<A> | GivenOptions<B>
  : M extends (yTrue: never, yPred: never, options: infer O) => number
    ? GivenOptions<O>
    : never;

/** The options as an object; those of a metric that has none are no reason to forbid the scorer's own. */
type GivenOptions<O> = unknown extends O
  ? object
  : [NonNullable<O>[keyof NonNullable<O>]] extends [never]
    ? object
    : NonNullable<O>;

/** How {@link makeScorer} asks the model and reads the metric. */
export interface MakeScorerOptions {
  /** The model's method that the metric compares with y, or several in order of preference. @defaultValue 'predict' */
  readonly responseMethod?: ResponseMethod | readonly ResponseMethod[];
  /** `false` for a loss, whose sign is turned. @defaultValue true */
  readonly greaterIsBetter?: boolean;
}

/** The options of a scorer of a loss. */
export const LOSS = { greaterIsBetter: false } as const;

const RESPONSE: Rule<ResponseMethod> = oneOf(['predict', 'predict_proba', 'decision_function'], 'predict');

const RULES: ParamRules<Required<MakeScorerOptions>> = {
  responseMethod: union(
    [RESPONSE, arrayOf(RESPONSE, { minLength: 1 })],
    'predict' as ResponseMethod | readonly ResponseMethod[],
  ),
  greaterIsBetter: flag(true),
};

const OWNER = 'makeScorer';

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
  const refuse = (subject: string, must: string, given: unknown): never => {
    throw new InvalidParameterError({ owner: OWNER, subject, must, got: describe(given) });
  };
  if (typeof metric !== 'function') refuse('metric', 'be a function', metric);
  if (typeof options !== 'object' || options === null) refuse('options', 'be an object', options);
  const {
    responseMethod: given,
    greaterIsBetter: better,
    ...kwargs
  } = options as MakeScorerOptions & Record<string, unknown>;
  const asked = { responseMethod: given, greaterIsBetter: better };
  const { responseMethod, greaterIsBetter } = resolveParams(OWNER, RULES, asked);
  const methods: readonly ResponseMethod[] = typeof responseMethod === 'string' ? [responseMethod] : responseMethod;
  const posLabel = positiveLabel(metric, kwargs);
  const weighable = takesWeights(metric);
  const scoreResponses = (responses: Responses, y: unknown, { sampleWeight }: ScorerOptions = {}): number => {
    const weighted = sampleWeight !== undefined && sampleWeight !== null;
    if (weighted && !weighable) throw noWeights(metric);
    const all = weighted ? { ...kwargs, sampleWeight } : kwargs;
    const score = metric(y as never, responses.get(methods, posLabel) as never, all as never);
    return checkScore(score) * (greaterIsBetter ? 1 : -1);
  };
  const score = (model: object, X: unknown, y: unknown, rest?: ScorerOptions): number =>
    scoreResponses(new Responses(model, X), y, rest);
  const checkModel = (model: object): void => void chooseMethod(model, methods);
  return Object.assign(score, { metric, takesWeights: weighable, posLabel, checkModel, scoreResponses });
}

function noWeights(metric: Metric): NotSupportedError {
  const must = `be left out: ${metric.name} takes no weights`;
  return new NotSupportedError({ owner: 'scorer', subject: 'sampleWeight', must, got: 'weights' });
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
