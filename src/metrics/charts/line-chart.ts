import { type ChartFrame, framed } from './chart-options.js';
import type { ChartColor, ChartLayer, ChartPosition, ChartRow, ChartSpec } from './chart-spec.js';
import { type LabelledCurve, rowsOf } from './named-curves.js';

/** A line that curves are compared with, such as that of chance. */
export interface ReferenceLine {
  readonly label: string;
  readonly rows: ChartRow[];
}

/** What a chart of lines shows. */
export interface LineFigure {
  readonly x: ChartPosition;
  readonly y: ChartPosition;
  readonly curves: readonly LabelledCurve[];
  readonly mark: ChartLayer['mark'];
  readonly references?: readonly ReferenceLine[];
  readonly transform?: NonNullable<ChartSpec['transform']>;
}

/** The colours of curves in their order: those of Vega's scheme `tableau10`. */
const PALETTE = [
  ...['#4c78a8', '#f58518', '#e45756', '#72b7b2', '#54a24b'],
  ...['#eeca3b', '#b279a2', '#ff9da6', '#9d755d', '#bab0ac'],
];

const REFERENCE_COLOR = '#888888';

/** Curves in colours over dashed lines of reference. */
export function lineChart(frame: ChartFrame, figure: LineFigure): ChartSpec {
  const { x, y, curves, mark, references = [], transform } = figure;
  const dashed: ChartLayer[] = references.map(({ label, rows }) => ({
    data: { values: rows.map((row, point) => ({ curve: label, point, ...row })) },
    mark: { type: 'line', strokeDash: [4, 4] },
  }));
  return framed(frame, {
    data: { values: rowsOf(curves) },
    ...(transform === undefined ? {} : { transform }),
    encoding: { x, y, order: { field: 'point', type: 'quantitative' }, color: colorsOf(curves, references) },
    layer: [...dashed, { mark }],
  });
}

/** An axis of a share, from 0 to 1. */
export function share(field: string, title: string): ChartPosition {
  return { field, type: 'quantitative', title, scale: { domain: [0, 1] } };
}

/** A colour for each curve, grey for what they are compared with; the legend has those that have a text. */
function colorsOf(curves: readonly LabelledCurve[], references: readonly ReferenceLine[]): ChartColor {
  const colours = new Map<string, string>();
  curves.forEach(({ label }, k) => void colours.set(label, PALETTE[k % PALETTE.length]!));
  for (const { label } of references) colours.set(label, REFERENCE_COLOR);
  const domain = [...colours.keys()];
  return {
    field: 'curve',
    type: 'nominal',
    title: null,
    scale: { domain, range: [...colours.values()] },
    legend: domain.every((label) => label === '') ? null : { orient: 'bottom', columns: 1, labelLimit: 0 },
  };
}
