import { describe, InvalidParameterError } from '../../core/index.js';
import { compareCodePoints, isVector } from '../../data/index.js';

/** Candidate values for some parameters. */
export type Grid = { readonly [name: string]: readonly unknown[] };

/** One value for each parameter of a grid. */
export type GridPoint<G> = G extends readonly (infer Part)[]
  ? GridPoint<Part>
  : { readonly [K in keyof G]: NonNullable<G[K]> extends readonly (infer V)[] ? V : never };

const OWNER = 'ParameterGrid';

/**
 * All combinations of the values of a grid, or of several grids one after the other.
 *
 * The names are sorted, and the value of the last one changes fastest, as in scikit-learn.
 *
 * @example
 * ```ts
 * import { ParameterGrid } from 'pipefit/model-selection';
 * const grid = new ParameterGrid({ b: [1, 2], a: ['x', 'y'] });
 * [...grid]; // [{ a: 'x', b: 1 }, { a: 'x', b: 2 }, { a: 'y', b: 1 }, { a: 'y', b: 2 }]
 * grid.length; // 4
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.ParameterGrid.html
 */
export class ParameterGrid<const G extends object> implements Iterable<GridPoint<G>> {
  /** Number of combinations. */
  readonly length: number;
  readonly #parts: readonly (readonly GridAxis[])[];

  /** @throws InvalidParameterError for what is no grid, or for a parameter without values. */
  constructor(grid: G) {
    const grids: readonly unknown[] = Array.isArray(grid) ? grid : [grid];
    this.#parts = grids.map(readAxes);
    this.length = this.#parts.reduce((sum, axes) => sum + sizeOf(axes), 0);
    if (this.length > 0) return;
    throw new InvalidParameterError({ owner: OWNER, subject: 'the grid', must: 'have candidates', got: 'none' });
  }

  /**
   * The combination at a position of the iteration.
   *
   * @throws InvalidParameterError for a position outside.
   */
  at(index: number): GridPoint<G> {
    let rest = index;
    for (const axes of this.#parts) {
      const size = sizeOf(axes);
      if (Number.isSafeInteger(rest) && rest >= 0 && rest < size) return pointOf(axes, rest) as GridPoint<G>;
      rest -= size;
    }
    const must = `be a whole number below ${this.length}`;
    throw new InvalidParameterError({ owner: OWNER, subject: 'index', must, got: describe(index) });
  }

  *[Symbol.iterator](): Iterator<GridPoint<G>> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }
}

interface GridAxis {
  readonly name: string;
  readonly values: ArrayLike<unknown>;
}

function readAxes(grid: unknown): GridAxis[] {
  // A Map has no names of its own: it would be a grid without parameters.
  if (typeof grid !== 'object' || grid === null || isVector(grid) || Symbol.iterator in grid) {
    const must = 'be an object of arrays, or an array of such objects';
    throw new InvalidParameterError({ owner: OWNER, subject: 'the grid', must, got: describe(grid) });
  }
  const entries = Object.entries(grid).filter(([, values]) => values !== undefined);
  return entries
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([name, values]) => ({ name, values: readValues(name, values) }));
}

function readValues(name: string, values: unknown): ArrayLike<unknown> {
  if (isVector(values) && values.length > 0) return Array.from(values);
  const got = isVector(values) ? 'an empty one' : describe(values);
  const subject = name === '' ? 'the values of ""' : name;
  throw new InvalidParameterError({ owner: OWNER, subject, must: 'be an array of candidate values', got });
}

function sizeOf(axes: readonly GridAxis[]): number {
  return axes.reduce((product, { values }) => product * values.length, 1);
}

function pointOf(axes: readonly GridAxis[], index: number): Record<string, unknown> {
  let rest = index;
  const chosen = axes.toReversed().map(({ name, values }) => {
    const at = rest % values.length;
    rest = Math.floor(rest / values.length);
    return [name, values[at]] as const;
  });
  return Object.fromEntries(chosen.reverse());
}
