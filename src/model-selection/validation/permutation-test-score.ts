import type { AnySpec, InputOf, RowTarget } from '../../base/index.js';
import {
  InvalidParameterError,
  integer,
  type ParamRules,
  RandomState,
  type RandomStateLike,
  randomStateRule,
  resolveParams,
} from '../../core/index.js';
import type { Labels } from '../../data/index.js';
import { pairwiseSum } from '../../kernels/index.js';
import type { FoldWarning } from '../execution/run-settings.js';
import { planScoring, type Scoring, type SingleScoring, scoringRule } from '../scoring/scoring.js';
import { takesGroups } from '../splitters/check-cv.js';
import { encodeGroups } from '../splitters/groups.js';
import { checkSamples } from '../splitters/splitter.js';
import { takeElements, takeSamples } from '../splitters/take-samples.js';
import type { TargetOf } from '../target-of.js';
import { CROSS_VALIDATION_RULES, type CrossValidationOptions, type CrossValidationSettings } from './cross-validate.js';
import { type CvData, divideRows, type FitRows, readCvData, sharedParts } from './cv-data.js';
import type { FitOutcome } from './fit-and-score.js';
import { FitSession } from './fit-session.js';
import { checkSingleScore, checkSingleScoring } from './single-score.js';

/** Options of {@link permutationTestScore}. */
export interface PermutationTestOptions<E extends AnySpec> extends Omit<CrossValidationOptions, 'preDispatch'> {
  /** y is permuted within groups only; they also go to a `cv` that keeps them together. @defaultValue null */
  readonly groups?: ArrayLike<unknown> | null | undefined;
  /** How often y is permuted. @defaultValue 100 */
  readonly nPermutations?: number | undefined;
  /** Seed of the permutations. @defaultValue 0 */
  readonly randomState?: RandomStateLike | undefined;
  /** The score: a name, or a function `(model, X, y) => number`. @defaultValue null: the model's own `score` */
  readonly scoring?: SingleScoring<E> | undefined;
}

/** The result of {@link permutationTestScore}. */
export interface PermutationTest {
  /** The mean score of all divisions with y as it is. */
  readonly score: number;
  /** The mean score with each permutation of y. */
  readonly permutationScores: Float64Array;
  /** The share of permutations, and of y as it is, that score at least as well: small where X tells something of y. */
  readonly pvalue: number;
  /** What there is to know of the divisions and the fits. */
  readonly warnings: readonly FoldWarning[];
}

interface Settings extends Omit<CrossValidationSettings, 'preDispatch'> {
  readonly nPermutations: number;
  readonly randomState: RandomStateLike;
  readonly scoring: Scoring<AnySpec>;
}

const OWNER = 'permutationTestScore';
const { preDispatch: _, ...COMMON_RULES } = CROSS_VALIDATION_RULES;
const RULES: ParamRules<Settings> = {
  ...COMMON_RULES,
  nPermutations: integer({ min: 1, default: 100 }),
  randomState: { ...randomStateRule(), default: 0 },
  scoring: scoringRule,
};
/** Permutations that are prepared together: enough to keep workers busy, few enough to keep their rows in memory. */
const BATCH = 16;

/**
 * Tests whether a score could come about by chance: scores the fits on y as it is, and on permutations of it.
 *
 * A fit that fails ends the test. With an integer `randomState` the permutations are those of scikit-learn.
 *
 * @param estimator - the specification to fit; it stays as it is.
 * @param X - the data, `[rows, columns]`, converted once.
 * @param y - the target, one for each row.
 * @returns the score, those of the permutations, and the p-value.
 * @throws ShapeError or DataError for data that no fit could take · AbortedError when the signal fires.
 * @example
 * ```ts
 * import { permutationTestScore } from 'pipefit/model-selection';
 * import { DecisionTreeClassifier } from 'pipefit/tree';
 * const X = Array.from({ length: 30 }, (_, i) => [i % 10]);
 * const y = X.map(([x]) => (x! > 4 ? 'high' : 'low'));
 * const test = await permutationTestScore(new DecisionTreeClassifier(), X, y, { nPermutations: 19 });
 * test.score; // 1
 * test.pvalue; // 0.05
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.permutation_test_score.html
 */
export async function permutationTestScore<E extends AnySpec>(
  estimator: E,
  X: InputOf<E>,
  y: TargetOf<E, RowTarget>,
  options?: PermutationTestOptions<E>,
): Promise<PermutationTest> {
  const settings = resolveParams(OWNER, RULES, options);
  const { scoring, nPermutations } = settings;
  checkSingleScoring(OWNER, scoring);
  const data = readCvData(OWNER, estimator, X, y, settings.params?.sampleWeight, settings.params?.validation);
  if (data.y === undefined) {
    const must = 'be given: it is what is permuted';
    throw new InvalidParameterError({ owner: OWNER, subject: 'y', must, got: String(y) });
  }
  const warnings: FoldWarning[] = [];
  const rounds = divideRounds(data, settings, (warning) => void warnings.push(warning));
  const first = rounds.next().value as readonly FitRows[];
  const scores = { scoring, plan: planScoring(OWNER, scoring), errorScore: 'raise', returnTrainScore: false } as const;
  const rest = { weighScores: false, returnEstimator: false, clock: null, partsOf: sharedParts(OWNER, data, 1) };
  const total = first.length * (nPermutations + 1);
  const run = { ...settings, data, settings: { owner: OWNER, ...scores, ...rest }, timeBudget: null, total };
  const [score, ...permuted] = await FitSession.open(run, async (session) => {
    const means: number[] = [];
    for (let batch = [first]; batch.length > 0; batch = take(rounds, BATCH)) {
      const jobs = batch.flatMap((splits) =>
        splits.map((split, k) => ({ spec: estimator, split, place: { split: k } })),
      );
      const outcomes = await session.fitAndScore(jobs);
      warnings.push(...outcomes.flatMap((outcome) => outcome.warnings));
      for (const splits of batch) means.push(meanScore(outcomes.splice(0, splits.length)));
    }
    return means;
  });
  for (const warning of warnings) settings.logger?.(warning);
  const permutationScores = Float64Array.from(permuted);
  const asGood = permuted.filter((value) => value >= score!).length;
  return { score: score!, permutationScores, pvalue: (asGood + 1) / (nPermutations + 1), warnings };
}

/** The divisions with y as it is, and then with each permutation of it; the permuted y is divided anew. */
function* divideRounds(
  data: CvData,
  { cv, groups, nPermutations, randomState }: Settings,
  warn: (warning: FoldWarning) => void,
): Generator<readonly FitRows[]> {
  const rows = data.X.shape[0];
  if (groups !== null) checkSamples(OWNER, 'groups', groups, rows);
  const groupRows = groups === null ? null : rowsOfGroups(groups);
  const forCv = takesGroups(cv) ? groups : null;
  yield divideRows(OWNER, cv, data, forCv, warn);
  const random = RandomState.from(randomState, OWNER);
  for (let i = 0; i < nPermutations; i++) {
    const order = permute(random, rows, groupRows);
    const splits = divideRows(OWNER, cv, permuteTarget(data, order), forCv, () => {});
    const from = (chosen: Int32Array): Int32Array => chosen.map((row) => order[row]!);
    yield splits.map(([train, test]): FitRows => [train, test, from(train), from(test)]);
  }
}

/** The rows of each group, the groups sorted as classes are. */
function rowsOfGroups(groups: ArrayLike<unknown>): Int32Array[] {
  const { classes, codes } = encodeGroups(OWNER, groups as Labels);
  const members = classes.map((): number[] => []);
  codes.forEach((group, row) => void members[group]!.push(row));
  return members.map((rows) => Int32Array.from(rows));
}

/** From which row the target of each row comes. */
function permute(random: RandomState, rows: number, groups: readonly Int32Array[] | null): Int32Array {
  if (groups === null) return random.permutation(rows);
  const order = new Int32Array(rows);
  for (const members of groups) {
    random.permutation(members).forEach((row, i) => {
      order[members[i]!] = row;
    });
  }
  return order;
}

function permuteTarget(data: CvData, order: Int32Array): CvData {
  const { y, target } = data;
  const codes = target === null ? null : (takeElements(target.codes, order) as Int32Array);
  return {
    ...data,
    y: takeSamples(OWNER, y, order),
    target: target === null ? null : { classes: target.classes, codes: codes! },
  };
}

function meanScore(outcomes: readonly FitOutcome[]): number {
  const scores = outcomes.map(({ testScores }) => {
    checkSingleScore(OWNER, [...(testScores?.keys() ?? [])]);
    return testScores!.get('score')!;
  });
  return pairwiseSum(Float64Array.from(scores)) / scores.length;
}

function take<T>(from: Iterator<T>, most: number): T[] {
  const taken: T[] = [];
  while (taken.length < most) {
    const { done, value } = from.next();
    if (done === true) break;
    taken.push(value);
  }
  return taken;
}
