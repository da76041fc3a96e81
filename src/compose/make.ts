import { type AnySpec, isSpec } from '../base/index.js';
import { describe, InvalidParameterError } from '../core/index.js';
import type { ColumnChoice } from './column-selector.js';
import { ColumnTransformer, type ColumnTransformerOptions } from './column-transformer.js';
import type { ColumnSteps } from './column-types.js';
import { FeatureUnion, type FeatureUnionOptions } from './feature-union.js';
import { Pipeline } from './pipeline.js';
import type { CheckSteps, PipelineSteps } from './pipeline-types.js';
import { checkEntries } from './step-names.js';

type Entry = AnySpec | 'passthrough' | 'drop';
type BaseName<E> = E extends { readonly type: infer T extends string } ? Lowercase<T> : E extends string ? E : string;

/** How many of the entries have this name. */
type Count<
  Names extends readonly string[],
  N extends string,
  Seen extends readonly unknown[] = readonly [],
> = Names extends readonly [infer Head, ...infer Rest extends readonly string[]]
  ? Count<Rest, N, Head extends N ? readonly [...Seen, unknown] : Seen>
  : Seen['length'];

type BaseNames<E extends readonly Entry[]> = E extends readonly [infer Head, ...infer Rest extends readonly Entry[]]
  ? readonly [BaseName<Head>, ...BaseNames<Rest>]
  : readonly [];

/** The names that scikit-learn gives: the type in lower case, numbered where it occurs more than once. */
type Named<
  E extends readonly Entry[],
  All extends readonly string[],
  Before extends readonly string[] = readonly [],
> = E extends readonly [infer Head extends Entry, ...infer Rest extends readonly Entry[]]
  ? readonly [
      readonly [
        Count<All, BaseName<Head>> extends 1
          ? BaseName<Head>
          : `${BaseName<Head>}-${Count<readonly [...Before, BaseName<Head>], BaseName<Head>> & number}`,
        Head,
      ],
      ...Named<Rest, All, readonly [...Before, BaseName<Head>]>,
    ]
  : readonly [];

/** Steps named by their types: `standardscaler`, or `standardscaler-1` and `standardscaler-2`. */
export type NamedSteps<E extends readonly Entry[]> = Extract<NamedEntries<E>, PipelineSteps>;

type NamedEntries<E extends readonly Entry[]> =
  BaseNames<E> extends infer All extends readonly string[] ? Named<E, All> : never;

/**
 * A pipeline whose steps are named by their types in lower case.
 *
 * @throws InvalidParameterError for a step in the middle that cannot transform.
 *
 * @example
 * ```ts
 * import { makePipeline } from 'pipefit/compose';
 * import { StandardScaler } from 'pipefit/preprocessing';
 * const model = makePipeline(new StandardScaler()).fit([[0], [2]]);
 * model.step('standardscaler').mean; // Float64Array [1]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.pipeline.make_pipeline.html
 */
export function makePipeline<const E extends readonly (AnySpec | 'passthrough')[]>(
  ...steps: E &
    ([CheckSteps<NamedSteps<E>>] extends [{ readonly 'pipeline error': infer M }]
      ? { readonly 'pipeline error': M }
      : unknown)
): Pipeline<NamedSteps<E>> {
  const names = stepNames('makePipeline', steps);
  return new Pipeline(steps.map((spec, k) => [names[k]!, spec]) as never) as never;
}

/** A step of {@link makeColumnTransformer}: what to do, with which columns. */
export type UnnamedColumnStep = readonly [spec: Entry, columns: ColumnChoice];

type SpecsOf<S extends readonly UnnamedColumnStep[]> = { readonly [K in keyof S]: S[K][0] } extends infer E extends
  readonly Entry[]
  ? E
  : never;
type WithColumns<N, S extends readonly UnnamedColumnStep[]> = {
  readonly [K in keyof S]: K extends keyof N
    ? N[K] extends readonly [infer Name, infer E]
      ? readonly [Name, E, S[K][1]]
      : never
    : never;
};

/** Column steps named by their types. */
export type NamedColumnSteps<S extends readonly UnnamedColumnStep[]> = Extract<
  WithColumns<NamedEntries<SpecsOf<S>>, S>,
  ColumnSteps
>;

/**
 * A ColumnTransformer whose steps are named by their types in lower case.
 *
 * @param transformers - entries of transformer and columns.
 * @param options - the options of ColumnTransformer.
 * @throws InvalidParameterError as ColumnTransformer does.
 *
 * @example
 * ```ts
 * import { makeColumnTransformer } from 'pipefit/compose';
 * import { StandardScaler } from 'pipefit/preprocessing';
 * const prep = makeColumnTransformer([[new StandardScaler(), ['age']]], { remainder: 'drop' });
 * prep.fit([{ age: 20 }, { age: 40 }]).featureNamesOut; // ['standardscaler__age']
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.compose.make_column_transformer.html
 */
export function makeColumnTransformer<const S extends readonly UnnamedColumnStep[]>(
  transformers: S,
  options?: Partial<ColumnTransformerOptions>,
): ColumnTransformer<NamedColumnSteps<S>> {
  checkEntries('makeColumnTransformer', 'transformers', transformers, 2);
  const names = stepNames(
    'makeColumnTransformer',
    (transformers as S).map(([spec]) => spec),
  );
  return new ColumnTransformer(
    transformers.map(([spec, columns], k) => [names[k]!, spec, columns]) as never,
    options,
  ) as never;
}

/**
 * A FeatureUnion whose transformers are named by their types in lower case.
 *
 * @throws InvalidParameterError as FeatureUnion does.
 *
 * @example
 * ```ts
 * import { makeUnion } from 'pipefit/compose';
 * import { MinMaxScaler, StandardScaler } from 'pipefit/preprocessing';
 * makeUnion([new StandardScaler(), new MinMaxScaler()]).fitTransform([[0], [2]]).toArray(); // [[-1, 0], [1, 1]]
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.pipeline.make_union.html
 */
export function makeUnion<const E extends readonly Entry[]>(
  transformers: E,
  options?: Partial<FeatureUnionOptions>,
): FeatureUnion<NamedSteps<E>> {
  if (!Array.isArray(transformers)) {
    const must = 'be a list of transformers';
    throw new InvalidParameterError({
      owner: 'makeUnion',
      subject: 'transformerList',
      must,
      got: describe(transformers),
    });
  }
  const names = stepNames('makeUnion', transformers);
  return new FeatureUnion(transformers.map((spec, k) => [names[k]!, spec]) as never, options) as never;
}

function stepNames(owner: string, specs: readonly Entry[]): string[] {
  const names = Array.from(specs, (spec, k) => {
    if (typeof spec === 'string') return spec;
    if (isSpec(spec)) return spec.type.toLowerCase();
    const must = "be a specification, 'passthrough' or 'drop'";
    throw new InvalidParameterError({ owner, subject: `entry ${k}`, must, got: describe(spec) });
  });
  return names.map((name, k) => {
    if (names.filter((other) => other === name).length === 1) return name;
    return `${name}-${names.slice(0, k + 1).filter((other) => other === name).length}`;
  });
}
