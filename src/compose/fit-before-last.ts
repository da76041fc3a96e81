import {
  type AnySpec,
  type FitContext,
  type FitOptions,
  type FitWarning,
  type InputData,
  isEqualValue,
  isRepeatable,
  isSpec,
  passedTarget,
  prepareFit,
  readForFit,
  type SharedFit,
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
  readonly context: FitContext;
}

/** The part of it that pipelines with equal steps have in common, with what was warned of. */
interface Beginning {
  readonly steps: readonly PipelineStepState[];
  readonly before: InputData;
  readonly warnings: readonly FitWarning[];
}

/** Fits all steps of a pipeline but the last, each on what the steps before it make of X. */
export function fitBeforeLast(
  pipeline: AnySpec,
  entries: PipelineSteps,
  X: unknown,
  y: unknown,
  options: FitOptions | undefined,
): FitBeforeLast {
  const { data, context } = prepareFit(pipeline, X, options);
  const target = passedTarget(pipeline.type, y, data.shape[0]);
  const beginning = entries.slice(0, -1);
  const work = beginning.length > 0 && beginning.every(([, step]) => isRepeatable(step)) ? workOn(X) : undefined;
  const sampleWeight = options?.sampleWeight ?? null;
  const found = work?.fits.find(
    (fit) => fit.y === y && fit.sampleWeight === sampleWeight && isEqualValue(fit.steps, beginning),
  ) as SharedFit<Beginning> | undefined;
  if (found !== undefined) {
    const { warnings, steps, before } = found.result;
    for (const warning of warnings) context.warn(warning);
    return { steps, before, target, context };
  }
  const warnings: FitWarning[] = [];
  const warn = (warning: FitWarning): void => {
    warnings.push(warning);
    context.warn(warning);
  };
  const result = fitBeginning(pipeline, beginning, data, target, { ...context, warn });
  work?.fits.push({ steps: beginning, y, sampleWeight, result: { ...result, warnings } });
  return { ...result, target, context };
}

function fitBeginning(
  pipeline: AnySpec,
  entries: PipelineSteps,
  data: InputData,
  target: unknown,
  context: FitContext,
): Omit<Beginning, 'warnings'> {
  const steps: PipelineStepState[] = [];
  let before = data;
  for (const [name, spec] of entries) {
    if (!isSpec(spec)) {
      steps.push({ name, model: null });
      continue;
    }
    const input = before === data ? data : readForFit(spec, before);
    const { model, output } = whileKnown(input, before === data ? pipeline.tags : spec.tags, () => {
      const model = fitStep(spec, input, target, context);
      checkTransforms(pipeline.type, name, model);
      return { model, output: transformStep(pipeline.type, name, model, input) };
    });
    steps.push({ name, model });
    before = output;
  }
  return { steps, before };
}
