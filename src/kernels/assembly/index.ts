export { ARGUMENTS, HEAP, SIGNALS } from './control';
export { exp, log, log1p } from './exp-log';
export { LOGISTIC_LOSS } from './kernel-table';
export { pairwiseSum } from './pairwise-sum';
export { recover, run, serve, settle } from './team';
