import {
  type AnySpec,
  checkUsesValidation,
  type FitOptions,
  type FittedOf,
  type InputOf,
  isSpec,
  type RowTarget,
  type ValidatedFitOptions,
  type ValidationOption,
} from '../base/index.js';
import {
  callback,
  custom,
  describe,
  getConfig,
  InvalidParameterError,
  nullable,
  type ParamRules,
  resolveParams,
} from '../core/index.js';
import type { Label, VectorLike } from '../data/index.js';
import { adoptedModule } from '../kernels/index.js';
import { type AfterX, abortedError, type Executor, executorRule, signalRule } from '../model-selection/index.js';
import { encodeSpec, load } from '../persist/index.js';
import type { FitProgress } from './fit-worker.js';
import type { FitJob } from './messages.js';
import { packValidation, packVector, packX } from './packed-data.js';
import { fitInWorker } from './worker-pool.js';

/** Options of {@link fitAsync}. */
export interface FitAsyncOptions extends ValidatedFitOptions {
  /** What runs the fit in place of a worker; `inProcess()` keeps it in this thread. @defaultValue null: a worker */
  readonly executor?: Executor | null | undefined;
  /** Stops the fit, wherever it is: within 50 ms it is gone, and its memory is free. @defaultValue null */
  readonly signal?: AbortSignal | null | undefined;
  /** Called now and then, and when the fit is done. @defaultValue null */
  readonly onProgress?: ((progress: FitProgress) => void) | null | undefined;
}

interface Settings {
  readonly executor: Executor | null;
  readonly signal: AbortSignal | null;
  readonly onProgress: ((progress: FitProgress) => void) | null;
  readonly sampleWeight: VectorLike | null;
  readonly validation: ValidationOption | null;
  readonly logger: NonNullable<FitOptions['logger']> | null;
}

const OWNER = 'fitAsync';

const RULES: ParamRules<Settings> = {
  executor: executorRule,
  signal: signalRule,
  onProgress: nullable(callback<(progress: FitProgress) => void>('a function of the progress')),
  sampleWeight: nullable(custom<VectorLike>({ must: 'be a vector of weights', test: (v) => typeof v === 'object' })),
  validation: nullable(custom<ValidationOption>({ must: 'be rows to watch', test: () => true })),
  logger: nullable(callback<NonNullable<FitOptions['logger']>>('a function of a warning')),
};

/**
 * Runs one fit off the calling thread, in a worker; the model has the same bytes as that of `spec.fit`.
 *
 * The worker takes a copy of the data, in shared memory where there is any; what the caller passed stays as it is. In the
 * worker only the classes of this library exist: specifications with classes or functions of your own are refused, and
 * `executor: inProcess()` fits them in this thread.
 *
 * @param spec - the specification to fit; it stays as it is.
 * @param X - the data, `[rows, columns]`.
 * @param rest - y, where the specification uses it, and options.
 * @throws whatever the fit throws · AbortedError when the signal fires · NotSupportedError for what cannot travel to a
 *   worker, naming it, and where no worker can be started.
 * @example
 * ```ts
 * import { StandardScaler } from 'pipefit/preprocessing';
 * import { fitAsync } from 'pipefit/workers';
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
  const settings = resolveParams(OWNER, RULES, options);
  checkUsesValidation(spec, settings.validation);
  if (settings.executor !== null)
    return (await fitByExecutor(spec, X, y, settings, settings.executor)) as FittedOf<E, L>;
  const { signal, logger, onProgress } = settings;
  if (signal?.aborted) throw abortedError(OWNER, signal);
  const job = packJob(spec, X, y, settings);
  const watch = { onWarning: (logger ?? (() => {})) as NonNullable<FitOptions['logger']>, onProgress };
  return load(await fitInWorker(job, watch, signal)) as FittedOf<E, L>;
}

/** All that a fit needs, to travel: refused here, with the caller's stack, if it cannot. */
function packJob(spec: AnySpec, X: unknown, y: unknown, { sampleWeight, validation }: Settings): FitJob {
  return {
    spec: encodeSpec(spec),
    X: packX(spec, X),
    y: packVector(spec.type, y),
    sampleWeight: packVector(spec.type, sampleWeight),
    validation: packValidation(spec, validation),
    nJobs: getConfig().nJobs,
    kernels: adoptedModule(),
  };
}

/** The fit as the only task of an executor of the caller. */
async function fitByExecutor(
  spec: AnySpec,
  X: unknown,
  y: unknown,
  { signal, onProgress, sampleWeight, validation, logger }: Settings,
  executor: Executor,
): Promise<unknown> {
  const fitOptions: ValidatedFitOptions = {
    ...(validation === null ? {} : { validation }),
    ...(sampleWeight === null ? {} : { sampleWeight }),
    ...(logger === null ? {} : { logger }),
  };
  const task = { run: () => spec.fit(X as never, y as never, fitOptions) };
  const onResult = onProgress === null ? null : () => onProgress({ done: 1, total: 1 });
  const [model] = await executor.run([task], { owner: OWNER, signal, onResult, mayStart: null, nJobs: null });
  return model;
}
