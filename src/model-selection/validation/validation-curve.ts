import type { AnySpec, InputOf, NestedKeys, NestedValue, RowTarget } from '../../base/index.js';
import { custom, type ParamRules, resolveParams, text } from '../../core/index.js';
import { isVector } from '../../data/index.js';
import type { FoldWarning } from '../execution/run-settings.js';
import type { TargetOf } from '../target-of.js';
import { CURVE_RULES, type Curve, type CurveOptions, type CurveSettings, runCurve } from './curve-run.js';
import { divideRows, readCvData } from './cv-data.js';
import { checkSingleScoring } from './single-score.js';

/** Options of {@link validationCurve}. */
export interface ValidationCurveOptions<E extends AnySpec, K extends NestedKeys<E['params']>> extends CurveOptions<E> {
  /** The parameter to change; `a__b` reaches into the step under `a`. */
  readonly paramName: K;
  /** The values to try. */
  readonly paramRange: ArrayLike<NestedValue<E['params'], NoInfer<K>>> & object;
}

/** The result of {@link validationCurve}: a row for each value of the parameter, a column for each division. */
export interface ValidationCurve<V = unknown> extends Curve {
  /** The values of the parameter. */
  readonly paramRange: readonly V[];
}

interface Settings extends CurveSettings {
  readonly paramName: string;
  readonly paramRange: ArrayLike<unknown> & object;
}

const OWNER = 'validationCurve';
const RULES: ParamRules<Settings> = {
  ...CURVE_RULES,
  paramName: text(),
  paramRange: custom<ArrayLike<unknown> & object>({
    must: 'be a vector of values, at least one',
    test: (value) => isVector(value) && value.length > 0,
  }),
};

/**
 * Scores fits with different values of one parameter, on the training rows and on the test rows of each division.
 *
 * @param estimator - the specification to fit; it stays as it is.
 * @param X - the data, `[rows, columns]`, converted once.
 * @param y - the target, one for each row; `null` where there is none.
 * @returns `paramRange`, and `trainScores` and `testScores` as matrices `[values, divisions]`.
 * @throws InvalidParameterError for a parameter that does not exist, or a value against its rule · ShapeError or DataError
 * for data that no fit could take, and when all fits fail · AbortedError when the signal fires.
 * @example
 * ```ts
 * import { validationCurve } from 'pipefit/model-selection';
 * import { DecisionTreeClassifier } from 'pipefit/tree';
 * const X = Array.from({ length: 20 }, (_, i) => [i % 10]);
 * const y = X.map(([x]) => (x! > 2 && x! < 7 ? 'middle' : 'edge'));
 * const tree = new DecisionTreeClassifier({ randomState: 0 });
 * const curve = await validationCurve(tree, X, y, { paramName: 'maxDepth', paramRange: [1, 2, null], cv: 5 });
 * curve.trainScores.shape; // [3, 5]
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.validation_curve.html
 */
export async function validationCurve<E extends AnySpec, const K extends NestedKeys<E['params']>>(
  estimator: E,
  X: InputOf<E>,
  y: TargetOf<E, RowTarget>,
  options: ValidationCurveOptions<E, K>,
): Promise<ValidationCurve<NestedValue<E['params'], K>>> {
  const settings = resolveParams(OWNER, RULES, options);
  checkSingleScoring(OWNER, settings.scoring);
  const data = readCvData(OWNER, estimator, X, y, settings.params?.sampleWeight, settings.params?.validation);
  const values = Array.from(settings.paramRange);
  const specs = values.map((value): AnySpec => estimator.with({ [settings.paramName]: value } as never));
  const warnings: FoldWarning[] = [];
  const splits = divideRows(OWNER, settings.cv, data, settings.groups, (warning) => void warnings.push(warning));
  const jobs = splits.flatMap((split, k) =>
    specs.map((spec, i) => ({ spec, split, place: { split: k, candidate: i } })),
  );
  const run = { ...settings, clock: null };
  const { trainScores, testScores, warnings: all } = await runCurve(OWNER, data, jobs, specs.length, run, warnings);
  const paramRange = values as NestedValue<E['params'], K>[];
  return { paramRange, trainScores, testScores, warnings: all };
}
