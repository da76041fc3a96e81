import type { RandomState } from '../core/index.js';
import { Matrix } from '../data/index.js';
import { drawCorners } from './hypercube.js';
import { matrixProduct } from './matrix-product.js';

/** What decides about the clusters and the features. */
export interface ClusterPlan {
  readonly nInformative: number;
  readonly nRedundant: number;
  readonly nRepeated: number;
  readonly nClasses: number;
  readonly nClustersPerClass: number;
  readonly flipY: number;
  readonly classSep: number;
  readonly hypercube: boolean;
}

/** The samples of `makeClassification` on their way: clusters first, then more features, then label noise. */
export class ClusteredSamples {
  readonly X: Matrix;
  readonly y: Int32Array;
  readonly #plan: ClusterPlan;
  readonly #random: RandomState;

  constructor(nSamples: number, nFeatures: number, plan: ClusterPlan, random: RandomState) {
    this.X = Matrix.zeros(nSamples, nFeatures);
    this.y = new Int32Array(nSamples);
    this.#plan = plan;
    this.#random = random;
  }

  /** Normal deviates, made correlated cluster by cluster and moved to the cluster's corner. */
  drawClusters(shares: Float64Array): void {
    const { nInformative: width, nClasses } = this.#plan;
    const n = this.y.length;
    const sizes = this.#clusterSizes(shares);
    const centroids = this.#drawCentroids(sizes.length);
    const normals = this.#random.standardNormals(n * width);
    let start = 0;
    for (const [k, size] of sizes.entries()) {
      const stop = Math.min(n, start + size);
      this.y.fill(k % nClasses, start, stop);
      const mixing = this.#random.uniforms(width * width).map((u) => 2 * u - 1);
      const cluster = normals.subarray(start * width, stop * width);
      const mixed = matrixProduct(cluster, stop - start, width, mixing, width);
      for (let i = start, from = 0; i < stop; i++) {
        for (let j = 0; j < width; j++, from++) this.X.set(i, j, mixed[from]! + centroids[k * width + j]!);
      }
      start = stop;
    }
  }

  /** Redundant, repeated and random features, in this order behind the informative ones. */
  addFeatures(): void {
    const { nInformative, nRedundant, nRepeated } = this.#plan;
    const [n, p] = this.X.shape;
    const useful = nInformative + nRedundant;
    if (nRedundant > 0) {
      const mixing = this.#random.uniforms(nInformative * nRedundant).map((u) => 2 * u - 1);
      const informative = this.X.takeColumns(Int32Array.from({ length: nInformative }, (_, j) => j));
      this.#setColumns(nInformative, nRedundant, matrixProduct(informative.data, n, nInformative, mixing, nRedundant));
    }
    if (nRepeated > 0) {
      const sources = this.#random.uniforms(nRepeated).map((u) => Math.trunc((useful - 1) * u + 0.5));
      this.#setColumns(useful, nRepeated, this.X.takeColumns(sources).data);
    }
    const noise = p - useful - nRepeated;
    if (noise > 0) this.#setColumns(p - noise, noise, this.#random.standardNormals(n * noise));
  }

  /** Draws the class of some samples anew. */
  flipLabels(): void {
    const { flipY, nClasses } = this.#plan;
    const draws = this.#random.uniforms(this.y.length);
    const flipped = Int32Array.from(draws.keys()).filter((i) => draws[i]! < flipY);
    const labels = this.#random.randints(flipped.length, 0, nClasses);
    for (const [k, i] of flipped.entries()) this.y[i] = labels[k]!;
  }

  /** The share of each class, divided among its clusters; what rounding leaves goes to the first clusters. */
  #clusterSizes(shares: Float64Array): Int32Array {
    const { nClasses, nClustersPerClass } = this.#plan;
    const n = this.y.length;
    const clusters = nClasses * nClustersPerClass;
    const sizes = Int32Array.from({ length: clusters }, (_, k) => (n * shares[k % nClasses]!) / nClustersPerClass);
    const missing = n - sizes.reduce((sum, size) => sum + size, 0);
    for (let i = 0; i < missing; i++) sizes[i % clusters]! += 1;
    return sizes;
  }

  #drawCentroids(clusters: number): Float64Array {
    const { nInformative, classSep, hypercube } = this.#plan;
    const corners = drawCorners(clusters, nInformative, this.#random);
    const centroids = corners.map((bit) => bit * 2 * classSep - classSep);
    if (hypercube) return centroids;
    const rowScales = this.#random.uniforms(clusters);
    const columnScales = this.#random.uniforms(nInformative);
    return centroids.map((c, k) => c * rowScales[Math.floor(k / nInformative)]! * columnScales[k % nInformative]!);
  }

  #setColumns(first: number, width: number, values: Float64Array): void {
    for (let i = 0, k = 0; i < this.y.length; i++)
      for (let j = 0; j < width; j++, k++) this.X.set(i, first + j, values[k]!);
  }
}
