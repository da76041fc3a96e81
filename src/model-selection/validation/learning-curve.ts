import type { AnySpec, InputOf, RowTarget } from '../../base/index.js';
import {
  flag,
  InvalidParameterError,
  only,
  type ParamRules,
  RandomState,
  type RandomStateLike,
  randomStateRule,
  resolveParams,
} from '../../core/index.js';
import type { Matrix } from '../../data/index.js';
import { clockRule, type FoldWarning } from '../execution/run-settings.js';
import { type Clock, systemClock } from '../execution/system-clock.js';
import type { Split } from '../splitters/splitter.js';
import type { TargetOf } from '../target-of.js';
import { byPoint, CURVE_RULES, type Curve, type CurveOptions, type CurveSettings, runCurve } from './curve-run.js';
import { divideRows, readCvData } from './cv-data.js';
import { checkSingleScoring } from './single-score.js';
import { countTrainingRows, trainSizesRule } from './train-sizes.js';

/** Options of {@link learningCurve}. */
export interface LearningCurveOptions<E extends AnySpec, T extends boolean> extends CurveOptions<E> {
  /**
   * How many training rows to fit on: whole numbers, or shares in (0, 1] of the training rows of the first division.
   * Whole numbers only are numbers of rows, unless they come in a `Float64Array` or `Float32Array`, which holds shares.
   * @defaultValue [0.1, 0.325, 0.55, 0.775, 1]
   */
  readonly trainSizes?: (ArrayLike<number> & object) | undefined;
  /** Only `false` is available: no estimator can go on with more rows yet. @defaultValue false */
  readonly exploitIncrementalLearning?: false | undefined;
  /** Shuffle the training rows of each division before the first ones are taken. @defaultValue false */
  readonly shuffle?: boolean | undefined;
  /** Seed of the shuffle; only with `shuffle`. @defaultValue null */
  readonly randomState?: RandomStateLike | undefined;
  /** Return the seconds of fits and scores. @defaultValue false */
  readonly returnTimes?: T | undefined;
  /** Seconds from any start; only with `returnTimes`. @defaultValue null: the clock of the system */
  readonly clock?: Clock | null | undefined;
}

/** The result of {@link learningCurve}: a row for each number of training rows, a column for each division. */
export type LearningCurve<T extends boolean = false> = Curve & {
  /** The numbers of training rows, ascending, each once. */
  readonly trainSizes: Int32Array;
} & (T extends true ? { readonly fitTimes: Matrix; readonly scoreTimes: Matrix } : unknown);

interface Settings extends CurveSettings {
  readonly trainSizes: ArrayLike<number> & object;
  readonly exploitIncrementalLearning: false;
  readonly shuffle: boolean;
  readonly randomState: RandomStateLike;
  readonly returnTimes: boolean;
  readonly clock: Clock | null;
}

const OWNER = 'learningCurve';
const RULES: ParamRules<Settings> = {
  ...CURVE_RULES,
  trainSizes: trainSizesRule,
  exploitIncrementalLearning: only(false, flag(false), 'no estimator has partialFit yet'),
  shuffle: flag(false),
  randomState: randomStateRule(),
  returnTimes: flag(false),
  clock: clockRule,
};

/**
 * Scores fits on more and more of the training rows of each division, on those rows and on the test rows.
 *
 * @param estimator - the specification to fit; it stays as it is.
 * @param X - the data, `[rows, columns]`, converted once.
 * @param y - the target, one for each row; `null` where there is none.
 * @returns `trainSizes`, and `trainScores` and `testScores` as matrices `[sizes, divisions]`.
 * @throws InvalidParameterError for sizes that are not in the training rows · ShapeError or DataError for data that no fit
 * could take, and when all fits fail · AbortedError when the signal fires.
 * @example
 * ```ts
 * import { learningCurve } from 'pipefit/model-selection';
 * import { DecisionTreeClassifier } from 'pipefit/tree';
 * const X = Array.from({ length: 20 }, (_, i) => [i % 10]);
 * const y = X.map(([x]) => (x! > 4 ? 'high' : 'low'));
 * const curve = await learningCurve(new DecisionTreeClassifier(), X, y, { trainSizes: [4, 8, 16], cv: 5 });
 * curve.trainSizes; // Int32Array [4, 8, 16]
 * curve.testScores.shape; // [3, 5]
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.learning_curve.html
 */
export async function learningCurve<E extends AnySpec, T extends boolean = false>(
  estimator: E,
  X: InputOf<E>,
  y: TargetOf<E, RowTarget>,
  options?: LearningCurveOptions<E, T>,
): Promise<LearningCurve<T>> {
  const settings = resolveParams(OWNER, RULES, options);
  checkSettings(settings);
  const data = readCvData(OWNER, estimator, X, y, settings.params?.sampleWeight, settings.params?.validation);
  const warnings: FoldWarning[] = [];
  const warn = (warning: FoldWarning): void => void warnings.push(warning);
  const splits = divideRows(OWNER, settings.cv, data, settings.groups, warn);
  const trainSizes = countTrainingRows(OWNER, settings.trainSizes, splits[0]![0].length, warn);
  const jobs = inOrder(splits, settings).flatMap(([train, test], k) =>
    Array.from(trainSizes, (size) => {
      const split = [train.slice(0, size), test] as const;
      return { spec: estimator, split, place: { split: k } };
    }),
  );
  const clock = settings.returnTimes ? (settings.clock ?? systemClock) : null;
  const { outcomes, ...curve } = await runCurve(OWNER, data, jobs, trainSizes.length, { ...settings, clock }, warnings);
  const times = (name: 'fitTime' | 'scoreTime'): Matrix =>
    byPoint(
      outcomes.map((outcome) => outcome[name]),
      trainSizes.length,
    );
  const timed = clock === null ? {} : { fitTimes: times('fitTime'), scoreTimes: times('scoreTime') };
  return { trainSizes, ...curve, ...timed } as unknown as LearningCurve<T>;
}

/** The divisions, with their training rows in the order in which they are taken. */
function inOrder(splits: readonly Split[], { shuffle, randomState }: Settings): readonly Split[] {
  if (!shuffle) return splits;
  const random = RandomState.from(randomState, OWNER);
  return splits.map(([train, test]) => [random.permutation(train), test]);
}

function checkSettings({ scoring, shuffle, randomState, returnTimes, clock }: Settings): void {
  checkSingleScoring(OWNER, scoring);
  if (!shuffle && randomState !== null) {
    const must = 'be null without shuffle: there is nothing random';
    throw new InvalidParameterError({ owner: OWNER, subject: 'randomState', must, got: 'a seed' });
  }
  if (!returnTimes && clock !== null) {
    const must = 'be null without returnTimes: there is nothing to measure';
    throw new InvalidParameterError({ owner: OWNER, subject: 'clock', must, got: 'a function' });
  }
}
