import {
  type AnySpec,
  deepParams,
  type EstimatorStatics,
  type FitOptions,
  type FittedModel,
  fitAny,
  type Role,
  type Tags,
} from '../base/index.js';
import type { ParamRules } from '../core/index.js';
import { Matrix, Table } from '../data/index.js';
import { LawHasNoMeaning } from './law-has-no-meaning.js';
import { defaultSample, givenSample, type Sample, sampleSize, takeSample } from './sample.js';

/** How fitted models become bytes and come back: `save` and `load` of `pipefit/persist`, or your own. */
export interface Persistence {
  save(model: FittedModel): Uint8Array;
  load(bytes: Uint8Array): FittedModel;
}

/** What laws are checked on besides the estimator. */
export interface SubjectOptions {
  /** Rows that the estimator can be fitted on; by default three groups of twelve rows in three numeric columns. */
  readonly X?: unknown;
  /** The target that goes with `X`. */
  readonly y?: unknown;
  /**
   * The model fitted on `X` and `y`, for an estimator whose `fit` returns a promise; laws that fit anew are then skipped.
   */
  readonly model?: FittedModel | undefined;
  /** When given, models are saved and loaded too. */
  readonly persistence?: Persistence | undefined;
}

/** An estimator under examination, with data to fit it on. */
export class Subject {
  /** The estimator, with every `randomState` that was `null` set to 0. */
  readonly spec: AnySpec;
  readonly sample: Sample;
  readonly persistence: Persistence | undefined;
  /** Whether the estimator can be fitted anew. */
  readonly canFit: boolean;
  #model: FittedModel | undefined;

  constructor(spec: AnySpec, options: SubjectOptions = {}) {
    this.canFit = options.model === undefined;
    this.#model = options.model;
    this.spec = this.canFit ? seeded(spec) : spec;
    this.sample =
      options.X === undefined ? defaultSample(this.role, this.tags) : givenSample(this.role, options.X, options.y);
    this.persistence = options.persistence;
  }

  get role(): Role {
    return this.spec.role;
  }
  get tags(): Tags {
    return this.spec.tags;
  }
  /** Number of rows of the sample. */
  get size(): number {
    return sampleSize(this.sample);
  }
  /** The rules of the parameters; `undefined` for estimators that are put together of steps. */
  get rules(): ParamRules<Record<string, unknown>> | undefined {
    return (this.spec.constructor as unknown as Partial<EstimatorStatics>).rules;
  }
  /** Whether X is a table or a matrix, and not a vector of labels. */
  get isTabular(): boolean {
    return this.sample.X instanceof Matrix || this.sample.X instanceof Table;
  }
  /** The rows of the sample when they are numbers without names, of which the estimator looks at each. */
  get matrix(): Matrix | undefined {
    const { X } = this.sample;
    return X instanceof Matrix && X.featureNames === null && !this.tags.pairwise ? X : undefined;
  }

  /** The model fitted on the sample. */
  get model(): FittedModel {
    this.#model ??= this.fit();
    return this.#model;
  }

  /**
   * Fits the estimator anew, on the sample unless other data are given.
   *
   * @throws LawHasNoMeaning when it cannot.
   */
  fit(sample: { readonly X: unknown; readonly y: unknown } = this.sample, options?: FitOptions): FittedModel {
    if (!this.canFit) throw new LawHasNoMeaning('the estimator came with its model');
    return fitAny(this.spec, sample.X, sample.y, options);
  }

  /** Some rows of the sample. */
  take(rows: readonly number[]): Sample {
    return takeSample(this.sample, rows);
  }

  /** Whether the estimator has a parameter of this name. */
  has(name: string): boolean {
    return Object.hasOwn(this.spec.params, name);
  }

  /**
   * The same data for the estimator with other parameters.
   *
   * @throws LawHasNoMeaning when it cannot be fitted on them.
   */
  with(patch: object): Subject {
    if (!this.canFit) throw new LawHasNoMeaning('the estimator came with its model');
    const { X, y } = this.sample;
    return new Subject(this.spec.with(patch as never), { X, y, persistence: this.persistence });
  }

  /** Makes the estimator again, as a model file does. */
  rebuild(): AnySpec {
    const SameClass = this.spec.constructor as new (...args: readonly unknown[]) => AnySpec;
    return new SameClass(...this.spec.constructorArguments());
  }
}

/** Laws repeat fits, so that randomness must come from a seed. */
function seeded(spec: AnySpec): AnySpec {
  const unseeded = Object.entries(deepParams(spec)).filter(
    ([name, value]) => value === null && name.split('__').at(-1) === 'randomState',
  );
  return unseeded.length === 0 ? spec : spec.with(Object.fromEntries(unseeded.map(([name]) => [name, 0])) as never);
}
