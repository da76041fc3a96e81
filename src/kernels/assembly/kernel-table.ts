import { logisticLossChunk } from './logistic-loss';

/** Every kernel that runs in chunks has a number. */
export const LOGISTIC_LOSS: i32 = 0;

export function runChunk(kernel: i32, chunk: i32, scratch: usize): void {
  switch (kernel) {
    case LOGISTIC_LOSS:
      logisticLossChunk(chunk, scratch);
      break;
    default:
      unreachable();
  }
}
