import { readFileSync } from 'node:fs';
import type { AnySpec } from 'pipefit/base';
import type { Label } from 'pipefit/data';
import { RandomForestClassifier } from 'pipefit/ensemble';
import { type Distribution, KFold, logUniform, randint, uniform } from 'pipefit/model-selection';
import { camelKeys, estimatorOf as otherEstimatorOf } from './scores-fixture.js';

type Model = Parameters<typeof otherEstimatorOf>[0] | 'forest';
type Params = Record<string, unknown>;

/** A distribution, as the generator describes it. */
interface Description {
  readonly dist: 'uniform' | 'logUniform' | 'randint';
  readonly args: readonly [number, number];
}

/** A search: what it was made with, and what it found. */
export type SearchCase = readonly [
  model: Model,
  y: string,
  space: Params | Params[],
  options: Params,
  weights: string | null,
  results: Params,
  best: { readonly index: number; readonly score: number; readonly params: Params },
  attributes?: Params,
];

interface Fixture {
  readonly data: Record<string, never> & { X: number[][]; weights: number[] };
  readonly draws: readonly (readonly [Description, seed: number, values: number[]])[];
  readonly samplers: readonly (readonly [Params | Params[], nIter: number, seed: number, points: Params[]])[];
  readonly randomized: readonly SearchCase[];
  readonly halvingGrid: readonly SearchCase[];
  readonly halvingRandom: readonly SearchCase[];
}

export const fixture = JSON.parse(
  readFileSync(new URL('../fixtures/oracle/model-selection-searches.json', import.meta.url), 'utf8'),
) as Fixture;

/** The distribution of a description. */
export function distributionOf({ dist, args }: Description): Distribution<number> {
  return { uniform, logUniform, randint }[dist](...args);
}

/** A space with distributions in place of their descriptions. */
export function spaceOf(space: Params | readonly Params[]): object {
  if (Array.isArray(space)) return space.map(spaceOf);
  const entries = Object.entries(camelKeys(space as Params));
  return Object.fromEntries(
    entries.map(([name, source]) => [name, Array.isArray(source) ? source : distributionOf(source as Description)]),
  );
}

/** The estimator of the generator under this name. */
export function estimatorOf(model: Model): AnySpec {
  return model === 'forest' ? new RandomForestClassifier({ nEstimators: 4, randomState: 0 }) : otherEstimatorOf(model);
}

/** The options of the generator; parameters that are resources are called as here. */
export function optionsOf(options: Params): Params {
  const cv = options.cv === 'folds' ? { cv: new KFold({ nSplits: 4, shuffle: true, randomState: 3 }) } : {};
  const resource = options.resource === 'n_estimators' ? { resource: 'nEstimators' } : {};
  return { ...camelKeys(options), ...cv, ...resource };
}

/** A target of the generator. */
export function targetOf(name: string): Label[] {
  return fixture.data[name] as unknown as Label[];
}
