export { checkShares, splitShares } from './class-shares.js';
export { type ClassTreeParams, classesOf, codedTargets } from './class-tree.js';
export {
  DecisionTreeClassifier,
  type DecisionTreeClassifierParams,
  FittedDecisionTreeClassifier,
} from './decision-tree-classifier.js';
export {
  DecisionTreeRegressor,
  type DecisionTreeRegressorParams,
  FittedDecisionTreeRegressor,
} from './decision-tree-regressor.js';
export { exportGraphviz } from './export-graphviz.js';
export { type AnyTree, type ExportTextOptions, exportText } from './export-text.js';
export {
  ExtraTreeClassifier,
  type ExtraTreeClassifierParams,
  FittedExtraTreeClassifier,
} from './extra-tree-classifier.js';
export {
  ExtraTreeRegressor,
  type ExtraTreeRegressorParams,
  FittedExtraTreeRegressor,
} from './extra-tree-regressor.js';
export { type ClassTreeState, FittedClassTree } from './fitted-class-tree.js';
export { FittedValueTree, type ValueTreeState } from './fitted-value-tree.js';
export type { ExportGraphvizOptions } from './graphviz-options.js';
export { float32Range, growEach, type TreeGrowth, totalOf } from './growth.js';
export {
  type ClassGrowthParams,
  classGrowthRules,
  countFeatures,
  type GrowthParams,
  type MaxFeatures,
  maxFeaturesRule,
  type TreeGrowthParams,
  type ValueGrowthParams,
  valueGrowthRules,
} from './growth-params.js';
export { type NodeIndicator, pathIndicator } from './indicator.js';
export { leavesOf } from './leaves.js';
export { checkTree, type Tree, type TreeState, treeLayout, treeOf, treePart, treeState } from './tree.js';
export { checkValues, valueTargets, warnCriterion } from './value-targets.js';
export type { ValueTreeParams } from './value-tree.js';
