export { kmeansInertia } from './kmeans-centers.js';
export { centerDistances, squaredNorms } from './kmeans-distance.js';
export { elkan, elkanWorkLength } from './kmeans-elkan.js';
export { fusedMultiplyAdd } from './kmeans-fma.js';
export { assignNearest, lloyd, lloydWorkLength } from './kmeans-lloyd.js';
export { closestWithCandidate, cumulativeShares } from './kmeans-seeding.js';
