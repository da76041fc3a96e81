import { CLUSTER_DISTANCES, clusterDistancesChunk } from './cluster-distances';
import { runKmeansChunk } from './kmeans-kernels';
import { runLinearChunk } from './linear-kernels';
import { logisticLossChunk } from './logistic-loss';
import { runNeighborChunk } from './neighbor-kernels';
import { PAIRWISE_MATRIX, pairwiseMatrixChunk } from './pairwise-matrix';
import { svmDecisionChunk } from './svm-decision';
import { svmTrainChunk } from './svm-train';
import { growTreeChunk } from './tree-grow';
import { predictChunk } from './tree-predict';
import { rankColumnChunk } from './tree-rank';

/** Every kernel that runs in chunks has a number. */
export const LOGISTIC_LOSS: i32 = 0;
export const RANK_COLUMNS: i32 = 10;
export const GROW_TREES: i32 = 11;
export const PREDICT_TREES: i32 = 12;
export const SVM_TRAIN: i32 = 30;
export const SVM_DECISION: i32 = 31;

export function runChunk(kernel: i32, chunk: i32, scratch: usize): void {
  switch (kernel) {
    case LOGISTIC_LOSS:
      logisticLossChunk(chunk, scratch);
      break;
    case RANK_COLUMNS:
      rankColumnChunk(chunk, scratch);
      break;
    case GROW_TREES:
      growTreeChunk(chunk, scratch);
      break;
    case PREDICT_TREES:
      predictChunk(chunk, scratch);
      break;
    case SVM_TRAIN:
      svmTrainChunk(chunk, scratch);
      break;
    case SVM_DECISION:
      svmDecisionChunk(chunk, scratch);
      break;
    case PAIRWISE_MATRIX:
      pairwiseMatrixChunk(chunk, scratch);
      break;
    case CLUSTER_DISTANCES:
      clusterDistancesChunk(chunk, scratch);
      break;
    default:
      if (kernel >= 40 && kernel < 50) runKmeansChunk(kernel, chunk, scratch);
      else if (kernel >= 50 && kernel < 60) runNeighborChunk(kernel, chunk, scratch);
      else runLinearChunk(kernel, chunk, scratch);
  }
}
