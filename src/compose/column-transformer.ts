import {
  type AnySpec,
  type FitContext,
  type FitOptions,
  formatSpec,
  type InputData,
  isSpec,
  type PlainKind,
  passedTarget,
  prepareFit,
  Spec,
  type Tags,
  withoutDefaults,
} from '../base/index.js';
import {
  custom,
  describe,
  flag,
  InvalidParameterError,
  integer,
  NOTHING_PRINTED,
  nullable,
  only,
  type ParamRules,
  real,
  resolveParams,
} from '../core/index.js';
import { takeColumns } from './blocks.js';
import { type ColumnChoice, chooseColumns, isColumnSelector } from './column-selector.js';
import type { ColumnInput, ColumnOutput, ColumnStepParams, ColumnSteps } from './column-types.js';
import { type FeatureNaming, featureNamingRule } from './feature-naming.js';
import { type ColumnBlockState, FittedColumnTransformer } from './fitted-column-transformer.js';
import { checkBlockSpec, checkTransforms, fitStep, mayTransform, sideBySideTags } from './step.js';
import { checkEntries, checkStepNames } from './step-names.js';
import { checkWeightNames, type StepWeights, stepWeightsRule } from './step-weights.js';
import type { CheckBlocks } from './union-types.js';

/** Options of {@link ColumnTransformer}. */
export interface ColumnTransformerOptions {
  /** What to do with the columns that no step takes. @defaultValue 'drop' */
  readonly remainder: AnySpec | 'drop' | 'passthrough';
  /** Density below which scikit-learn returns a sparse matrix; outputs here are dense. @defaultValue 0.3 */
  readonly sparseThreshold: number;
  /** Accepted for scikit-learn's sake: the result does not depend on it. @defaultValue null */
  readonly nJobs: number | null;
  /** Factors for the outputs of steps, by name. @defaultValue null */
  readonly transformerWeights: StepWeights | null;
  /** Printing of progress; only `false`. @defaultValue false */
  readonly verbose: false;
  /**
   * Names of output columns: `true` puts the step's name in front, `false` keeps the feature's name, a text such as
   * `'{feature_name}-{transformer_name}'` or a function makes them. @defaultValue true
   */
  readonly verboseFeatureNamesOut: FeatureNaming;
}

const RULES: ParamRules<ColumnTransformerOptions> = {
  remainder: custom({
    must: "be 'drop', 'passthrough' or a transformer",
    test: (value) => value === 'drop' || value === 'passthrough' || (isSpec(value) && mayTransform(value)),
    default: 'drop',
  }),
  sparseThreshold: real({ min: 0, max: 1, default: 0.3 }),
  nJobs: nullable(integer()),
  transformerWeights: stepWeightsRule,
  verbose: only(false, flag(false), NOTHING_PRINTED),
  verboseFeatureNamesOut: featureNamingRule,
};

/**
 * Applies transformers to columns of a table and joins their outputs; the row type that it needs follows from its columns.
 *
 * @example
 * ```ts
 * import { ColumnTransformer } from 'pipefit/compose';
 * import { OneHotEncoder, StandardScaler } from 'pipefit/preprocessing';
 * const prep = new ColumnTransformer([
 *   ['num', new StandardScaler(), ['age']],
 *   ['cat', new OneHotEncoder(), ['city']],
 * ]);
 * const model = prep.fit([{ age: 20, city: 'Bern' }, { age: 40, city: 'Basel' }]);
 * model.featureNamesOut; // ['num__age', 'cat__city_Basel', 'cat__city_Bern']
 * model.transform([{ age: 30, city: 'Bern' }]).toArray(); // [[0, 0, 1]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.compose.ColumnTransformer.html
 */
export class ColumnTransformer<const S extends ColumnSteps> extends Spec<
  ColumnStepParams<S> & ColumnTransformerOptions,
  PlainKind<FittedColumnTransformer<S>>
> {
  static readonly type = 'ColumnTransformer';
  declare readonly type: 'ColumnTransformer';
  readonly role = 'transformer';
  /** What `transform` returns; exists for the compiler only. */
  declare readonly output?: ColumnOutput<S>;
  /** Names, specifications and columns, in order. */
  readonly transformers: S;

  /** @throws InvalidParameterError for a step that is not `[name, transformer, columns]`, or a wrong option. */
  constructor(transformers: S & CheckBlocks<S>, options?: Partial<ColumnTransformerOptions>) {
    const steps = checkedSteps(transformers);
    const resolved = resolveParams('ColumnTransformer', RULES, options);
    checkWeightNames('ColumnTransformer', resolved.transformerWeights, [...steps.map(([name]) => name), 'remainder']);
    const params = { ...Object.fromEntries(steps.map(([name, spec]) => [name, spec])), ...resolved };
    super('ColumnTransformer', params as ColumnStepParams<S> & ColumnTransformerOptions);
    this.transformers = Object.freeze(steps.map((step) => Object.freeze([...step]))) as unknown as S;
  }

  get tags(): Tags {
    const specs = [...this.transformers.map(([, spec]) => spec), this.options.remainder];
    // A step refuses negative values in its own columns; others may hold them.
    return { ...sideBySideTags(specs), positiveOnly: false };
  }

  /**
   * Fits each step on its columns. `sampleWeight` goes to every step that uses weights.
   *
   * @throws InvalidParameterError for a column that X does not have; ShapeError or DataError for data that a step cannot take.
   */
  fit(X: ColumnInput<S>, y?: unknown, options?: FitOptions): FittedColumnTransformer<S> {
    const { data, context } = prepareFit(this as unknown as AnySpec, X, options);
    const target = passedTarget(this.type, y, data.shape[0]);
    const blocks = this.resolve(data).map((block) => fitBlock(block, data, target, context));
    const model = new FittedColumnTransformer<S>(context.info, { blocks });
    // Names that clash are better told here than at the first transform.
    void model.featureNamesOut;
    return model;
  }

  /** Fits and transforms the same X. */
  fitTransform(X: ColumnInput<S>, y?: unknown, options?: FitOptions): ColumnOutput<S> {
    return this.fit(X, y, options).transform(X);
  }

  /** `ColumnTransformer(name: Step(), …)`. */
  toString(): string {
    const steps = this.transformers.map(([name, spec]) => [name, spec] as const);
    return formatSpec(this.type, [...steps, ...withoutDefaults(this.options, RULES)]);
  }

  override constructorArguments(): readonly unknown[] {
    return [this.transformers, this.options];
  }

  protected override rebuild(params: object): this {
    const values = params as Record<string, unknown>;
    const steps = this.transformers.map(([name, , columns]) => [name, values[name], columns]);
    const options = Object.fromEntries(Object.keys(RULES).map((name) => [name, values[name]]));
    return new ColumnTransformer(steps as never, options as never) as unknown as this;
  }

  private get options(): ColumnTransformerOptions {
    const params = this.params as ColumnTransformerOptions;
    return Object.fromEntries(
      Object.keys(RULES).map((name) => [name, params[name as keyof ColumnTransformerOptions]]),
    ) as never;
  }

  /** The steps with the positions of their columns; what no step takes goes to the remainder. */
  private resolve(X: InputData): UnfittedBlock[] {
    const blocks: UnfittedBlock[] = this.transformers.map(([name, spec, columns]) => ({
      name,
      spec,
      columns: chooseColumns(this.type, name, columns, X),
    }));
    const taken = new Set(blocks.flatMap(({ columns }) => columns));
    const rest = Array.from({ length: X.shape[1] }, (_, j) => j).filter((j) => !taken.has(j));
    if (rest.length > 0) blocks.push({ name: 'remainder', spec: this.options.remainder, columns: rest });
    return blocks;
  }
}

interface UnfittedBlock {
  readonly name: string;
  readonly spec: AnySpec | 'passthrough' | 'drop';
  readonly columns: readonly number[];
}

function fitBlock(
  { name, spec, columns }: UnfittedBlock,
  X: InputData,
  y: unknown,
  context: FitContext,
): ColumnBlockState {
  if (!isSpec(spec)) return { name, action: spec, columns, model: null };
  if (columns.length === 0) return { name, action: 'transform', columns, model: null };
  const model = fitStep(spec, takeColumns(X, columns), y, context);
  checkTransforms(ColumnTransformer.type, name, model);
  return { name, action: 'transform', columns, model };
}

function checkedSteps(transformers: unknown): [string, AnySpec | 'passthrough' | 'drop', ColumnChoice][] {
  const owner = 'ColumnTransformer';
  checkEntries(owner, 'transformers', transformers, 3);
  const names = transformers.map(([name]) => name);
  checkStepNames(owner, names, Object.keys(RULES));
  for (const [name, spec, columns] of transformers) {
    checkBlockSpec(owner, String(name), spec);
    if (Array.isArray(columns) || typeof columns === 'function' || isColumnSelector(columns)) continue;
    const must = 'be a list of names, positions or flags, a selector or a function';
    throw new InvalidParameterError({ owner, subject: `columns of '${name}'`, must, got: describe(columns) });
  }
  return transformers.map(([name, spec, columns]) => [
    name,
    spec,
    Array.isArray(columns) ? Object.freeze([...columns]) : columns,
  ]) as never;
}
