import { dbscanCoreChunk } from './dbscan-core';
import { dbscanJoinChunk } from './dbscan-join';
import { dbscanBorderChunk, dbscanNumberChunk } from './dbscan-label';
import { kdTreeBuildChunk } from './kd-tree-build';
import { nearestTreeChunk, withinTreeChunk } from './kd-tree-search';
import { nearestBruteChunk, withinBruteChunk } from './nearest-brute';
import { nearestQuantisedChunk } from './nearest-quantised';

export const NEAREST_BRUTE: i32 = 50;
export const WITHIN_BRUTE: i32 = 51;
export const NEAREST_QUANTISED: i32 = 52;
export const KD_TREE_BUILD: i32 = 53;
export const NEAREST_TREE: i32 = 54;
export const WITHIN_TREE: i32 = 55;
export const DBSCAN_CORE: i32 = 56;
export const DBSCAN_JOIN: i32 = 57;
export const DBSCAN_NUMBER: i32 = 58;
export const DBSCAN_BORDER: i32 = 59;

export function runNeighborChunk(kernel: i32, chunk: i32, scratch: usize): void {
  switch (kernel) {
    case NEAREST_BRUTE:
      nearestBruteChunk(chunk);
      break;
    case WITHIN_BRUTE:
      withinBruteChunk(chunk);
      break;
    case NEAREST_QUANTISED:
      nearestQuantisedChunk(chunk, scratch);
      break;
    case KD_TREE_BUILD:
      kdTreeBuildChunk(chunk);
      break;
    case NEAREST_TREE:
      nearestTreeChunk(chunk, scratch);
      break;
    case WITHIN_TREE:
      withinTreeChunk(chunk, scratch);
      break;
    case DBSCAN_CORE:
      dbscanCoreChunk(chunk, scratch);
      break;
    case DBSCAN_JOIN:
      dbscanJoinChunk(chunk, scratch);
      break;
    case DBSCAN_NUMBER:
      dbscanNumberChunk();
      break;
    case DBSCAN_BORDER:
      dbscanBorderChunk(chunk, scratch);
      break;
    default:
      unreachable();
  }
}
