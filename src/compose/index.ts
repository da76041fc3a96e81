export {
  type ColumnChoice,
  type ColumnDtype,
  type ColumnSelector,
  type ColumnSelectorOptions,
  makeColumnSelector,
} from './column-selector.js';
export { ColumnTransformer, type ColumnTransformerOptions } from './column-transformer.js';
export type { CellOf, ColumnInput, ColumnStep, ColumnSteps, RowOf } from './column-types.js';
export type { FeatureNaming } from './feature-naming.js';
export { FeatureUnion, type FeatureUnionOptions } from './feature-union.js';
export {
  type ColumnBlockState,
  type ColumnTransformerState,
  FittedColumnTransformer,
} from './fitted-column-transformer.js';
export { FittedFeatureUnion, type UnionPart, type UnionState } from './fitted-feature-union.js';
export { FittedPipelineModel, type PipelineState } from './fitted-pipeline.js';
export type { Keywords } from './function-call.js';
export {
  FittedFunctionTransformer,
  FunctionTransformer,
  type FunctionTransformerOptions,
  type FunctionTransformerParams,
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
export type { StepWeights } from './step-weights.js';
export {
  FittedTransformedTargetRegressor,
  type TargetFunction,
  TransformedTargetRegressor,
  type TransformedTargetRegressorParams,
} from './transformed-target-regressor.js';
export type { UnionInput, UnionOutput, UnionStep, UnionSteps } from './union-types.js';
