import {
  type AnySpec,
  DEFAULT_TAGS,
  type FitOptions,
  type FittedModel,
  formatSpec,
  type InputData,
  isSpec,
  type LabelRow,
  type LabelRowOf,
  type LearnsRows,
  type MultiTargetKind,
  type RowTarget,
  Spec,
  type Tags,
  type ValidatedFitOptions,
} from '../base/index.js';
import {
  describe,
  flag,
  InvalidParameterError,
  isRecord,
  NOTHING_PRINTED,
  only,
  type ParamRules,
  resolveParams,
  text,
} from '../core/index.js';
import type { Label } from '../data/index.js';
import { fitBeforeLast } from './fit-before-last.js';
import { FittedPipelineModel, type PipelineState, type PipelineStepState } from './fitted-pipeline.js';
import type {
  CheckSteps,
  FirstInput,
  FitOptionsOf,
  FitResult,
  FittedStep,
  InputOfFitPredict,
  InputOfFitTransform,
  InverseOf,
  LastSpec,
  OutputsOf,
  PipelineOutput,
  PipelineSteps,
  PredictionOfFit,
  RoleOf,
  ShownOfLast,
  SliceSteps,
  StepParams,
  TargetArguments,
} from './pipeline-types.js';
import {
  checkNoValidation,
  checkTransforms,
  describeSpec,
  fitStep,
  mayTransform,
  tagsOf,
  transformStep,
} from './step.js';
import { checkEntries, checkStepNames } from './step-names.js';

/** Options of {@link Pipeline}; only scikit-learn's defaults are available. */
export interface PipelineOptions {
  /** Transforming of metadata. @defaultValue null */
  readonly transformInput: null;
  /** Caching of fitted transformers. @defaultValue null */
  readonly memory: null;
  /** Printing of progress. @defaultValue false */
  readonly verbose: false;
}

interface PipelineKind<S extends PipelineSteps> extends MultiTargetKind {
  readonly model: FittedPipeline<S, this['label']>;
  readonly rowModel: LearnsRows<LastSpec<S>> extends true ? FittedPipeline<S, LabelRowOf<this>> : never;
}

/** A fitted {@link Pipeline}: the methods of its last step's model, applied after the transformers before it. */
export type FittedPipeline<S extends PipelineSteps, L extends RowTarget = Label> = FittedModel<PipelineState> &
  ShownOfLast<S, L> &
  InverseOf<S> & {
    /** The fitted model of a step. */
    step<N extends S[number][0]>(name: N): FittedStep<S, N, L>;
    /** The fitted models by name. */
    readonly namedSteps: { readonly [E in S[number] as E[0]]: FittedStep<S, E[0], L> };
    /** Names and fitted models in order; `null` for `'passthrough'`. */
    readonly steps: readonly (readonly [name: S[number][0], model: FittedModel | null])[];
    /** Part of the pipeline, as `Array.prototype.slice` takes it. */
    slice<Start extends number, End extends number = S['length']>(
      start: Start,
      end?: End,
    ): FittedPipeline<SliceSteps<S, Start, End>, L>;
  };

const RULES: ParamRules<PipelineOptions> = {
  transformInput: only(null, text() as never),
  memory: only(null, text() as never),
  verbose: only(false, flag(false), NOTHING_PRINTED),
};

/**
 * Transformers in a row and, as the last step, any estimator: fitted and applied as one.
 *
 * @example
 * ```ts
 * import { Pipeline } from 'pipefit/compose';
 * import { DummyClassifier } from 'pipefit/dummy';
 * import { StandardScaler } from 'pipefit/preprocessing';
 * const pipe = new Pipeline([['scale', new StandardScaler()], ['clf', new DummyClassifier()]]);
 * const model = pipe.fit([[0], [1], [2]], ['no', 'yes', 'yes']);
 * model.predict([[5]]); // ['yes']
 * model.step('scale').mean; // Float64Array [1]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.pipeline.Pipeline.html
 */
export class Pipeline<const S extends PipelineSteps> extends Spec<StepParams<S>, PipelineKind<S>> {
  static readonly type = 'Pipeline';
  declare readonly type: 'Pipeline';
  /** The role of the last step. */
  readonly role: RoleOf<S>;
  /** What `transform` returns; exists for the compiler only. */
  declare readonly output?: PipelineOutput<S>;
  /** Names and specifications, in order. */
  readonly steps: S;
  readonly #options: PipelineOptions;

  /** @throws InvalidParameterError for names that are not unique, or a step in the middle that cannot transform. */
  constructor(steps: S & CheckSteps<S>, options?: Partial<PipelineOptions>) {
    const entries = checkedSteps(steps);
    super('Pipeline', Object.fromEntries(entries) as StepParams<S>);
    this.#options = resolveParams('Pipeline', RULES, options);
    this.steps = Object.freeze(entries.map((entry) => Object.freeze([...entry]))) as unknown as S;
    this.role = (lastSpec(this.steps)?.role ?? 'transformer') as RoleOf<S>;
  }

  /** From the first step what X may hold, from the last one whether weights and a target are used. */
  get tags(): Tags {
    const all = tagsOf(this.steps.map(([, spec]) => spec));
    const { input, allowNaN, allowInfinite, positiveOnly, pairwise } = all[0] ?? {
      ...DEFAULT_TAGS,
      input: 'any' as const,
    };
    const last = lastSpec(this.steps) === undefined ? DEFAULT_TAGS : all.at(-1)!;
    return {
      ...last,
      ...{ input, allowNaN, allowInfinite, positiveOnly, pairwise },
      requiresY: all.some((tags) => tags.requiresY),
      nonDeterministic: all.some((tags) => tags.nonDeterministic),
    };
  }

  /** The specifications by name. */
  get namedSteps(): Readonly<StepParams<S>> {
    return this.params;
  }

  /**
   * Fits each step on what the steps before it return. `sampleWeight` goes to every step that uses weights. Of what
   * `validation` names no step learns anything: the fitted steps transform it for the last one, which must use it. Where the
   * last step fits asynchronously, as searches do, so does the pipeline: it returns a promise, and takes that step's options.
   *
   * @throws ShapeError or DataError for data that a step cannot take.
   */
  fit(
    X: FirstInput<S>,
    y: OutputsOf<LastSpec<S>>,
    options?: FitOptionsOf<LastSpec<S>>,
  ): FitResult<LastSpec<S>, FittedPipeline<S, LabelRow>>;
  fit<L extends RowTarget = Label>(
    X: FirstInput<S>,
    ...rest: TargetArguments<LastSpec<S>, L, FitOptionsOf<LastSpec<S>>>
  ): FitResult<LastSpec<S>, FittedPipeline<S, L>>;
  fit(X: FirstInput<S>, y?: unknown, options?: ValidatedFitOptions): unknown {
    return this.tags.asyncFit ? this.fitLater(X, y, options) : this.fitAll(X, y, options).model;
  }

  /**
   * Fits and transforms the same X; for pipelines whose last step transforms.
   *
   * @throws InvalidParameterError when the last step does not transform.
   */
  fitTransform(X: InputOfFitTransform<S>, y?: unknown, options?: FitOptions): PipelineOutput<S> {
    checkNoValidation(this.type, options, NO_RESULT);
    const { last, before } = this.fitAll(X, y, options);
    if (last.model === null) return before as PipelineOutput<S>;
    checkTransforms(this.type, last.name, last.model);
    return transformStep(this.type, last.name, last.model, before) as PipelineOutput<S>;
  }

  /**
   * Fits, and returns what the last step's `fitPredict` returns: the cluster of each row, or 1 and -1 for inliers and outliers.
   *
   * @throws InvalidParameterError when the last step has no `fitPredict`.
   */
  fitPredict(X: InputOfFitPredict<S>, y?: unknown, options?: FitOptions): PredictionOfFit<LastSpec<S>> {
    const [name, spec] = this.steps.at(-1)!;
    const { fitPredict } = spec as unknown as { fitPredict?: AnySpec['fit'] };
    if (typeof fitPredict !== 'function') {
      const must = 'have fitPredict';
      throw new InvalidParameterError({ owner: this.type, subject: `step '${name}'`, must, got: describeSpec(spec) });
    }
    checkNoValidation(this.type, options, NO_RESULT);
    const { before, target, context } = fitBeforeLast(this as unknown as AnySpec, this.steps, X, y, options);
    const { sampleWeight, warn } = context;
    const last = { sampleWeight, logger: warn };
    return fitPredict.call(spec, before as never, target as never, last) as PredictionOfFit<LastSpec<S>>;
  }

  /** Part of the pipeline as a pipeline of its own, as `Array.prototype.slice` takes it. */
  slice<Start extends number, End extends number = S['length']>(
    start: Start,
    end?: End,
  ): Pipeline<SliceSteps<S, Start, End>> {
    return new Pipeline(this.steps.slice(start, end) as never, this.#options) as never;
  }

  /** `Pipeline(name: Step(), …)`. */
  toString(): string {
    return formatSpec('Pipeline', this.steps);
  }

  override constructorArguments(): readonly unknown[] {
    return [this.steps, this.#options];
  }

  protected override rebuild(params: object): this {
    return new Pipeline(Object.entries(params) as never, this.#options) as unknown as this;
  }

  /** Fits every step; the last one takes its time, and options of its own. */
  private async fitLater(X: unknown, y: unknown, options: FitOptions = {}): Promise<FittedPipelineModel> {
    const { sampleWeight = null, logger, ...own } = checkedOptions(this.type, options);
    checkNoValidation(this.type, own, 'search over a pipeline instead, or steps would see what is held out');
    const common = { sampleWeight, ...((logger ?? null) === null ? {} : { logger }) };
    const { steps, before, target, context } = fitBeforeLast(this as unknown as AnySpec, this.steps, X, y, common);
    const [name, spec] = this.steps.at(-1) as readonly [string, AnySpec];
    const weights = spec.tags.sampleWeight ? context.sampleWeight : null;
    const given = { ...own, sampleWeight: weights, logger: context.warn };
    const model = (await spec.fit(before as never, target as never, given)) as FittedModel;
    return new FittedPipelineModel(context.info, { steps: [...steps, { name, model }] });
  }

  /** Fits every step. */
  private fitAll(X: unknown, y: unknown, options: ValidatedFitOptions | undefined): WholeFit {
    const { steps, before, target, context } = fitBeforeLast(this as unknown as AnySpec, this.steps, X, y, options);
    const [name, spec] = this.steps.at(-1)!;
    const last = { name, model: isSpec(spec) ? fitStep(spec, before, target, context) : null };
    return { model: new FittedPipelineModel(context.info, { steps: [...steps, last] }), last, before };
  }
}

const NO_RESULT = 'what is held out would have no result';

interface WholeFit {
  readonly model: FittedPipelineModel;
  readonly last: PipelineStepState;
  /** What arrived at the last step. */
  readonly before: InputData;
}

/** Options of a fit; the last step says which of them it does not know. */
function checkedOptions(type: string, options: unknown): FitOptions {
  if (isRecord(options)) return options;
  const must = 'be an object such as { sampleWeight }';
  throw new InvalidParameterError({ owner: `${type}.fit`, subject: 'options', must, got: describe(options) });
}

function checkedSteps(steps: unknown): [string, AnySpec | 'passthrough'][] {
  checkEntries('Pipeline', 'steps', steps, 2);
  checkStepNames(
    'Pipeline',
    steps.map(([name]) => name),
  );
  for (const [k, [name, spec]] of steps.entries()) {
    if (spec !== 'passthrough' && !isSpec(spec)) {
      throw new InvalidParameterError({
        owner: 'Pipeline',
        subject: `step '${name}'`,
        must: "be an estimator or 'passthrough'",
        got: describe(spec),
      });
    }
    if (k === steps.length - 1 || spec === 'passthrough' || mayTransform(spec)) continue;
    const must = 'be a transformer: only the last step can be anything else';
    throw new InvalidParameterError({
      owner: 'Pipeline',
      subject: `step '${name}'`,
      must,
      got: describeSpec(spec),
    });
  }
  return steps as [string, AnySpec | 'passthrough'][];
}

function lastSpec(steps: PipelineSteps): AnySpec | undefined {
  const spec = steps.at(-1)?.[1];
  return isSpec(spec) ? spec : undefined;
}
