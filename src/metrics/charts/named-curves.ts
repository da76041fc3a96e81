import { describe, InvalidParameterError, isRecord } from '../../core/index.js';
import { isVector, toVector, type VectorLike } from '../../data/index.js';
import { type ChartRow, jsonNumber } from './chart-spec.js';

/** One curve, or several by name. */
export type Curves<C> = C | { readonly [name: string]: C };

/** A curve with the text that stands for it in the legend. */
export interface LabelledCurve {
  readonly label: string;
  readonly rows: ChartRow[];
}

/** One array of each of the names, such as `fpr` and `tpr`; the last may have one value less. */
export type CurveColumns = readonly Float64Array[];

/** How one curve becomes rows. */
export interface CurveShape {
  /** What the arrays of a curve are, in their order: the fields of the rows. */
  readonly fields: readonly string[];
  /** What the legend says of a curve besides its name, `null` for nothing. */
  readonly note: (columns: CurveColumns) => string | null;
}

/**
 * Reads one curve, or several by name.
 *
 * @throws InvalidParameterError for what is neither · ShapeError and DataError for arrays that are no columns of one curve.
 */
export function readCurves(owner: string, curves: unknown, shape: CurveShape): LabelledCurve[] {
  if (isVector(curves)) return [labelledCurve(owner, null, curves, shape)];
  const named = isRecord(curves) ? Object.entries(curves) : [];
  if (named.length === 0) {
    const must = `be [${shape.fields.join(', ')}], or an object of such curves by name`;
    throw new InvalidParameterError({ owner, subject: 'curves', must, got: describe(curves) });
  }
  return named.map(([name, curve]) => labelledCurve(owner, name, curve, shape));
}

/** All rows of curves. */
export function rowsOf(curves: readonly LabelledCurve[]): ChartRow[] {
  return curves.flatMap(({ rows }) => rows);
}

function labelledCurve(
  owner: string,
  name: string | null,
  curve: unknown,
  { fields, note }: CurveShape,
): LabelledCurve {
  const columns = readColumns(owner, name === null ? 'the curve' : `curve ${describe(name)}`, curve, fields);
  const said = note(columns);
  const label = name === null ? (said ?? '') : said === null ? name : `${name} (${said})`;
  const rows = Array.from(columns[0]!, (_, point) => ({
    curve: label,
    point,
    ...Object.fromEntries(fields.map((field, k) => [field, jsonNumber(columns[k]![point] ?? Number.NaN)])),
  }));
  return { label, rows };
}

function readColumns(owner: string, subject: string, curve: unknown, fields: readonly string[]): CurveColumns {
  if (!isVector(curve) || curve.length !== fields.length) {
    const must = `be [${fields.join(', ')}]`;
    throw new InvalidParameterError({ owner, subject, must, got: describe(curve) });
  }
  const anyNumber = { allowNaN: true, allowInfinite: true };
  const first = toVector(owner, `${fields[0]} of ${subject}`, curve[0] as VectorLike, anyNumber);
  return fields.map((field, k) => {
    const column = curve[k] as VectorLike;
    // Thresholds may be one less than points: the last point of a curve of precision and recall has none.
    const shorter = field === 'threshold' && isVector(column) && column.length === first.length - 1;
    const length = shorter ? first.length - 1 : first.length;
    return toVector(owner, `${field} of ${subject}`, column, { ...anyNumber, length, allowEmpty: shorter });
  });
}
