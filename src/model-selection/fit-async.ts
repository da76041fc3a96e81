import { type AnySpec, type FitOptions, type FittedOf, type InputOf, isSpec, type RowTarget } from '../base/index.js';
import {
  callback,
  custom,
  describe,
  InvalidParameterError,
  nullable,
  type ParamRules,
  resolveParams,
} from '../core/index.js';
import type { Label, VectorLike } from '../data/index.js';
import { type Executor, executorRule, type Progress, signalRule } from './executor.js';
import { runTasks } from './run-settings.js';
import type { AfterX } from './target-of.js';

/** Options of {@link fitAsync}. */
export interface FitAsyncOptions extends FitOptions {
  /** What runs the fit. @defaultValue null: this thread, as `inProcess()` does */
  readonly executor?: Executor | null | undefined;
  /** Stops the run before the fit begins. @defaultValue null */
  readonly signal?: AbortSignal | null | undefined;
  /** Called when the fit is done. @defaultValue null */
  readonly onProgress?: ((progress: Progress) => void) | null | undefined;
}

interface Settings {
  readonly executor: Executor | null;
  readonly signal: AbortSignal | null;
  readonly onProgress: ((progress: Progress) => void) | null;
  readonly sampleWeight: VectorLike | null;
  readonly logger: NonNullable<FitOptions['logger']> | null;
}

const OWNER = 'fitAsync';

const RULES: ParamRules<Settings> = {
  executor: executorRule,
  signal: signalRule,
  onProgress: nullable(callback<(progress: Progress) => void>('a function of the progress')),
  sampleWeight: nullable(custom<VectorLike>({ must: 'be a vector of weights', test: (v) => typeof v === 'object' })),
  logger: nullable(callback<NonNullable<FitOptions['logger']>>('a function of a warning')),
};

/**
 * Runs one fit through an executor; the model has the same bytes as that of `spec.fit`.
 *
 * @param spec - the specification to fit; it stays as it is.
 * @param X - the data, `[rows, columns]`.
 * @param rest - y, where the specification uses it, and options.
 * @throws whatever the fit throws · AbortedError when the signal fires.
 * @example
 * ```ts
 * import { fitAsync } from 'pipefit/model-selection';
 * import { StandardScaler } from 'pipefit/preprocessing';
 * const model = await fitAsync(new StandardScaler(), [[0], [2]]);
 * model.mean; // Float64Array [1]
 * ```
 */
export async function fitAsync<E extends AnySpec, L extends RowTarget = Label>(
  spec: E,
  X: InputOf<E>,
  ...rest: AfterX<E, L, FitAsyncOptions>
): Promise<FittedOf<E, L>> {
  const [y, options] = rest as unknown as readonly [unknown, FitAsyncOptions | undefined];
  if (!isSpec(spec)) {
    throw new InvalidParameterError({ owner: OWNER, subject: 'spec', must: 'be an estimator', got: describe(spec) });
  }
  const { executor, signal, onProgress, sampleWeight, logger } = resolveParams(OWNER, RULES, options);
  const fitOptions: FitOptions = {
    ...(sampleWeight === null ? {} : { sampleWeight }),
    ...(logger === null ? {} : { logger }),
  };
  const task = { run: () => spec.fit(X as never, y as never, fitOptions) };
  const [model] = await runTasks({ executor, nJobs: null }, [task], { owner: OWNER, signal, onProgress });
  return model as FittedOf<E, L>;
}
