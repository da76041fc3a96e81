import { integer, nullable, type ParamRules, text } from '../../core/index.js';
import type { ChartSpec } from './chart-spec.js';

/** Options of every chart. */
export interface ChartOptions {
  /** What stands above the chart. @defaultValue null: nothing */
  readonly title?: string | null;
  /** Width of the plot in pixels, without axes. @defaultValue 320 */
  readonly width?: number;
  /** Height of the plot in pixels, without axes. @defaultValue 320 */
  readonly height?: number;
}

/** Options of every chart, resolved. */
export type ChartFrame = Required<ChartOptions>;

export const chartRules: ParamRules<ChartFrame> = {
  title: nullable(text()),
  width: integer({ min: 1, default: 320 }),
  height: integer({ min: 1, default: 320 }),
};

/** A specification of what is drawn, in its frame. */
export function framed(
  { title, width, height }: ChartFrame,
  content: Pick<ChartSpec, 'data' | 'transform' | 'encoding' | 'layer'>,
): ChartSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    ...(title === null ? {} : { title }),
    width,
    height,
    ...content,
  };
}
