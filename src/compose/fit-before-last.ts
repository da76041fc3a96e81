import {
  type AnySpec,
  type FitContext,
  type FitOptions,
  type InputData,
  isSpec,
  passedTarget,
  prepareFit,
  readForFit,
  whileKnown,
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
  const steps: PipelineStepState[] = [];
  let before = data;
  for (const [name, spec] of entries.slice(0, -1)) {
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
  return { steps, before, target, context };
}
