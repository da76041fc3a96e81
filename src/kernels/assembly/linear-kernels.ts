import { crammerSinger } from './crammer-singer';
import { dualLogistic } from './dual-logistic';
import { dualSvc } from './dual-svc';
import { dualSvr } from './dual-svr';
import { hessianProductChunk } from './hessian-product';
import { l1Logistic } from './l1-logistic';
import { l1Svc } from './l1-svc';
import { marginLossChunk } from './margin-loss';
import { stochasticAverageEpoch } from './stochastic-average';
import { weightedGramChunk } from './weighted-gram';

// Kernels of linear models: 20 to 29.
export const HESSIAN_PRODUCT: i32 = 20;
export const WEIGHTED_GRAM: i32 = 21;
export const MARGIN_LOSS: i32 = 22;
export const STOCHASTIC_AVERAGE: i32 = 23;
export const DUAL_SVC: i32 = 24;
export const DUAL_SVR: i32 = 25;
export const DUAL_LOGISTIC: i32 = 26;
export const CRAMMER_SINGER: i32 = 27;
export const L1_SVC: i32 = 28;
export const L1_LOGISTIC: i32 = 29;

/** Runs a kernel of linear models. */
export function runLinearChunk(kernel: i32, chunk: i32, scratch: usize): void {
  switch (kernel) {
    case HESSIAN_PRODUCT:
      hessianProductChunk(chunk, scratch);
      break;
    case WEIGHTED_GRAM:
      weightedGramChunk(chunk, scratch);
      break;
    case MARGIN_LOSS:
      marginLossChunk(chunk, scratch);
      break;
    case STOCHASTIC_AVERAGE:
      stochasticAverageEpoch();
      break;
    case DUAL_SVC:
      dualSvc();
      break;
    case DUAL_SVR:
      dualSvr();
      break;
    case DUAL_LOGISTIC:
      dualLogistic();
      break;
    case CRAMMER_SINGER:
      crammerSinger();
      break;
    case L1_SVC:
      l1Svc();
      break;
    case L1_LOGISTIC:
      l1Logistic();
      break;
    default:
      unreachable();
  }
}
