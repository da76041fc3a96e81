import type { ChartSpec } from 'pipefit/metrics';
import { type LoggerInterface, parse, View } from 'vega';
import { compile } from 'vega-lite';

/** A chart as drawn. */
export interface Drawing {
  readonly svg: string;
  /** What Vega-Lite or Vega complained of. */
  readonly complaints: readonly string[];
}

/** Draws a chart with Vega-Lite and Vega; anything that they reject is thrown. */
export async function draw(chart: ChartSpec): Promise<Drawing> {
  const complaints: string[] = [];
  const logger = collector(complaints);
  const { spec } = compile(chart, { logger });
  const svg = await new View(parse(spec), { renderer: 'none', logger }).toSVG();
  return { svg, complaints };
}

function collector(complaints: string[]): LoggerInterface {
  const keep = (...args: readonly unknown[]): LoggerInterface => {
    complaints.push(args.map(String).join(' '));
    return logger;
  };
  const ignore = (): LoggerInterface => logger;
  const level = ((value?: number) => (value === undefined ? 2 : logger)) as LoggerInterface['level'];
  const logger: LoggerInterface = { level, error: keep, warn: keep, info: ignore, debug: ignore };
  return logger;
}

/** How many marks of a kind are in a drawing, such as `line mark`. */
export function countMarks({ svg }: Drawing, kind: string): number {
  return svg.split(`aria-roledescription="${kind}"`).length - 1;
}

/** The texts of a drawing: titles, labels of axes and legends, values in cells. */
export function textsOf({ svg }: Drawing): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]!);
}

/** The points of each line, in pixels. */
export function linesOf({ svg }: Drawing): string[] {
  return [...svg.matchAll(/aria-roledescription="line mark"[^>]* d="([^"]*)"/g)].map((match) => match[1]!);
}
