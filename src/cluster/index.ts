export { DBSCAN, type DBSCANParams, FittedDBSCAN } from './dbscan.js';
export { FittedKMeans, KMeans, type KMeansParams } from './kmeans.js';
export type { KMeansInit, KMeansInitFunction } from './kmeans-init.js';
