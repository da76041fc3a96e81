export type { FeatureNaming } from './blocks.js';
export { type ColumnChoice, type ColumnDtype, type ColumnSelector, makeColumnSelector } from './column-selector.js';
export { ColumnTransformer, type ColumnTransformerOptions } from './column-transformer.js';
export type { CellOf, ColumnInput, ColumnStep, ColumnSteps, RowOf } from './column-types.js';
export {
  FeatureUnion,
  type FeatureUnionOptions,
  FittedFeatureUnion,
} from './feature-union.js';
export {
  type ColumnBlockState,
  type ColumnTransformerState,
  FittedColumnTransformer,
} from './fitted-column-transformer.js';
export { FittedPipelineModel, type PipelineState } from './fitted-pipeline.js';
export {
  FittedFunctionTransformer,
  FunctionTransformer,
  type FunctionTransformerOptions,
  type FunctionTransformerParams,
  type Keywords,
} from './function-transformer.js';
export {
  makeColumnTransformer,
  makePipeline,
  makeUnion,
  type NamedColumnSteps,
  type NamedSteps,
  type UnnamedColumnStep,
} from './make.js';
export { type FittedPipeline, Pipeline, type PipelineOptions } from './pipeline.js';
export type { PipelineError, PipelineStep, PipelineSteps } from './pipeline-types.js';
export {
  FittedTransformedTargetRegressor,
  type TargetFunction,
  TransformedTargetRegressor,
  type TransformedTargetRegressorParams,
} from './transformed-target-regressor.js';
