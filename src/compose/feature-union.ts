import {
  type AnySpec,
  type FitOptions,
  formatSpec,
  isSpec,
  type PlainKind,
  passedTarget,
  prepareFit,
  Spec,
  type Tags,
  withoutDefaults,
} from '../base/index.js';
import { flag, integer, NOTHING_PRINTED, nullable, only, type ParamRules, resolveParams } from '../core/index.js';
import { FittedFeatureUnion, type UnionPart } from './fitted-feature-union.js';
import { checkBlockSpec, checkTransforms, fitStep, sideBySideTags } from './step.js';
import { checkEntries, checkStepNames } from './step-names.js';
import { checkWeightNames, type StepWeights, stepWeightsRule } from './step-weights.js';
import type { CheckBlocks, UnionInput, UnionOutput, UnionParams, UnionStep, UnionSteps } from './union-types.js';

/** Options of {@link FeatureUnion}. */
export interface FeatureUnionOptions {
  /** Accepted for scikit-learn's sake: the result does not depend on it. @defaultValue null */
  readonly nJobs: number | null;
  /** Factors for the outputs, by name. @defaultValue null */
  readonly transformerWeights: StepWeights | null;
  /** Printing of progress; only `false`. @defaultValue false */
  readonly verbose: false;
  /** Put the transformer's name in front of each feature name. @defaultValue true */
  readonly verboseFeatureNamesOut: boolean;
}

const RULES: ParamRules<FeatureUnionOptions> = {
  nJobs: nullable(integer()),
  transformerWeights: stepWeightsRule,
  verbose: only(false, flag(false), NOTHING_PRINTED),
  verboseFeatureNamesOut: flag(true),
};

/**
 * Applies several transformers to the same X and joins their outputs side by side.
 *
 * @example
 * ```ts
 * import { FeatureUnion } from 'pipefit/compose';
 * import { MinMaxScaler, StandardScaler } from 'pipefit/preprocessing';
 * const union = new FeatureUnion([['std', new StandardScaler()], ['range', new MinMaxScaler()]]);
 * union.fitTransform([[0], [2]]).toArray(); // [[-1, 0], [1, 1]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.pipeline.FeatureUnion.html
 */
export class FeatureUnion<const S extends UnionSteps> extends Spec<
  UnionParams<S> & FeatureUnionOptions,
  PlainKind<FittedFeatureUnion<S>>
> {
  static readonly type = 'FeatureUnion';
  declare readonly type: 'FeatureUnion';
  readonly role = 'transformer';
  /** What `transform` returns; exists for the compiler only. */
  declare readonly output?: UnionOutput<S>;
  /** Names and specifications, in order. */
  readonly transformerList: S;
  readonly #options: FeatureUnionOptions;

  /** @throws InvalidParameterError for an entry that is not `[name, transformer]`, or a wrong option. */
  constructor(transformerList: S & CheckBlocks<S>, options?: Partial<FeatureUnionOptions>) {
    const list = checkedList(transformerList);
    const resolved = resolveParams('FeatureUnion', RULES, options);
    const names = list.map(([name]) => name);
    checkWeightNames('FeatureUnion', resolved.transformerWeights, names);
    super('FeatureUnion', { ...Object.fromEntries(list), ...resolved } as UnionParams<S> & FeatureUnionOptions);
    this.transformerList = Object.freeze(list.map((entry) => Object.freeze([...entry]))) as unknown as S;
    this.#options = resolved;
  }

  get tags(): Tags {
    return sideBySideTags(this.transformerList.map(([, spec]) => spec));
  }

  /**
   * Fits each transformer on X. `sampleWeight` goes to every transformer that uses weights.
   *
   * @throws ShapeError or DataError for data that a transformer cannot take.
   */
  fit(X: UnionInput<S>, y?: unknown, options?: FitOptions): FittedFeatureUnion<S> {
    const { data, context } = prepareFit(this as unknown as AnySpec, X, options);
    const target = passedTarget(this.type, y, data.shape[0]);
    const parts = this.transformerList.map(([name, spec]): UnionPart => {
      if (!isSpec(spec)) return { name, action: spec, model: null };
      const model = fitStep(spec, data, target, context);
      checkTransforms(this.type, name, model);
      return { name, action: 'transform', model };
    });
    const model = new FittedFeatureUnion<S>(context.info, { parts });
    // Names that clash are better told here than at the first transform.
    void model.featureNamesOut;
    return model;
  }

  /** Fits and transforms the same X. */
  fitTransform(X: UnionInput<S>, y?: unknown, options?: FitOptions): UnionOutput<S> {
    return this.fit(X, y, options).transform(X);
  }

  /** `FeatureUnion(name: Transformer(), …)`. */
  toString(): string {
    return formatSpec(this.type, [...this.transformerList, ...withoutDefaults(this.#options, RULES)]);
  }

  override constructorArguments(): readonly unknown[] {
    return [this.transformerList, this.#options];
  }

  protected override rebuild(params: object): this {
    const values = params as Record<string, unknown>;
    const list = this.transformerList.map(([name]) => [name, values[name]]);
    const options = Object.fromEntries(Object.keys(RULES).map((name) => [name, values[name]]));
    return new FeatureUnion(list as never, options as never) as unknown as this;
  }
}

function checkedList(list: unknown): readonly UnionStep[] {
  const owner = 'FeatureUnion';
  checkEntries(owner, 'transformerList', list, 2);
  const names = list.map(([name]) => name);
  checkStepNames(owner, names, Object.keys(RULES));
  for (const [name, spec] of list) checkBlockSpec(owner, String(name), spec);
  return list as unknown as readonly UnionStep[];
}
