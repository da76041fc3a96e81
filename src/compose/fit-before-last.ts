import {
  type AnySpec,
  type FitContext,
  type FitOptions,
  type InputData,
  isSpec,
  passedTarget,
  prepareFit,
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
    const model = isSpec(spec) ? fitStep(spec, before, target, context) : null;
    if (model !== null) {
      checkTransforms(pipeline.type, name, model);
      before = transformStep(pipeline.type, name, model, before);
    }
    steps.push({ name, model });
  }
  return { steps, before, target, context };
}
