export { throughKernels } from '../core/index.js';
export * from './any-spec.js';
export {
  balancedWeights,
  givenWeights,
  type LabelWeights,
  labelWeightsRule,
  type OutputWeights,
  outputRowWeights,
  outputWeightsRule,
  weightRows,
} from './class-weight.js';
export * from './classifier.js';
export * from './clusterer.js';
export { type Constructed, isConstructed } from './constructed.js';
export { estimatorRule } from './estimator-rule.js';
export { fitAny } from './fit-any.js';
export { type FitContext, type FitInfo, fitContext, type ValidationData } from './fit-context.js';
export type { ConvergenceWarning, FitOptions, FitWarning, ValidatedFitOptions } from './fit-options.js';
export { type FitReport, FittedModel } from './fitted-model.js';
export { formatSpec, formatValue, withoutDefaults } from './format.js';
export { checkUsesValidation, type Part } from './hold-out.js';
export {
  checkNameList,
  checkNames,
  checkWidth,
  type InputData,
  namesOfInput,
  readForFit,
  whileKnown,
} from './input.js';
export { inspectAsText } from './inspect.js';
export * from './layout.js';
export * from './layout-array.js';
export * from './layout-scalar.js';
export * from './multi-target-classifier.js';
export * from './multi-target-regressor.js';
export * from './nested-params.js';
export * from './outlier-detector.js';
export { type ClassTargets, classLists, outputClassesSlot, readLabelOutputs, readNumberOutputs } from './outputs.js';
export { type PreparedFit, prepareFit } from './prepare.js';
export {
  type Division,
  type DivisionSizes,
  divideAtRandom,
  divideInProportion,
  rowsByClass,
} from './random-division.js';
export * from './regressor.js';
export { checkScoreOptions, type ScoreOptions } from './score-options.js';
export {
  isEqualValue,
  isRepeatable,
  type SharedFit,
  type SharedTransform,
  type SharedWork,
  shareWork,
  workOn,
} from './shared-work.js';
export { Estimator, type EstimatorStatics, Spec } from './spec.js';
export { DEFAULT_TAGS, type Role, type Tags } from './tags.js';
export {
  type ClassTarget,
  type LabelTarget,
  passedTarget,
  readLabels,
  readNumbers,
  vectorOf,
  warnColumnVector,
} from './target.js';
export * from './transformer.js';
export type { ValidationOption, ValidationRows, ValidationSet, ValidationShare } from './validation-option.js';
export { isRepeatableValidation, readValidation } from './validation-option.js';
