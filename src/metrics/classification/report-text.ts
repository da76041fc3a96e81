import { fixedDecimals, pythonFloat } from '../../core/index.js';
import type { ReportRow, ReportRows } from './report-rows.js';

const HEADERS = ['precision', 'recall', 'f1-score', 'support'];
const COLUMN_WIDTH = 9;

/** Lays a classification report out as scikit-learn prints it. */
export function formatReport(
  names: readonly string[],
  rows: ReportRows,
  middle: 'accuracy' | 'micro avg',
  digits: number,
  wholeSupport: boolean,
): string {
  const width = names.reduce(
    (widest, name) => Math.max(widest, codePoints(name)),
    Math.max('weighted avg'.length, digits),
  );
  const decimals = (value: number) => fixedDecimals(value, digits);
  const count = (value: number) => (wholeSupport ? String(value) : pythonFloat(value));
  const line = (name: string, cells: readonly string[]) =>
    `${padStart(name, width)} ${cells.map((cell) => ` ${padStart(cell, COLUMN_WIDTH)}`).join('')}\n`;
  const scoreLine = (name: string, row: ReportRow) =>
    line(name, [...[row.precision, row.recall, row['f1-score']].map(decimals), count(row.support)]);
  const shown = rows.classes.slice(0, names.length);
  return [
    line('', HEADERS),
    '\n',
    ...shown.map((row, k) => scoreLine(names[k]!, row)),
    '\n',
    middle === 'accuracy'
      ? line(middle, ['', '', decimals(rows.micro['f1-score']), count(rows.micro.support)])
      : scoreLine(middle, rows.micro),
    scoreLine('macro avg', rows.macro),
    scoreLine('weighted avg', rows.weighted),
    rows.samples === null ? '' : scoreLine('samples avg', rows.samples),
  ].join('');
}

/** Pads to a width counted in code points, as Python does. */
function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - codePoints(text))) + text;
}

function codePoints(text: string): number {
  return [...text].length;
}
