import {
  type AnySpec,
  checkUsesValidation,
  type FitContext,
  type FitWarning,
  type InputData,
  isEqualValue,
  isRepeatable,
  isRepeatableValidation,
  isSpec,
  type Part,
  passedTarget,
  prepareFit,
  readForFit,
  type SharedFit,
  type SharedWork,
  type ValidatedFitOptions,
  whileKnown,
  workOn,
} from '../base/index.js';
import type { PipelineStepState } from './fitted-pipeline.js';
import type { PipelineSteps } from './pipeline-types.js';
import { checkTransforms, fitStep, transformStep } from './step.js';

/** A fit of all steps of a pipeline but the last. */
export interface FitBeforeLast {
  readonly steps: readonly PipelineStepState[];
  /** What arrives at the last step. */
  readonly before: InputData;
  readonly target: unknown;
  /** That of the last step: what is held out for validation is as it arrives there. */
  readonly context: FitContext;
}

/** The part of it that pipelines with equal steps have in common, with what was warned of. */
interface Beginning {
  readonly steps: readonly PipelineStepState[];
  readonly before: InputData;
  readonly validation: FitContext['validation'];
  readonly warnings: readonly FitWarning[];
}

/** Fits all steps of a pipeline but the last, each on what the steps before it make of X. */
export function fitBeforeLast(
  pipeline: AnySpec,
  entries: PipelineSteps,
  X: unknown,
  y: unknown,
  options: ValidatedFitOptions | undefined,
): FitBeforeLast {
  const last = entries.at(-1)?.[1];
  if (isSpec(last)) checkUsesValidation(last, options?.validation);
  const { data, y: labels, context, held } = prepareFit(pipeline, X, options, y);
  const target = passedTarget(pipeline.type, labels, data.shape[0]);
  const steps = entries.slice(0, -1);
  const { sampleWeight = null, validation = null } = options ?? {};
  const work = isShareable(steps, validation) ? workOn(X) : undefined;
  const key = { steps, y, sampleWeight, validation };
  const found = work === undefined ? undefined : findFit(work, key);
  if (found !== undefined) for (const warning of found.warnings) context.warn(warning);
  const result = found ?? fitBeginning(pipeline, steps, data, target, held, context);
  if (found === undefined) work?.fits.push({ ...key, result });
  const { before, validation: arrived } = result;
  return { steps: result.steps, before, target, context: { ...context, validation: arrived } };
}

/** Whether fitting these steps again on the same data would give the same. */
function isShareable(steps: PipelineSteps, validation: unknown): boolean {
  return steps.length > 0 && steps.every(([, step]) => isRepeatable(step)) && isRepeatableValidation(validation);
}

function findFit({ fits }: SharedWork, key: Omit<SharedFit<unknown>, 'result'>): Beginning | undefined {
  const same = (fit: SharedFit<unknown>): boolean =>
    fit.y === key.y &&
    fit.sampleWeight === key.sampleWeight &&
    isEqualValue(fit.validation, key.validation) &&
    isEqualValue(fit.steps, key.steps);
  return fits.find(same)?.result as Beginning | undefined;
}

function fitBeginning(
  pipeline: AnySpec,
  entries: PipelineSteps,
  data: InputData,
  target: unknown,
  held: Part | null,
  context: FitContext,
): Beginning {
  const warnings: FitWarning[] = [];
  const warn = (warning: FitWarning): void => {
    warnings.push(warning);
    context.warn(warning);
  };
  const steps: PipelineStepState[] = [];
  let before = data;
  for (const [name, spec] of entries) {
    if (!isSpec(spec)) {
      steps.push({ name, model: null });
      continue;
    }
    const input = before === data ? data : readForFit(spec, before);
    const { model, output } = whileKnown(input, before === data ? pipeline.tags : spec.tags, () => {
      const model = fitStep(spec, input, target, { ...context, warn });
      checkTransforms(pipeline.type, name, model);
      return { model, output: transformStep(pipeline.type, name, model, input) };
    });
    steps.push({ name, model });
    before = output;
  }
  return { steps, before, validation: held === null ? null : pass(pipeline, steps, held), warnings };
}

/** What is held out, after the fitted steps. */
function pass(pipeline: AnySpec, steps: readonly PipelineStepState[], held: Part): Part {
  const X = steps.reduce(
    (current, { name, model }) => (model === null ? current : transformStep(pipeline.type, name, model, current)),
    held.X,
  );
  return { ...held, X };
}
