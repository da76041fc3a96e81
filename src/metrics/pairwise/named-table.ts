import { resolveParams, ShapeError } from '../../core/index.js';
import { type ConvertRules, type Matrix, toMatrix } from '../../data/index.js';
import type { OnWarning } from '../shared-options.js';
import { cosineDistanceTable } from './cosine-table.js';
import { kernelTable, type PairTable, type PointPair, type TableSettings } from './distance-table.js';
import { euclideanRules, euclideanTable } from './euclidean-table.js';
import { functionTable, type MetricArguments, type PairFunction } from './function-table.js';
import { haversineTable } from './haversine-table.js';
import { checkNotNegative } from './kernel-tables.js';
import { checkKnown } from './metric-arguments.js';
import { isBooleanMetric, type ScipyMetricName, scipyTable } from './metric-table.js';
import { nanEuclideanRules, nanEuclideanTable } from './nan-euclidean-table.js';
import { readPair } from './pair-input.js';

/** The metrics that scikit-learn has functions of its own for. */
export const OWN_METRICS = [
  'cityblock',
  'cosine',
  'euclidean',
  'haversine',
  'l1',
  'l2',
  'manhattan',
  'nan_euclidean',
] as const;

/** The metrics of scipy. */
export const SCIPY_METRICS: readonly ScipyMetricName[] = [
  'braycurtis',
  'canberra',
  'chebyshev',
  'correlation',
  'dice',
  'hamming',
  'jaccard',
  'mahalanobis',
  'matching',
  'minkowski',
  'rogerstanimoto',
  'russellrao',
  'seuclidean',
  'sokalsneath',
  'sqeuclidean',
  'yule',
];

/** The name of a metric of pairwise distances. */
export type PairwiseMetricName = (typeof OWN_METRICS)[number] | ScipyMetricName;

/** What a table of distances is asked for with. */
export interface DistanceRequest extends TableSettings {
  readonly X: unknown;
  readonly Y: unknown;
  readonly metric: PairwiseMetricName | 'precomputed' | PairFunction<never>;
  /** The named arguments of the metric. */
  readonly given: MetricArguments;
  /** Of the metrics that take more than finite numbers. */
  readonly rules: ConvertRules;
  readonly onWarning: OnWarning | null;
}

/** Distances by a name or a function, or those that are given. */
export function distanceTable(request: DistanceRequest): PairTable {
  const { owner, X, Y, metric, given, rules } = request;
  if (typeof metric === 'function') return functionTable(owner, metric, X, Y, given, rules);
  if (metric === 'precomputed') return givenTable(request);
  if (isOwn(metric)) return ownTable(metric, request);
  const pair = readPair(owner, X, Y, rules);
  if (isBooleanMetric(metric)) tellConversion(pair, metric, request.onWarning);
  return scipyTable(metric, pair, request, given);
}

function isOwn(metric: PairwiseMetricName): metric is (typeof OWN_METRICS)[number] {
  return (OWN_METRICS as readonly string[]).includes(metric);
}

function ownTable(metric: (typeof OWN_METRICS)[number], request: DistanceRequest): PairTable {
  const { owner, given } = request;
  if (metric === 'nan_euclidean') {
    const options = resolveParams(owner, nanEuclideanRules, given);
    const rules = { allowNaN: Number.isNaN(options.missingValues) };
    return nanEuclideanTable(readPair(owner, request.X, request.Y, rules), request, options);
  }
  const pair = readPair(owner, request.X, request.Y);
  if (metric === 'euclidean' || metric === 'l2') {
    return euclideanTable(pair, request, resolveParams(owner, euclideanRules, given));
  }
  checkKnown(owner, metric, given, []);
  if (metric === 'cosine') return cosineDistanceTable(pair, request);
  return metric === 'haversine' ? haversineTable(pair, request) : kernelTable({ sum: 'absolute' }, pair, request);
}

/** Distances that are given, checked: X to the points that Y, if there is one, has as many of as X has columns. */
function givenTable({ owner, X, Y, rules }: DistanceRequest): PairTable {
  const matrix = precomputedMatrix(owner, X, Y, rules);
  checkNotNegative(owner, 'X', matrix);
  const [rows, columns] = matrix.shape;
  return { rows, columns, fill: (from, to) => matrix.data.slice(from * columns, to * columns) };
}

/** Reads a matrix of what is known of all pairs. */
export function precomputedMatrix(owner: string, X: unknown, Y: unknown, rules: ConvertRules = {}): Matrix {
  const matrix = toMatrix(owner, X, rules);
  const [rows, columns] = matrix.shape;
  const isSquare = Y === null || Y === undefined || Y === X;
  const indexed = isSquare ? rows : toMatrix(owner, Y, { ...rules, subject: 'Y' }).shape[0];
  if (indexed === columns) return matrix;
  const must = isSquare ? "be square where metric is 'precomputed'" : `have ${indexed} columns, as Y has rows`;
  throw new ShapeError({ owner, subject: 'X', must, got: `${rows} × ${columns}` });
}

function tellConversion({ X, Y }: PointPair, metric: string, onWarning: OnWarning | null): void {
  if (onWarning === null || [X, Y].every((points) => points === null || isBoolean(points))) return;
  const message = `metric '${metric}' asks only which values are not 0: the others count as 1`;
  onWarning({ code: 'BOOLEAN_CONVERSION', message });
}

function isBoolean({ data }: Matrix): boolean {
  return data.every((value) => value === 0 || value === 1);
}
