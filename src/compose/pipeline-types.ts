import type {
  AnySpec,
  FitOptions,
  FitsAsync,
  FittedOf,
  InputOf,
  LabelTarget,
  LearnsRows,
  OutputOf,
  OutputsLike,
  Role,
  RowsTarget,
  RowTarget,
} from '../base/index.js';
import type { Label, Matrix, NumericInput, VectorLike } from '../data/index.js';

/** A named step; `'passthrough'` hands its input on. */
export type PipelineStep = readonly [name: string, spec: AnySpec | 'passthrough'];

/** Steps of a pipeline, in order. */
export type PipelineSteps = readonly PipelineStep[];

/** The steps as parameters: name to specification; a transformer may be replaced by `'passthrough'`. */
export type StepParams<S extends PipelineSteps> = {
  readonly [E in S[number] as E[0]]: E[1] | (E[1] extends { readonly role: 'transformer' } ? 'passthrough' : never);
};

/** The steps that do something. */
export type ActiveSteps<S extends PipelineSteps> = S extends readonly [
  infer Head extends PipelineStep,
  ...infer Rest extends PipelineSteps,
]
  ? Head[1] extends AnySpec
    ? readonly [Head, ...ActiveSteps<Rest>]
    : ActiveSteps<Rest>
  : S extends readonly []
    ? readonly []
    : S;

/** The specification of the last step. */
export type LastSpec<S extends PipelineSteps> = S extends readonly [...PipelineSteps, infer Last extends PipelineStep]
  ? Last[1]
  : S[number][1];

/** What the first step accepts. */
export type FirstInput<S extends PipelineSteps> =
  ActiveSteps<S> extends readonly [infer First extends PipelineStep, ...PipelineSteps]
    ? InputOf<First[1]>
    : NumericInput;

/** The role of a pipeline is the role of its last step. */
export type RoleOf<S extends PipelineSteps> =
  LastSpec<S> extends { readonly role: infer R extends Role } ? R : 'transformer';

/** What a step returns to the next one. */
type StepOutput<E> = E extends { readonly role: 'transformer' } ? OutputOf<E> : Matrix;

/** Whether the next step accepts at least one form of what comes out of the step before. */
type Accepts<Next, Out> = true extends (Out extends InputOf<Next> ? true : false) ? true : false;

/** Whether the fitted model of a specification has `transform`. */
export type CanTransform<E> = FittedOf<E, Label> extends { transform(X: never): unknown } ? true : false;

/** `unknown` when the steps fit together; otherwise an object type whose text says what is wrong. */
export type CheckSteps<S extends PipelineSteps> = CheckActive<ActiveSteps<S>>;

type CheckActive<S extends PipelineSteps> = S extends readonly [
  infer Head extends PipelineStep,
  infer Next extends PipelineStep,
  ...infer Rest extends PipelineSteps,
]
  ? CanTransform<Head[1]> extends true
    ? Accepts<Next[1], StepOutput<Head[1]>> extends true
      ? CheckActive<readonly [Next, ...Rest]>
      : PipelineError<`step '${Next[0]}' does not accept what step '${Head[0]}' returns`>
    : PipelineError<`step '${Head[0]}' is not a transformer, so it can only be the last step`>
  : unknown;

/** A sentence for humans in the place where the compiler reports a mismatch. */
export interface PipelineError<Message extends string> {
  readonly 'pipeline error': Message;
}

/** A target of several outputs, where the last step is a regressor that learns them. */
export type OutputsOf<E> = E extends { readonly role: 'regressor' }
  ? LearnsRows<E> extends true
    ? OutputsLike
    : never
  : never;

/** What `fit` takes after X: a target where the last step needs one. */
export type TargetArguments<E, L extends RowTarget, Options> = E extends { readonly role: 'classifier' }
  ? LearnsRows<E> extends true
    ? [y: RowsTarget<L>, options?: Options]
    : [y: LabelTarget<L & Label>, options?: Options]
  : E extends { readonly role: 'regressor' }
    ? [y: VectorLike, options?: Options]
    : [y?: unknown, options?: Options];

/** What `fit` returns: a promise where the last step fits asynchronously. */
export type FitResult<E, Model> = FitsAsync<E> extends true ? Promise<Model> : Model;

/** The options of `fit` of a specification. */
export type FitOptionsOf<E> = E extends { fit(X: never, y: never, options?: infer O): unknown }
  ? Exclude<O, undefined>
  : FitOptions;

/** What `fitTransform` takes: nothing where the last step does not transform. */
export type InputOfFitTransform<S extends PipelineSteps> = [PipelineOutput<S>] extends [never] ? never : FirstInput<S>;

/** What `fitPredict` takes: nothing where the last step has no `fitPredict`. */
export type InputOfFitPredict<S extends PipelineSteps> = [PredictionOfFit<LastSpec<S>>] extends [never]
  ? never
  : FirstInput<S>;

/** What `fitPredict` of a specification returns. */
export type PredictionOfFit<E> = E extends { fitPredict(X: never, ...rest: never): infer Out } ? Out : never;

/** The methods and fields of the last step's model that a fitted pipeline shows as its own. */
type Shown =
  | 'classes'
  | 'labels'
  | 'predict'
  | 'predictProba'
  | 'predictLogProba'
  | 'decisionFunction'
  | 'scoreSamples'
  | 'score'
  | 'transform'
  | 'featureNamesOut';

/** Names for other input columns, where the model has names. */
export type NamesOf<F> = 'featureNamesOut' extends keyof F
  ? {
      /**
       * Names of the output columns for the given names of the columns of X.
       *
       * @throws ShapeError or DataError when the names do not fit the columns of `fit`.
       */
      getFeatureNamesOut(inputFeatures?: readonly string[]): readonly string[];
    }
  : unknown;

/** The shown members of a model, taking the pipeline's own input. */
export type ShownModel<F, In> = {
  readonly [K in keyof F & Shown]: F[K] extends (X: never, ...rest: infer Rest) => infer Out
    ? (X: In, ...rest: Rest) => Out
    : F[K];
};

/** What a fitted pipeline shows of its last step; the output of the last transformer where the last step passes through. */
export type ShownOfLast<S extends PipelineSteps, L extends RowTarget> =
  LastSpec<S> extends AnySpec
    ? ShownModel<FittedOf<LastSpec<S>, L>, FirstInput<S>> & NamesOf<FittedOf<LastSpec<S>, L>>
    : PassedModel<S> & NamesOf<PassedModel<S>>;

interface PassedModel<S extends PipelineSteps> {
  transform(X: FirstInput<S>): PassedOutput<S>;
  readonly featureNamesOut: readonly string[];
}

type PassedOutput<S extends PipelineSteps> =
  ActiveSteps<S> extends readonly [...PipelineSteps, infer Last extends PipelineStep] ? StepOutput<Last[1]> : Matrix;

/** `inverseTransform`, where every step has it. */
export type InverseOf<S extends PipelineSteps> = ActiveSteps<S>[number] extends infer E
  ? [
      E extends PipelineStep
        ? FittedOf<E[1], Label> extends { inverseTransform(X: never): unknown }
          ? never
          : E
        : never,
    ] extends [never]
    ? { inverseTransform(X: NumericInput): FirstInverse<S> }
    : unknown
  : unknown;

type FirstInverse<S extends PipelineSteps> =
  ActiveSteps<S> extends readonly [infer First extends PipelineStep, ...PipelineSteps]
    ? FittedOf<First[1], Label> extends { inverseTransform(X: never): infer Out }
      ? Out
      : never
    : Matrix;

/** What a pipeline returns when its last step transforms. */
export type PipelineOutput<S extends PipelineSteps> =
  ShownOfLast<S, Label> extends { transform(X: never): infer Out } ? Out : never;

/** The fitted model of the step called `N`. */
export type FittedStep<S extends PipelineSteps, N extends string, L extends RowTarget> = Extract<
  S[number],
  readonly [N, unknown]
>[1] extends infer E
  ? E extends AnySpec
    ? FittedOf<E, L>
    : null
  : never;

/** Part of a tuple, as `Array.prototype.slice` takes it. */
export type SliceSteps<S extends PipelineSteps, Start extends number, End extends number> = number extends S['length']
  ? S
  : `${Start}` extends `-${infer Back extends number}`
    ? DropFirst<TakeUpTo<S, End>, DropLast<S, Back>['length']>
    : DropFirst<TakeUpTo<S, End>, Start>;

type TakeUpTo<S extends PipelineSteps, End extends number> = `${End}` extends `-${infer Back extends number}`
  ? DropLast<S, Back>
  : TakeFirst<S, End>;

type TakeFirst<
  S extends PipelineSteps,
  N extends number,
  Out extends PipelineSteps = readonly [],
> = Out['length'] extends N
  ? Out
  : S extends readonly [infer Head extends PipelineStep, ...infer Rest extends PipelineSteps]
    ? TakeFirst<Rest, N, readonly [...Out, Head]>
    : Out;

type DropFirst<
  S extends PipelineSteps,
  N extends number,
  Gone extends readonly unknown[] = readonly [],
> = Gone['length'] extends N
  ? S
  : S extends readonly [PipelineStep, ...infer Rest extends PipelineSteps]
    ? DropFirst<Rest, N, readonly [...Gone, unknown]>
    : S;

type DropLast<
  S extends PipelineSteps,
  N extends number,
  Gone extends readonly unknown[] = readonly [],
> = Gone['length'] extends N
  ? S
  : S extends readonly [...infer Rest extends PipelineSteps, PipelineStep]
    ? DropLast<Rest, N, readonly [...Gone, unknown]>
    : S;
