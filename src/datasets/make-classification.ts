import {
  flag,
  integer,
  nullable,
  type ParamRules,
  RandomState,
  type RandomStateLike,
  randomStateRule,
  real,
  resolveParam,
  resolveParams,
} from '../core/index.js';
import { type Matrix, toVector, type VectorLike } from '../data/index.js';
import { ClusteredSamples } from './clustered-samples.js';
import { checkSizeFirst, count, numberOrVector, refused, spread, vector } from './generator-params.js';

/** Keyword arguments of {@link makeClassification}. */
export interface MakeClassificationParams {
  /** How many features carry the classes. @defaultValue `2` */
  readonly nInformative: number;
  /** How many features are linear combinations of the informative ones. @defaultValue `2` */
  readonly nRedundant: number;
  /** How many features repeat informative and redundant ones. @defaultValue `0` */
  readonly nRepeated: number;
  /** How many classes. @defaultValue `2` */
  readonly nClasses: number;
  /** How many clusters each class is made of. @defaultValue `2` */
  readonly nClustersPerClass: number;
  /** The share of each class (the last may be left out); `null` for equal shares. @defaultValue `null` */
  readonly weights: VectorLike | null;
  /** The share of samples whose class is drawn anew. @defaultValue `0.01` */
  readonly flipY: number;
  /** Half the side of the cube at whose corners the clusters lie. @defaultValue `1` */
  readonly classSep: number;
  /** Put the clusters on the corners of a cube, not of a random polytope. @defaultValue `true` */
  readonly hypercube: boolean;
  /** What is added to the features; `null` draws it in [-classSep, classSep]. @defaultValue `0` */
  readonly shift: number | VectorLike | null;
  /** What the shifted features are multiplied with; `null` draws it in [1, 101). @defaultValue `1` */
  readonly scale: number | VectorLike | null;
  /** Put samples and features into random order. @defaultValue `true` */
  readonly shuffle: boolean;
  /** The source of randomness. @defaultValue `null` */
  readonly randomState: RandomStateLike;
  /** `[X, y]`; with `false` also what each feature is. @defaultValue `true` */
  readonly returnXY: boolean;
}

/** What a generated feature is. */
export type FeatureInfo = 'informative' | 'redundant' | 'repeated' | 'random';

/** The problem with its making. */
export interface MakeClassificationBunch {
  readonly X: Matrix;
  readonly y: Int32Array;
  /** What each column of `X` is. */
  readonly featureInfo: readonly FeatureInfo[];
  /** All arguments, defaults filled in. */
  readonly parameters: MakeClassificationParams & { readonly nSamples: number; readonly nFeatures: number };
  readonly description: string;
}

const OWNER = 'makeClassification';
const DESCRIPTION =
  'Random clusters at the corners of a cube, with redundant, repeated and random features (makeClassification).';
const rules: ParamRules<MakeClassificationParams> = {
  nInformative: count(2),
  nRedundant: integer({ min: 0, default: 2 }),
  nRepeated: integer({ min: 0, default: 0 }),
  nClasses: count(2),
  nClustersPerClass: count(2),
  weights: nullable(vector),
  flipY: real({ min: 0, max: 1, default: 0.01 }),
  classSep: real({ min: 0, openMin: true, default: 1 }),
  hypercube: flag(true),
  shift: nullable(numberOrVector({ default: 0 }), 0),
  scale: nullable(numberOrVector({ min: 0, openMin: true, default: 1 }), 1),
  shuffle: flag(true),
  randomState: randomStateRule(),
  returnXY: flag(true),
};

/**
 * Draws a classification problem: clusters at the corners of a cube, redundant, repeated and useless features, label noise.
 *
 * @param nSamples - How many samples. @defaultValue `100`
 * @param nFeatures - How many features in all. @defaultValue `20`
 * @param options - See {@link MakeClassificationParams}.
 * @returns `[X, y]`, or with `returnXY: false` a bunch that also says what each feature is.
 * @throws {@link InvalidParameterError} for a parameter outside its rule, or parameters that do not go together.
 * @example
 * ```ts
 * import { makeClassification } from 'pipefit/datasets';
 *
 * const [X, y] = makeClassification(100, 20, { randomState: 42 });
 * X.shape; // [100, 20]
 * y.slice(0, 5); // Int32Array [0, 0, 1, 1, 0]
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.datasets.make_classification.html
 */
export function makeClassification(
  nSamples: number | undefined,
  nFeatures: number | undefined,
  options: Partial<MakeClassificationParams> & { readonly returnXY: false },
): MakeClassificationBunch;
export function makeClassification(
  nSamples?: number,
  nFeatures?: number,
  options?: Partial<MakeClassificationParams> & { readonly returnXY?: true },
): [X: Matrix, y: Int32Array];
export function makeClassification(
  nSamples: number = 100,
  nFeatures: number = 20,
  options?: Partial<MakeClassificationParams>,
): [X: Matrix, y: Int32Array] | MakeClassificationBunch {
  checkSizeFirst(OWNER, nSamples);
  const params = resolveParams(OWNER, rules, options);
  const n = resolveParam(OWNER, 'nSamples', count(100), nSamples);
  const p = resolveParam(OWNER, 'nFeatures', count(20), nFeatures);
  checkTogether(params, p);
  const shares = classShares(params);
  const random = RandomState.from(params.randomState, OWNER);
  const samples = new ClusteredSamples(n, p, params, random);
  samples.drawClusters(shares);
  samples.addFeatures();
  samples.flipLabels();
  let { X, y } = samples;
  shiftAndScale(X, params, random);
  let columns: Int32Array = Int32Array.from({ length: p }, (_, j) => j);
  if (params.shuffle) {
    const rows = random.permutation(n);
    columns = random.permutation(p);
    X = X.takeRows(rows).takeColumns(columns);
    y = rows.map((i) => y[i]!);
  }
  if (params.returnXY) return [X, y];
  const featureInfo = Array.from(columns, (j) => infoOf(j, params));
  return { X, y, featureInfo, parameters: { nSamples: n, nFeatures: p, ...params }, description: DESCRIPTION };
}

function checkTogether(params: MakeClassificationParams, nFeatures: number): void {
  const { nInformative, nRedundant, nRepeated, nClasses, nClustersPerClass } = params;
  const useful = nInformative + nRedundant + nRepeated;
  if (useful > nFeatures) {
    throw refused(OWNER, 'nInformative + nRedundant + nRepeated', `be at most nFeatures (${nFeatures})`, useful);
  }
  const clusters = nClasses * nClustersPerClass;
  if (clusters > 2 ** nInformative) {
    throw refused(
      OWNER,
      'nClasses * nClustersPerClass',
      `be at most 2 ** nInformative (${2 ** nInformative})`,
      clusters,
    );
  }
}

function classShares({ weights, nClasses }: MakeClassificationParams): Float64Array {
  if (weights === null) return new Float64Array(nClasses).fill(1 / nClasses);
  const given = toVector(OWNER, 'weights', weights, { allowEmpty: true });
  if (given.length !== nClasses && given.length !== nClasses - 1) {
    throw refused(OWNER, 'weights', `have ${nClasses} or ${nClasses - 1} values`, given.length);
  }
  const rest = 1 - given.reduce((sum, share) => sum + share, 0);
  const shares = given.length === nClasses ? given : Float64Array.of(...given, rest);
  const wrong = shares.findIndex((share) => share < 0);
  if (wrong >= 0) throw refused(OWNER, `the share of class ${wrong}`, 'not be negative', shares[wrong]);
  return shares;
}

function shiftAndScale(X: Matrix, { shift, scale, classSep }: MakeClassificationParams, random: RandomState): void {
  const [n, p] = X.shape;
  const shifts =
    shift === null ? random.uniforms(p).map((u) => (2 * u - 1) * classSep) : spread(OWNER, 'shift', shift, p);
  const scales = scale === null ? random.uniforms(p).map((u) => 1 + 100 * u) : spread(OWNER, 'scale', scale, p);
  for (let i = 0; i < n; i++) for (let j = 0; j < p; j++) X.set(i, j, (X.get(i, j) + shifts[j]!) * scales[j]!);
}

function infoOf(feature: number, { nInformative, nRedundant, nRepeated }: MakeClassificationParams): FeatureInfo {
  if (feature < nInformative) return 'informative';
  if (feature < nInformative + nRedundant) return 'redundant';
  return feature < nInformative + nRedundant + nRepeated ? 'repeated' : 'random';
}
