import type { InputData } from '../base/index.js';
import { describe, InvalidParameterError, unknownParam } from '../core/index.js';
import { generatedNames, type Matrix, Table } from '../data/index.js';

const OWNER = 'makeColumnSelector';

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

/** Which kinds {@link makeColumnSelector} lets through. */
export interface ColumnSelectorOptions {
  /** Kinds of columns to choose; `null` for every kind. @defaultValue null */
  readonly dtypeInclude?: ColumnDtype | readonly ColumnDtype[] | null;
  /** Kinds of columns to leave out. @defaultValue null */
  readonly dtypeExclude?: ColumnDtype | readonly ColumnDtype[] | null;
}

/** A regular expression; `null` for any name. */
type Pattern = RegExp | string | null;

/**
 * Chooses columns of a table by a pattern in their names, by their kind, or both.
 *
 * @param options - a pattern, kinds to include and to exclude.
 * @throws InvalidParameterError for an unknown kind or a pattern that is no regular expression.
 *
 * @example
 * ```ts
 * import { ColumnTransformer, makeColumnSelector } from 'pipefit/compose';
 * import { StandardScaler } from 'pipefit/preprocessing';
 * const numbers = makeColumnSelector({ dtypeInclude: 'number' });
 * const model = new ColumnTransformer([['num', new StandardScaler(), numbers]]).fit([{ age: 20, city: 'Bern' }, { age: 40, city: 'Basel' }]);
 * model.featureNamesOut; // ['num__age']
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.compose.make_column_selector.html
 */
export function makeColumnSelector(
  options: ColumnSelectorOptions & { readonly pattern?: Pattern; readonly exec?: never },
): ColumnSelector;
/**
 * Chooses columns of a table by a pattern in their names, by their kind, or both.
 *
 * @param pattern - a regular expression that the name must contain; `null` for any name.
 * @param options - kinds to include and to exclude.
 * @throws InvalidParameterError for an unknown kind or a pattern that is no regular expression.
 *
 * @example
 * ```ts
 * import { makeColumnSelector } from 'pipefit/compose';
 * makeColumnSelector(/_charges$/, { dtypeInclude: 'number' });
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.compose.make_column_selector.html
 */
export function makeColumnSelector(pattern?: Pattern, options?: ColumnSelectorOptions): ColumnSelector;
export function makeColumnSelector(
  first: Pattern | (ColumnSelectorOptions & { readonly pattern?: Pattern }) = null,
  second: ColumnSelectorOptions = {},
): ColumnSelector {
  const named = typeof first === 'object' && first !== null && !(first instanceof RegExp);
  const { pattern = null, ...options } = named ? first : { ...second, pattern: first };
  const known = ['pattern', 'dtypeInclude', 'dtypeExclude'];
  for (const name of Object.keys(options)) if (!known.includes(name)) throw unknownParam(OWNER, name, known);
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
 * @throws InvalidParameterError for a name or position that does not exist, or that comes twice.
 */
export function chooseColumns(owner: string, step: string, choice: ColumnChoice, X: InputData): number[] {
  if (isColumnSelector(choice)) return select(choice, X);
  const refuse: Refuse = (must, got) => {
    throw new InvalidParameterError({ owner, subject: `columns of '${step}'`, must, got });
  };
  const width = X.shape[1];
  const chosen: unknown = typeof choice === 'function' ? choice(X) : choice;
  if (!Array.isArray(chosen)) return refuse('be a list of names, positions or flags', describe(chosen));
  if (chosen.length > 0 && chosen.every((flag) => typeof flag === 'boolean')) {
    if (chosen.length !== width) refuse(`have ${width} flags, one for each column`, String(chosen.length));
    return chosen.flatMap((flag, j) => (flag ? [j] : []));
  }
  const places = chosen.map((column) =>
    typeof column === 'string' ? placeOfName(column, X, refuse) : placeOfNumber(column, width, refuse),
  );
  const twice = places.findIndex((place, k) => places.indexOf(place) < k);
  if (twice >= 0) refuse('name each column once', `${describe(chosen[twice])} twice`);
  return places;
}

type Refuse = (must: string, got: string) => never;

function placeOfName(name: string, { featureNames }: InputData, refuse: Refuse): number {
  if (featureNames === null) return refuse('be positions, because X has no column names', describe(name));
  const at = featureNames.indexOf(name);
  return at >= 0 ? at : refuse(`be among ${featureNames.join(', ')}`, describe(name));
}

/** A negative position counts from the end. */
function placeOfNumber(position: unknown, width: number, refuse: Refuse): number {
  const at = Number.isInteger(position) ? (position as number) + ((position as number) < 0 ? width : 0) : -1;
  return at >= 0 && at < width ? at : refuse(`be positions in [${-width}, ${width - 1}]`, describe(position));
}

function select({ pattern, dtypeInclude, dtypeExclude }: ColumnSelector, X: InputData): number[] {
  const names = X.featureNames ?? generatedNames(X.shape[1]);
  const test = pattern === null ? null : new RegExp(pattern.source, pattern.flags);
  return names.flatMap((name, j) => {
    const kind = X instanceof Table ? X.column(name).kind : 'number';
    const wanted = (dtypeInclude?.includes(kind) ?? true) && !(dtypeExclude?.includes(kind) ?? false);
    return wanted && (test === null || test.test(name)) ? [j] : [];
  });
}

function toPattern(pattern: unknown): { source: string; flags: string } {
  const refusal = () =>
    new InvalidParameterError({
      owner: OWNER,
      subject: 'pattern',
      must: 'be a regular expression',
      got: describe(pattern),
    });
  if (typeof pattern !== 'string' && !(pattern instanceof RegExp)) throw refusal();
  try {
    const { source, flags } = new RegExp(pattern);
    return Object.freeze({ source, flags: flags.replace(/[gy]/g, '') });
  } catch {
    throw refusal();
  }
}

function toKinds(subject: string, kinds: ColumnDtype | readonly ColumnDtype[] | null): readonly ColumnDtype[] | null {
  if (kinds === null) return null;
  const list = Array.isArray(kinds) ? [...kinds] : [kinds];
  for (const kind of list) {
    if (kind === 'number' || kind === 'string' || kind === 'boolean') continue;
    const must = "be 'number', 'string' or 'boolean'";
    throw new InvalidParameterError({ owner: OWNER, subject, must, got: describe(kind) });
  }
  return Object.freeze(list);
}
