import {
  type AnySpec,
  checkTargetLength,
  choiceSlot,
  DEFAULT_TAGS,
  type FitContext,
  type FitOptions,
  FittedModel,
  type FittedOf,
  fitAny,
  formatSpec,
  type InputOf,
  isSpec,
  listSlot,
  modelSlot,
  nullableSlot,
  type OutputOf,
  type PlainKind,
  prepareFit,
  recordSlot,
  Spec,
  type StateLayout,
  stringSlot,
  type Tags,
  withoutDefaults,
} from '../base/index.js';
import {
  custom,
  describe,
  flag,
  InvalidParameterError,
  integer,
  nullable,
  only,
  type ParamRules,
  resolveParams,
} from '../core/index.js';
import { generatedNames, type Label, type Matrix, type NumericInput, type Table, toDataset } from '../data/index.js';
import { type Block, joinBlocks, joinNames, toBlockOutput } from './blocks.js';
import { checkEntries, checkStepNames } from './step-names.js';

type UnionStep = readonly [name: string, spec: AnySpec | 'drop' | 'passthrough'];
type UnionSteps = readonly UnionStep[];

type UnionParams<S extends UnionSteps> = {
  readonly [E in S[number] as E[0]]: E[1] extends AnySpec ? E[1] | 'drop' | 'passthrough' : E[1];
};

/** What the first transformer accepts. */
type UnionInput<S extends UnionSteps> =
  Extract<S[number][1], AnySpec> extends infer E
    ? [E] extends [never]
      ? NumericInput
      : S[0][1] extends AnySpec
        ? InputOf<S[0][1]>
        : NumericInput
    : never;

type OutputOfStep<E> = E extends AnySpec ? OutputOf<E> : Matrix;
type UnionOutput<S extends UnionSteps> = [OutputOfStep<S[number][1]>] extends [Matrix] ? Matrix : Matrix | Table;

/** Options of {@link FeatureUnion}. */
export interface FeatureUnionOptions {
  /** Accepted for scikit-learn's sake: the result does not depend on it. @defaultValue null */
  readonly nJobs: number | null;
  /** Factors for the outputs, by name. @defaultValue null */
  readonly transformerWeights: { readonly [name: string]: number } | null;
  /** Printing of progress; only `false`. @defaultValue false */
  readonly verbose: false;
  /** Put the transformer's name in front of each feature name. @defaultValue true */
  readonly verboseFeatureNamesOut: boolean;
}

interface UnionPart {
  readonly name: string;
  readonly action: 'transform' | 'passthrough' | 'drop';
  readonly model: FittedModel | null;
}

interface UnionState {
  readonly parts: readonly UnionPart[];
}

type FittedUnionStep<S extends UnionSteps, N extends string> = Extract<
  S[number],
  readonly [N, unknown]
>[1] extends infer E
  ? E extends AnySpec
    ? FittedOf<E, Label>
    : null
  : never;

const RULES: ParamRules<FeatureUnionOptions> = {
  nJobs: nullable(integer()),
  transformerWeights: nullable(
    custom<{ readonly [name: string]: number }>({
      must: 'be an object of numbers by name',
      test: (value) =>
        typeof value === 'object' && value !== null && Object.values(value).every((weight) => Number.isFinite(weight)),
    }),
  ),
  verbose: only(false, flag(false)),
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
  constructor(transformerList: S, options?: Partial<FeatureUnionOptions>) {
    checkTransformers(transformerList);
    const resolved = resolveParams('FeatureUnion', RULES, options);
    checkWeightNames(resolved.transformerWeights, transformerList);
    super('FeatureUnion', { ...Object.fromEntries(transformerList), ...resolved } as UnionParams<S> &
      FeatureUnionOptions);
    this.transformerList = Object.freeze(transformerList.map((entry) => Object.freeze([...entry]))) as unknown as S;
    this.#options = resolved;
  }

  get tags(): Tags {
    const specs = this.transformerList.map(([, spec]) => spec).filter(isSpec);
    return {
      ...DEFAULT_TAGS,
      input: 'any',
      allowNaN: specs.every((spec) => spec.tags.allowNaN),
      sampleWeight: specs.some((spec) => spec.tags.sampleWeight),
      requiresY: specs.some((spec) => spec.tags.requiresY),
    };
  }

  /**
   * Fits each transformer on X.
   *
   * @throws ShapeError or DataError for data that a transformer cannot take.
   */
  fit(X: UnionInput<S>, y?: unknown, options?: FitOptions): FittedFeatureUnion<S> {
    const { data, context } = prepareFit(this as unknown as AnySpec, X, options);
    checkTargetLength(this.type, y, data.shape[0]);
    const parts = this.transformerList.map(([name, spec]) => fitPart(name, spec, data, y, context));
    return new FittedFeatureUnion<S>(context.info, { parts });
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

/** A fitted {@link FeatureUnion}. */
export class FittedFeatureUnion<S extends UnionSteps = UnionSteps> extends FittedModel<UnionState> {
  static readonly layout: StateLayout<UnionState> = {
    parts: listSlot(
      recordSlot<UnionPart>({
        name: stringSlot(),
        action: choiceSlot(['transform', 'passthrough', 'drop']),
        model: nullableSlot(modelSlot()),
      }),
    ),
  };

  readonly role = 'transformer';

  /** Names of the output columns. */
  get featureNamesOut(): readonly string[] {
    const own = this.featureNamesIn ?? generatedNames(this.nFeaturesIn);
    const blocks = this.state.parts.flatMap(({ name, action, model }) => {
      if (action === 'drop') return [];
      const features =
        model === null ? own : (model as unknown as { featureNamesOut: readonly string[] }).featureNamesOut;
      return [{ name, features }];
    });
    return joinNames('FeatureUnion', blocks, (this.spec.params as FeatureUnionOptions).verboseFeatureNamesOut);
  }

  /**
   * The fitted model of a transformer; `null` when it has none.
   *
   * @throws InvalidParameterError when there is no such name.
   */
  step<N extends S[number][0]>(name: N): FittedUnionStep<S, N> {
    const found = this.state.parts.find((part) => part.name === name);
    if (found !== undefined) return found.model as FittedUnionStep<S, N>;
    const must = `be one of ${this.state.parts.map((part) => part.name).join(', ')}`;
    throw new InvalidParameterError({ owner: 'FittedFeatureUnion', subject: 'a name', must, got: describe(name) });
  }

  /** The outputs of all transformers side by side. */
  transform(X: UnionInput<S>): UnionOutput<S> {
    const data = toDataset('FeatureUnion.transform', X);
    const weights = (this.spec.params as FeatureUnionOptions).transformerWeights;
    const blocks = this.state.parts.flatMap(({ name, action, model }): Block[] => {
      if (action === 'drop') return [];
      const output = model === null ? data : (model as unknown as { transform(X: unknown): unknown }).transform(data);
      return [{ name, output: toBlockOutput('FeatureUnion', output), weight: weights?.[name] ?? 1 }];
    });
    return joinBlocks(blocks, this.featureNamesOut, data.shape[0]) as UnionOutput<S>;
  }
}

function fitPart(name: string, spec: UnionStep[1], X: Matrix | Table, y: unknown, context: FitContext): UnionPart {
  if (!isSpec(spec)) return { name, action: spec, model: null };
  const sampleWeight = spec.tags.sampleWeight ? context.sampleWeight : null;
  return { name, action: 'transform', model: fitAny(spec, X, y, { sampleWeight, logger: context.warn }) };
}

function checkTransformers(list: unknown): void {
  const owner = 'FeatureUnion';
  checkEntries(owner, 'transformerList', list, 2);
  checkStepNames(
    owner,
    list.map(([name]) => name),
    Object.keys(RULES),
  );
  for (const [name, spec] of list) {
    if (
      spec === 'drop' ||
      spec === 'passthrough' ||
      (isSpec(spec) && (spec.role === 'transformer' || spec.role === 'clusterer'))
    )
      continue;
    const must = "be a transformer, 'passthrough' or 'drop'";
    throw new InvalidParameterError({
      owner,
      subject: `'${name}'`,
      must,
      got: isSpec(spec) ? String(spec) : describe(spec),
    });
  }
}

function checkWeightNames(weights: FeatureUnionOptions['transformerWeights'], list: UnionSteps): void {
  const unknown = Object.keys(weights ?? {}).find((name) => !list.some(([step]) => step === name));
  if (unknown === undefined) return;
  throw new InvalidParameterError({
    owner: 'FeatureUnion',
    subject: 'transformerWeights',
    must: 'name transformers',
    got: describe(unknown),
  });
}
