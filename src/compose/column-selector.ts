import { describe, InvalidParameterError } from '../core/index.js';
import type { Matrix, Table } from '../data/index.js';
import { generatedNames } from '../data/index.js';

/** The kinds of a table's columns. */
export type ColumnDtype = 'number' | 'string' | 'boolean';

/** A choice of columns by name pattern and kind, as plain data, made by {@link makeColumnSelector}. */
export interface ColumnSelector {
  readonly selects: 'columns';
  readonly pattern: { readonly source: string; readonly flags: string } | null;
  readonly dtypeInclude: readonly ColumnDtype[] | null;
  readonly dtypeExclude: readonly ColumnDtype[] | null;
}

/** Which columns a step of a ColumnTransformer takes. */
export type ColumnChoice =
  | readonly string[]
  | readonly number[]
  | readonly boolean[]
  | ColumnSelector
  | ((X: Table | Matrix) => readonly string[] | readonly number[]);

/**
 * Chooses columns of a table by a pattern in their names, by their kind, or both.
 *
 * @param pattern - a regular expression that the name must contain; `null` for any name.
 * @param options - kinds to include and to exclude.
 * @throws InvalidParameterError for an unknown kind or a pattern that is no regular expression.
 *
 * @example
 * ```ts
 * import { ColumnTransformer, makeColumnSelector } from 'pipefit/compose';
 * import { StandardScaler } from 'pipefit/preprocessing';
 * const numbers = makeColumnSelector(null, { dtypeInclude: 'number' });
 * const model = new ColumnTransformer([['num', new StandardScaler(), numbers]]).fit([{ age: 20, city: 'Bern' }, { age: 40, city: 'Basel' }]);
 * model.featureNamesOut; // ['num__age']
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.compose.make_column_selector.html
 */
export function makeColumnSelector(
  pattern: RegExp | string | null = null,
  options: {
    readonly dtypeInclude?: ColumnDtype | readonly ColumnDtype[] | null;
    readonly dtypeExclude?: ColumnDtype | readonly ColumnDtype[] | null;
  } = {},
): ColumnSelector {
  return Object.freeze({
    selects: 'columns',
    pattern: pattern === null ? null : toPattern(pattern),
    dtypeInclude: toKinds('dtypeInclude', options.dtypeInclude ?? null),
    dtypeExclude: toKinds('dtypeExclude', options.dtypeExclude ?? null),
  });
}

/** Whether a value was made by {@link makeColumnSelector}. */
export function isColumnSelector(value: unknown): value is ColumnSelector {
  return typeof value === 'object' && value !== null && (value as Partial<ColumnSelector>).selects === 'columns';
}

/**
 * The positions of the chosen columns.
 *
 * @throws InvalidParameterError for a name or position that does not exist.
 */
export function chooseColumns(owner: string, step: string, choice: ColumnChoice, X: Table | Matrix): number[] {
  const width = X.shape[1];
  const names = X.featureNames;
  if (isColumnSelector(choice)) return select(choice, X);
  const chosen = typeof choice === 'function' ? choice(X) : choice;
  const refuse = (must: string, got: string): never => {
    throw new InvalidParameterError({ owner, subject: `columns of '${step}'`, must, got });
  };
  if (!Array.isArray(chosen)) return refuse('be a list of names or positions', describe(chosen));
  if (chosen.length > 0 && chosen.every((flag) => typeof flag === 'boolean')) {
    if (chosen.length !== width) refuse(`have ${width} flags, one for each column`, String(chosen.length));
    return chosen.flatMap((flag, j) => (flag ? [j] : []));
  }
  return chosen.map((column: string | number) => {
    if (typeof column === 'string') {
      if (names === null) return refuse('be positions, because X has no column names', describe(column));
      const at = names.indexOf(column);
      return at >= 0 ? at : refuse(`be among ${names.join(', ')}`, describe(column));
    }
    const at = column < 0 ? column + width : column;
    return Number.isInteger(at) && at >= 0 && at < width
      ? at
      : refuse(`be positions in [${-width}, ${width - 1}]`, describe(column));
  });
}

function select({ pattern, dtypeInclude, dtypeExclude }: ColumnSelector, X: Table | Matrix): number[] {
  const names = X.featureNames ?? generatedNames(X.shape[1]);
  const test = pattern === null ? null : new RegExp(pattern.source, pattern.flags);
  return names.flatMap((name, j) => {
    const kind = 'column' in X && 'names' in X ? X.column(name).kind : 'number';
    const wanted = (dtypeInclude?.includes(kind) ?? true) && !(dtypeExclude?.includes(kind) ?? false);
    return wanted && (test === null || test.test(name)) ? [j] : [];
  });
}

function toPattern(pattern: RegExp | string): { source: string; flags: string } {
  try {
    const { source, flags } = new RegExp(pattern);
    return Object.freeze({ source, flags: flags.replace(/[gy]/g, '') });
  } catch {
    throw new InvalidParameterError({
      owner: 'makeColumnSelector',
      subject: 'pattern',
      must: 'be a regular expression',
      got: describe(pattern),
    });
  }
}

function toKinds(subject: string, kinds: ColumnDtype | readonly ColumnDtype[] | null): readonly ColumnDtype[] | null {
  if (kinds === null) return null;
  const list = Array.isArray(kinds) ? [...kinds] : [kinds];
  for (const kind of list) {
    if (kind === 'number' || kind === 'string' || kind === 'boolean') continue;
    throw new InvalidParameterError({
      owner: 'makeColumnSelector',
      subject,
      must: "be 'number', 'string' or 'boolean'",
      got: describe(kind),
    });
  }
  return Object.freeze(list);
}
