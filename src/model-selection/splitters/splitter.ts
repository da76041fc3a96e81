import {
  describe,
  InvalidParameterError,
  NotSupportedError,
  type ParamRules,
  resolveParams,
  ShapeError,
} from '../../core/index.js';
import { countRows, isVector } from '../../data/index.js';

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

/** The static side of a splitter: its name and its table of rules. */
interface SplitterStatics {
  readonly type: string;
  readonly rules: ParamRules<Record<string, unknown>>;
}

/** A splitter whose parameters follow a static table of rules, as an estimator's do. */
export abstract class RuledSplitter<P extends { readonly nSplits: number }> implements Splitter {
  /** The splitter's name, stable under minification. */
  readonly type: string;
  /** The parameters, complete with defaults, frozen. */
  readonly params: Readonly<P>;

  /** @throws InvalidParameterError, naming the parameter. */
  constructor(params?: Partial<P>) {
    const { type, rules } = new.target as unknown as SplitterStatics;
    this.type = type;
    this.params = resolveParams(type, rules, params) as Readonly<P>;
  }

  abstract split(X: unknown, y?: unknown, groups?: unknown): Iterable<Split>;

  /** What the constructor needs to make this splitter again; model files store it. */
  constructorArguments(): readonly unknown[] {
    return [this.params];
  }

  /** The parameter `nSplits`. */
  getNSplits(): number {
    return this.params.nSplits;
  }

  /** The number of rows; refuses groups, which the splitter would not keep together. */
  protected countRows(X: unknown, y: unknown, groups: unknown): number {
    if (groups !== undefined && groups !== null) {
      const must = 'not be given: this splitter does not keep groups together';
      throw new NotSupportedError({ owner: this.type, subject: 'groups', must, got: describe(groups) });
    }
    const rows = countSamples(this.type, 'X', X);
    if (y !== undefined && y !== null) checkSamples(this.type, 'y', y, rows);
    return rows;
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
  for (let fold = 0; fold < folds; fold++) {
    let size = 0;
    for (const f of foldOf) if (f === fold) size++;
    const train = new Int32Array(foldOf.length - size);
    const test = new Int32Array(size);
    for (let row = 0, i = 0, j = 0; row < foldOf.length; row++) {
      if (foldOf[row] === fold) test[j++] = row;
      else train[i++] = row;
    }
    yield [train, test];
  }
}
