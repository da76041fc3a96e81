export { CLUSTER_DISTANCES } from './cluster-distances';
export { ARGUMENTS, HEAP, SIGNALS } from './control';
export { cosine, fromReduced, toReduced } from './distance-metric';
export { expm1, pow, tanh } from './elementary';
export { erf, erfc } from './error-function';
export { exp, log, log1p } from './exp-log';
export { GROW_TREES, LOGISTIC_LOSS, PREDICT_TREES, RANK_COLUMNS, SVM_DECISION, SVM_TRAIN } from './kernel-table';
export { rowsReaching } from './kmeans-accept';
export {
  ELKAN_ASSIGN,
  ELKAN_START,
  KMEANS_ACCEPT,
  KMEANS_ASSIGN,
  KMEANS_CENTRE,
  KMEANS_CODE,
  KMEANS_COMBINE,
  KMEANS_INERTIA,
  KMEANS_TRIALS,
} from './kmeans-kernels';
export { columnSums } from './kmeans-sums';
export {
  CRAMMER_SINGER,
  DUAL_LOGISTIC,
  DUAL_SVC,
  DUAL_SVR,
  HESSIAN_PRODUCT,
  L1_LOGISTIC,
  L1_SVC,
  MARGIN_LOSS,
  STOCHASTIC_AVERAGE,
  WEIGHTED_GRAM,
} from './linear-kernels';
export { lgamma } from './log-gamma';
export { quantisePoints, quantiseQueries } from './nearest-quantised';
export {
  DBSCAN_BORDER,
  DBSCAN_CORE,
  DBSCAN_JOIN,
  DBSCAN_NUMBER,
  KD_TREE_BUILD,
  NEAREST_BRUTE,
  NEAREST_QUANTISED,
  NEAREST_TREE,
  WITHIN_BRUTE,
  WITHIN_TREE,
} from './neighbor-kernels';
export { layPairs } from './pairwise-layout';
export { PAIRWISE_MATRIX } from './pairwise-matrix';
export { pairwiseSum } from './pairwise-sum';
export { helperBytes, shareBytes } from './svm-share';
export { svmScratchBytes } from './svm-state';
export { join, post, recover, serve, settle } from './team';
export { treeScratchBytes } from './tree-grow';
