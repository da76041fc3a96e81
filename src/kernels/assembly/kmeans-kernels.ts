import { kmeansAcceptChunk } from './kmeans-accept';
import { kmeansAssignChunk } from './kmeans-assign';
import { kmeansCentreChunk, kmeansCodeChunk } from './kmeans-codes';
import { elkanAssignChunk, elkanStartChunk } from './kmeans-elkan';
import { kmeansTrialsChunk } from './kmeans-seeding';
import { kmeansCombineChunk, kmeansInertiaChunk } from './kmeans-sums';

// Kernels of k-means: 40 to 49.
export const KMEANS_CENTRE: i32 = 40;
export const KMEANS_CODE: i32 = 41;
export const KMEANS_ASSIGN: i32 = 42;
export const KMEANS_COMBINE: i32 = 43;
export const KMEANS_INERTIA: i32 = 44;
export const KMEANS_TRIALS: i32 = 45;
export const KMEANS_ACCEPT: i32 = 46;
export const ELKAN_START: i32 = 47;
export const ELKAN_ASSIGN: i32 = 48;

/** Runs a kernel of k-means. */
export function runKmeansChunk(kernel: i32, chunk: i32, scratch: usize): void {
  switch (kernel) {
    case KMEANS_CENTRE:
      kmeansCentreChunk(chunk);
      break;
    case KMEANS_CODE:
      kmeansCodeChunk(chunk);
      break;
    case KMEANS_ASSIGN:
      kmeansAssignChunk(chunk, scratch);
      break;
    case KMEANS_COMBINE:
      kmeansCombineChunk(chunk);
      break;
    case KMEANS_INERTIA:
      kmeansInertiaChunk(chunk);
      break;
    case KMEANS_TRIALS:
      kmeansTrialsChunk(chunk, scratch);
      break;
    case KMEANS_ACCEPT:
      kmeansAcceptChunk(chunk, scratch);
      break;
    case ELKAN_START:
      elkanStartChunk(chunk);
      break;
    case ELKAN_ASSIGN:
      elkanAssignChunk(chunk, scratch);
      break;
    default:
      unreachable();
  }
}
