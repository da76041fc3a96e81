import {
  type AnySpec,
  type ClassTarget,
  type FittedModel,
  isSpec,
  readLabelOutputs,
  readLabels,
  readNumberOutputs,
  readNumbers,
  shareWork,
  type ValidationShare,
} from '../../base/index.js';
import { describe, InvalidParameterError } from '../../core/index.js';
import {
  isVector,
  Matrix,
  type Table,
  toDataset,
  toMatrix,
  toSampleWeight,
  toTable,
  type VectorLike,
} from '../../data/index.js';
import type { FoldWarning } from '../execution/run-settings.js';
import { type CrossValidator, checkCv, readPair } from '../splitters/check-cv.js';
import { checkSamples, RuledSplitter, type Split } from '../splitters/splitter.js';
import { takeSamples } from '../splitters/take-samples.js';
import { readFitValidation } from './fit-validation.js';

/** X, y and weights, converted once, of which each fit takes some rows. */
export interface CvData {
  readonly X: Matrix | Table;
  readonly y: unknown;
  readonly sampleWeight: Float64Array | null;
  /** What each fit holds out of its rows. */
  readonly validation?: ValidationShare | null;
  /** The classes of y, where the estimator is a classifier of one output. */
  readonly target: ClassTarget | null;
}

/** Some rows of the data. */
export type CvPart = Omit<CvData, 'target'>;

/**
 * Converts and checks what the caller passed.
 *
 * @throws ShapeError or DataError for data that no fit could take.
 */
export function readCvData(
  owner: string,
  spec: AnySpec,
  X: unknown,
  y: unknown,
  sampleWeight: VectorLike | null | undefined,
  validation: unknown = null,
): CvData {
  if (!isSpec(spec)) {
    throw new InvalidParameterError({ owner, subject: 'estimator', must: 'be an estimator', got: describe(spec) });
  }
  const data = inFormOf(owner, spec, toDataset(owner, X));
  const rows = data.shape[0];
  const target = readClasses(owner, spec, y, rows);
  const weights = toSampleWeight(owner, sampleWeight, rows);
  const held = readFitValidation(owner, spec, validation);
  return { X: data, y: readTarget(owner, spec, y, rows, target), sampleWeight: weights, validation: held, target };
}

/** Fits on a part of the data; a search among the estimators fits asynchronously. */
export async function fitPart(spec: AnySpec, { X, y, sampleWeight, validation = null }: CvPart): Promise<FittedModel> {
  const weights = sampleWeight === null ? {} : { sampleWeight };
  const options = { ...weights, ...(validation === null ? {} : { validation }) };
  return (await spec.fit(X as never, y as never, options)) as FittedModel;
}

/** The rows of one part. */
export function takePart(
  owner: string,
  { X, y, sampleWeight, validation = null }: CvData,
  rows: Int32Array,
  yRows: Int32Array = rows,
): CvPart {
  return {
    X: X.takeRows(rows),
    y: y === undefined ? undefined : takeSamples(owner, y, yRows),
    sampleWeight: sampleWeight === null ? null : Float64Array.from(rows, (row) => sampleWeight[row]!),
    validation,
  };
}

/** The rows of one fit: those of a division, or with y from other rows than X, which permutes y without a copy of the data. */
export type FitRows = Split | readonly [train: Int32Array, test: Int32Array, yTrain: Int32Array, yTest: Int32Array];

/** The rows of a division. */
export interface FoldParts {
  readonly train: CvPart;
  readonly test: CvPart;
}

/** The training rows and the test rows of a division. */
export function takeParts(owner: string, data: CvData, rows: FitRows): FoldParts {
  const [train, test, yTrain, yTest] = rows.length === 4 ? rows : ([...rows, ...rows] as const);
  return { train: takePart(owner, data, train, yTrain), test: takePart(owner, data, test, yTest) };
}

/**
 * Takes the rows of a division once for all fits that follow each other on it; what their pipelines begin with in common
 * is then also done once.
 *
 * @param kept - of how many divisions the rows are kept
 */
export function sharedParts(owner: string, data: CvData, kept: number): (split: FitRows) => FoldParts {
  const known = new Map<FitRows, FoldParts>();
  return (split) => {
    const before = known.get(split);
    if (before !== undefined) return before;
    const parts = takeParts(owner, data, split);
    shareWork(parts.train.X);
    shareWork(parts.test.X);
    if (known.size >= kept) known.delete(known.keys().next().value!);
    known.set(split, parts);
    return parts;
  };
}

/**
 * The divisions of the data, checked.
 *
 * @throws InvalidParameterError or ShapeError for divisions that do not fit the data.
 */
export function divideRows(
  owner: string,
  cv: CrossValidator,
  data: CvData,
  groups: unknown,
  warn: (warning: FoldWarning) => void,
): Split[] {
  const rows = data.X.shape[0];
  if (groups !== null) checkSamples(owner, 'groups', groups, rows);
  const splitter = checkCv(cv, data.y, { classifier: data.target !== null });
  const doubt = splitter instanceof RuledSplitter && data.target !== null ? splitter.doubt(data.target) : undefined;
  if (doubt !== undefined) warn({ code: 'DATA', owner, message: `${owner}: ${doubt}` });
  const pairs = [...splitter.split(data.X, data.y, groups)];
  const expected = splitter.getNSplits(data.X, data.y, groups);
  if (pairs.length !== expected || pairs.length === 0) {
    const must = `yield at least one division, and ${expected} as it says`;
    throw new InvalidParameterError({ owner, subject: 'cv', must, got: String(pairs.length) });
  }
  return pairs.map((pair, k) => readPair(owner, pair, k, rows));
}

/** The form that the estimator asks for, where the data has it without loss, so that no fit converts again. */
function inFormOf(owner: string, spec: AnySpec, data: Matrix | Table): Matrix | Table {
  if (data instanceof Matrix)
    return spec.tags.input === 'table' ? toTable(owner, data, { allowInfinite: true }) : data.compact();
  const numeric = spec.tags.input === 'matrix' && data.names.every((name) => data.column(name).kind === 'number');
  return numeric ? toMatrix(owner, data, { allowNaN: true, allowInfinite: true }) : data;
}

/** The labels of a classifier; `null` where there are several outputs, or none. */
function readClasses(owner: string, spec: AnySpec, y: unknown, rows: number): ClassTarget | null {
  if (spec.role !== 'classifier') return null;
  if (!spec.tags.multiOutput) return readLabels(owner, y, rows);
  const targets = readLabelOutputs(owner, y, rows);
  return targets.length === 1 ? targets[0]! : null;
}

/** y in a form of which rows can be taken: labels as they came, numbers as a vector. */
function readTarget(owner: string, spec: AnySpec, y: unknown, rows: number, target: ClassTarget | null): unknown {
  if (spec.role === 'regressor') {
    if (!spec.tags.multiOutput) return readNumbers(owner, y, rows);
    const outputs = readNumberOutputs(owner, y, rows);
    return outputs.shape[1] === 1 ? outputs.data : outputs;
  }
  if (target !== null) {
    return isVector(y) && !isVector(y[0]) ? y : Array.from(target.codes, (code) => target.classes[code]);
  }
  if (y === undefined || y === null) return undefined;
  checkSamples(owner, 'y', y, rows);
  return y;
}
