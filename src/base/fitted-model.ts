import { throughKernels } from '../core/index.js';
import type { AnySpec } from './any-spec.js';
import type { FitInfo } from './fit-context.js';
import type { FitWarning } from './fit-options.js';
import { type InputData, readForModel } from './input.js';
import { inspectAsText } from './inspect.js';
import type { Role, Tags } from './tags.js';

/** What a fit has to say beyond its result. */
export interface FitReport {
  readonly warnings: readonly FitWarning[];
}

/** What every fitted model has in common: it remembers its specification and the columns it was fitted on. */
export abstract class FittedModel<S extends object = object> {
  static {
    inspectAsText(FittedModel.prototype);
  }

  abstract readonly role: Role;
  /** The specification that was fitted. */
  readonly spec: AnySpec;
  /** Number of columns of X in `fit`. */
  readonly nFeaturesIn: number;
  /** Names of the columns of X in `fit`, or `null` when they had none. */
  readonly featureNamesIn: readonly string[] | null;
  /** Warnings of the fit. */
  readonly report: FitReport;
  /** What was learnt, as plain data: this is what a model file stores. */
  readonly state: Readonly<S>;
  /** Asked for once, because a model often reads one row. */
  #tags: Tags | undefined;

  constructor(info: FitInfo, state: S) {
    this.spec = info.spec;
    this.nFeaturesIn = info.nFeaturesIn;
    this.featureNamesIn = info.featureNamesIn;
    this.report = { warnings: info.warnings };
    this.state = Object.freeze(state);
  }

  /** `Fitted` and the readable form of the specification. */
  toString(): string {
    return `Fitted${String(this.spec)}`;
  }

  /** Converts and checks X against the columns of `fit`. */
  protected read<D extends InputData>(X: unknown, method: string): D {
    this.#tags ??= this.spec.tags;
    return readForModel(this, X, method, this.#tags) as D;
  }

  /** Converts and checks X, and does work on it; what kernels refuse becomes an error of the method. */
  protected answer<D extends InputData, T>(X: unknown, method: string, work: (data: D) => T): T {
    const data = this.read<D>(X, method);
    return throughKernels(`${this.spec.type}.${method}`, () => work(data));
  }
}
