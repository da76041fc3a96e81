export { FittedPipelineModel, type PipelineState } from './fitted-pipeline.js';
export { type FittedPipeline, Pipeline, type PipelineOptions } from './pipeline.js';
export type { PipelineError, PipelineStep, PipelineSteps } from './pipeline-types.js';
