export { type Arena, withArena } from './arena.js';
export { expitPairs, softmaxRows } from './class-probabilities.js';
export { type ClusterDistances, clusterDistances } from './cluster-distances.js';
export {
  adoptedModule,
  adoptModule,
  compiledKernels,
  instantiate,
  isKernelModule,
  KernelMemoryError,
} from './compiled-kernels.js';
export { type DensityClusters, type DensityRule, dbscanInTree } from './dbscan.js';
export { descendingOrder } from './descending-order.js';
export {
  cosine,
  fromReducedDistance,
  isTreeMetric,
  type KernelMetric,
  type KernelMetricName,
  toReducedDistance,
} from './distance-metric.js';
export { exp, log, log1p } from './exp-log.js';
export { fusedMultiplyAdd } from './fused-multiply-add.js';
export { inverseMatrix } from './inverse-matrix.js';
export { buildKdTree, type KdTree, nodesOfTree } from './kd-tree.js';
export { nearestCenters, nearestInertia, reserveAssignment } from './kmeans-assign.js';
export { labelledInertia } from './kmeans-centers.js';
export { centerDistances, squaredNorms } from './kmeans-distance.js';
export { elkan, reserveElkan } from './kmeans-elkan.js';
export { lloyd } from './kmeans-lloyd.js';
export { centreRows, codeRows, type KMeansRows, placeRows } from './kmeans-rows.js';
export {
  acceptCandidate,
  bestCandidate,
  forgetCenters,
  potentialsWith,
  reserveSeeding,
  rowsReaching,
  type Seeding,
  seedingRounding,
} from './kmeans-seeding.js';
export { type LbfgsEnd, type LbfgsLimits, type LbfgsResult, minimizeLbfgs, type ValueAndGradient } from './lbfgs.js';
export { type HessianProblem, hessianProduct, wholeHessian } from './linear-hessian.js';
export { linearScores } from './linear-scores.js';
export {
  type LogisticRows,
  logisticLoss,
  type PlacedLogisticRows,
  placedLogisticLoss,
  placeLogisticRows,
} from './logistic-loss.js';
export type { PointSet } from './neighbor-arguments.js';
export { type Nearest, nearestNeighbors, neighborsWithin, type Within } from './neighbor-search.js';
export { minimizeNewtonCholesky, type NewtonCholeskyResult } from './newton-cholesky.js';
export { minimizeNewtonCg, type NewtonResult } from './newton-conjugate-gradient.js';
export { metricForm, type PairwiseForm, pairwiseMatrix } from './pairwise-matrix.js';
export { pairwiseDot, pairwiseSum } from './pairwise-sum.js';
export { log2OfShare, referenceLog } from './reference-log.js';
export { KernelAbortedError, kernelSignals, runChunks } from './run-chunks.js';
export { erf, erfc, expm1, lgamma, pow, tanh } from './special-functions.js';
export {
  type StochasticAverageProblem,
  type StochasticAverageResult,
  stochasticAverage,
} from './stochastic-average.js';
export { type SvmModel, svmDecisions } from './svm-decision.js';
export {
  C_SVC,
  EPSILON_SVR,
  LINEAR_KERNEL,
  NU_SVC,
  NU_SVR,
  ONE_CLASS,
  POLY_KERNEL,
  PRECOMPUTED_KERNEL,
  RBF_KERNEL,
  SIGMOID_KERNEL,
  type SvmKernel,
  type SvmProblem,
  type SvmResult,
  type SvmTask,
  trainSvms,
} from './svm-train.js';
export { availableThreads, startThreads } from './thread-team.js';
export { type LinearProblem, type LinearSolution, type LinearSolver, trainLinear } from './train-linear.js';
export { growTrees } from './tree-grow.js';
export { impurityImportances } from './tree-importances.js';
export {
  addPathLengths,
  findLeaves,
  sumLeafValues,
  tracePaths,
} from './tree-predict.js';
export {
  ABSOLUTE_ERROR,
  type BootstrapDraw,
  type ClassTargets,
  type Criterion,
  ENTROPY,
  FRIEDMAN_MSE,
  GINI,
  mostDraws,
  POISSON,
  SQUARED_ERROR,
  TREE_RANDOM_MAX,
  type TreeDraw,
  type TreeProblem,
  type TreeSettings,
  type TreeTargets,
  type ValueTargets,
  type WeighedDraw,
} from './tree-problem.js';
export { type PruningPath, pruneTree, pruningPath } from './tree-prune.js';
export { LEAF, type TreeArrays, type TreeNodes } from './tree-store.js';
