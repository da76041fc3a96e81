export {
  DecisionTreeClassifier,
  type DecisionTreeClassifierParams,
  FittedDecisionTreeClassifier,
} from './decision-tree-classifier.js';
export { float32Range, growEach, type TreeGrowth, totalOf } from './growth.js';
export {
  countFeatures,
  growthRules,
  type MaxFeatures,
  maxFeaturesRule,
  type TreeGrowthParams,
} from './growth-params.js';
export { type NodeIndicator, pathIndicator } from './indicator.js';
export { checkTree, type Tree, type TreeState, treeLayout, treeOf, treePart, treeState } from './tree.js';
