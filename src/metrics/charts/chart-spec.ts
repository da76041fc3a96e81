/** What a chart shows of one point, line or cell, by name. */
export type ChartRow = { readonly [field: string]: string | number | boolean | null };

/** Where the rows of a chart are: in the specification itself. */
export interface ChartData {
  readonly values: ChartRow[];
}

/** A position along x or y. */
export interface ChartPosition {
  readonly field: string;
  readonly type: 'quantitative' | 'nominal';
  readonly title?: string;
  readonly sort?: null;
  readonly scale?: {
    readonly type?: 'linear' | 'log' | 'symlog';
    readonly domain?: number[] | string[];
    readonly zero?: boolean;
    readonly nice?: boolean;
  };
  readonly axis?: {
    readonly values?: number[];
    readonly labelExpr?: string;
    readonly labelAngle?: number;
  };
}

/** A colour: of a name, of a number, or one of two by a condition. */
export type ChartColor =
  | {
      readonly field: string;
      readonly type: 'quantitative' | 'nominal';
      readonly title: string | null;
      readonly scale: { readonly domain?: string[]; readonly range?: string[]; readonly scheme?: string };
      readonly legend?: {
        readonly orient: 'right' | 'bottom';
        readonly columns?: number;
        readonly labelLimit: number;
        readonly symbolOpacity?: number;
      } | null;
    }
  | {
      readonly condition: { readonly test: { readonly field: string; readonly lt: number }; readonly value: string };
      readonly value: string;
    };

/** Which fields of the rows are drawn how. */
export interface ChartEncoding {
  readonly x?: ChartPosition;
  readonly y?: ChartPosition;
  readonly y2?: { readonly field: string };
  readonly color?: ChartColor;
  readonly text?: { readonly field: string; readonly type: 'quantitative'; readonly format: string };
  readonly order?: { readonly field: string; readonly type: 'quantitative' };
}

/** One kind of marks over the rows of the chart, or over rows of its own. */
export interface ChartLayer {
  readonly data?: ChartData;
  readonly mark: {
    readonly type: 'line' | 'point' | 'rect' | 'text' | 'area' | 'rule';
    readonly interpolate?: 'step-after';
    readonly point?: boolean;
    readonly filled?: boolean;
    readonly clip?: boolean;
    readonly tooltip?: { readonly content: 'data' };
    readonly strokeDash?: number[];
    readonly color?: string;
    readonly opacity?: number;
  };
  readonly encoding?: ChartEncoding;
}

/**
 * A chart as data: a Vega-Lite 5 specification of plain JSON, with its rows in it. Notebooks draw it, `vega-embed` draws
 * it in a page, `vega-lite` and `vega` make an SVG of it.
 */
export interface ChartSpec {
  readonly $schema: 'https://vega.github.io/schema/vega-lite/v5.json';
  readonly title?: string;
  readonly width: number;
  readonly height: number;
  readonly data: ChartData;
  readonly transform?: { readonly calculate: string; readonly as: string }[];
  readonly encoding: ChartEncoding;
  readonly layer: ChartLayer[];
}

/** A number as JSON can hold it: `null` for NaN and the infinite. */
export function jsonNumber(value: number): number | null {
  // A negative zero would come back from JSON as another one.
  return Number.isFinite(value) ? value + 0 : null;
}
