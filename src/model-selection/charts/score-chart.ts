import { flag, integer, nullable, oneOf, type ParamRules, text } from '../../core/index.js';
import type { ChartLayer, ChartOptions, ChartPosition, ChartRow, ChartSpec } from '../../metrics/index.js';

/** Options of charts of scores. */
export interface ScoreChartOptions extends ChartOptions {
  /** What the scores are called. @defaultValue null: `'Score'`, or `'Negative score'` where they are negated */
  readonly scoreName?: string | null;
  /** Which scores are drawn: those of the rows that were fitted, of the others, or both. @defaultValue 'both' */
  readonly scoreType?: 'test' | 'train' | 'both';
  /** How one standard deviation around the mean is drawn; `null` leaves it out. @defaultValue 'fill_between' */
  readonly stdDisplayStyle?: 'errorbar' | 'fill_between' | null;
  /** Turn the sign, so that scores such as `'neg_mean_squared_error'` read as errors. @defaultValue false */
  readonly negateScore?: boolean;
}

/** Options of charts of scores, resolved. */
export type ScoreChartSettings = Required<ScoreChartOptions>;

export const scoreChartRules: ParamRules<ScoreChartSettings> = {
  title: nullable(text()),
  width: integer({ min: 1, default: 400 }),
  height: integer({ min: 1, default: 300 }),
  scoreName: nullable(text()),
  scoreType: oneOf(['test', 'train', 'both'], 'both'),
  stdDisplayStyle: oneOf(['errorbar', 'fill_between', null], 'fill_between'),
  negateScore: flag(false),
};

/** Means of scores as lines, with one standard deviation around them. */
export function scoreChart(settings: ScoreChartSettings, x: ChartPosition, rows: ChartRow[]): ChartSpec {
  const { title, width, height, scoreName, stdDisplayStyle, negateScore } = settings;
  const name = scoreName ?? (negateScore ? 'Negative score' : 'Score');
  const y: ChartPosition = { field: 'score', type: 'quantitative', title: name, scale: { zero: false } };
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    ...(title === null ? {} : { title }),
    width,
    height,
    data: { values: rows },
    encoding: {
      x,
      y,
      color: {
        field: 'curve',
        type: 'nominal',
        title: null,
        scale: { domain: [...new Set(rows.map(({ curve }) => String(curve)))] },
        legend: { orient: 'bottom', columns: 2, labelLimit: 0, symbolOpacity: 1 },
      },
    },
    layer: [...spread(stdDisplayStyle, y), { mark: { type: 'line', point: true, tooltip: { content: 'data' } } }],
  };
}

/** The axis is that of the means: other titles would be added to it. */
function spread(style: ScoreChartSettings['stdDisplayStyle'], y: ChartPosition): ChartLayer[] {
  if (style === null) return [];
  const encoding = { y: { ...y, field: 'low' }, y2: { field: 'high' } };
  return [{ mark: style === 'errorbar' ? { type: 'rule' } : { type: 'area', opacity: 0.25 }, encoding }];
}
