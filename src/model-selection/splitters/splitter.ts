import type { ClassTarget } from '../../base/index.js';
import {
  describe,
  InvalidParameterError,
  NotSupportedError,
  type ParamRules,
  resolveParams,
  ShapeError,
} from '../../core/index.js';
import { countRows, type EncodedLabels, isVector } from '../../data/index.js';
import { encodeGroups } from './groups.js';

/** One division of the rows: the rows to fit on and the rows to score on, as positions from 0. */
export type Split = readonly [train: Int32Array, test: Int32Array];

/** Divides rows into training and test parts, several times. Write your own by implementing it. */
export interface Splitter {
  /** The divisions, one after the other. `X` need only have the right number of rows. */
  split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split>;
  /** How many divisions `split` yields. */
  getNSplits(X?: unknown, y?: unknown, groups?: unknown): number;
}

/** Whether a value divides rows. */
export function isSplitter(value: unknown): value is Splitter {
  if (typeof value !== 'object' || value === null) return false;
  const { split, getNSplits } = value as Partial<Splitter>;
  return typeof split === 'function' && typeof getNSplits === 'function';
}

/** The static side of a splitter: its name, its table of rules, and whether it keeps groups of rows together. */
interface SplitterStatics {
  readonly type: string;
  readonly rules: ParamRules<Record<string, unknown>>;
  readonly usesGroups?: boolean;
}

/** A splitter whose parameters follow a static table of rules, as an estimator's do. */
export abstract class RuledSplitter<P extends object> implements Splitter {
  /** The splitter's name, stable under minification. */
  readonly type: string;
  /** The parameters, complete with defaults, frozen. */
  readonly params: Readonly<P>;
  /** Whether the splitter keeps groups of rows together; it then needs them, and any other one refuses them. */
  readonly usesGroups: boolean;

  /** @throws InvalidParameterError, naming the parameter. */
  constructor(params?: Partial<P>) {
    const { type, rules, usesGroups = false } = new.target as unknown as SplitterStatics;
    this.type = type;
    this.params = resolveParams(type, rules, params) as Readonly<P>;
    this.usesGroups = usesGroups;
  }

  abstract split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split>;

  /** How many divisions `split` yields. */
  abstract getNSplits(X?: unknown, y?: unknown, groups?: unknown): number;

  /** What is doubtful about dividing these classes; `undefined` where nothing is. */
  doubt(_y: ClassTarget): string | undefined {
    return undefined;
  }

  /** What the constructor needs to make this splitter again; model files store it. */
  constructorArguments(): readonly unknown[] {
    return [this.params];
  }

  /** The number of rows; refuses groups, which the splitter would not keep together. */
  protected countRows(X: unknown, y: unknown, groups: unknown): number {
    if (groups !== undefined && groups !== null) {
      const must = 'not be given: this splitter does not keep groups together';
      throw new NotSupportedError({ owner: this.type, subject: 'groups', must, got: describe(groups) });
    }
    return this.countSame(X, y);
  }

  /** The groups of the rows; refuses to do without. */
  protected readGroups(X: unknown, y: unknown, groups: unknown): EncodedLabels {
    const rows = this.countSame(X, y);
    const encoded = encodeGroups(this.type, groups);
    checkSamples(this.type, 'groups', encoded.codes, rows);
    return encoded;
  }

  private countSame(X: unknown, y: unknown): number {
    const rows = countSamples(this.type, 'X', X);
    if (y !== undefined && y !== null) checkSamples(this.type, 'y', y, rows);
    return rows;
  }
}

/** A splitter whose number of divisions is a parameter. */
export abstract class CountedSplitter<P extends { readonly nSplits: number }> extends RuledSplitter<P> {
  /** The parameter `nSplits`. */
  getNSplits(): number {
    return this.params.nSplits;
  }
}

/** The number of samples of a vector, a matrix or a table. */
export function countSamples(owner: string, subject: string, data: unknown): number {
  if (isVector(data)) return data.length;
  if (typeof data === 'object' && data !== null) return countRows(owner, data);
  throw new InvalidParameterError({ owner, subject, must: 'be an array, a matrix or a table', got: describe(data) });
}

/** Refuses data with another number of samples. */
export function checkSamples(owner: string, subject: string, data: unknown, samples: number): void {
  const got = countSamples(owner, subject, data);
  if (got === samples) return;
  throw new ShapeError({ owner, subject, must: `have ${samples} rows, as many as the others`, got: String(got) });
}

/** The divisions in which each row is tested once: in the fold that `foldOf` names. */
export function* splitByFold(foldOf: Int32Array, folds: number): Generator<Split> {
  for (let fold = 0; fold < folds; fold++) yield splitRows(foldOf.length, (row) => foldOf[row] === fold);
}

/** The division that tests on the rows of which `isTest` says so; it is asked once for each, in order. */
export function splitRows(rows: number, isTest: (row: number) => boolean): Split {
  const train = new Int32Array(rows);
  const test = new Int32Array(rows);
  let tested = 0;
  for (let row = 0; row < rows; row++) {
    if (isTest(row)) test[tested++] = row;
    else train[row - tested] = row;
  }
  return [train.slice(0, rows - tested), test.slice(0, tested)];
}
