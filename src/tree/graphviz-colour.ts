import { halfToEven } from './numpy-text.js';
import type { Tree } from './tree.js';

type Rgb = readonly [red: number, green: number, blue: number];

/** How the nodes of a tree are coloured. */
interface Palette {
  readonly hues: readonly Rgb[];
  /** The least and the greatest value; `null` for classes, coloured by how far the first is ahead. */
  readonly bounds: readonly [least: number, greatest: number] | null;
}

/** The colours of a tree: by class, by value, or by purity for several outputs. */
export function fillColours(tree: Tree): (node: number) => string {
  const palette = paletteOf(tree);
  return (node) => {
    const { bounds, hues } = palette;
    if (bounds !== null) {
      const value = tree.nOutputs === 1 ? tree.value.get(node, 0) : -tree.impurity[node]!;
      return blend(hues[0]!, (value - bounds[0]) / (bounds[1] - bounds[0]));
    }
    const shares = tree.value.row(node);
    const best = shares.reduce((top, share, k) => (share > shares[top]! ? k : top), 0);
    const [first, second] = Array.from(shares).sort((a, b) => b - a);
    return blend(hues[best]!, second === undefined ? 0 : (first! - second) / (1 - second));
  };
}

function paletteOf({ nOutputs, nClasses, impurity, value }: Tree): Palette {
  const hues = hueCircle(nClasses);
  if (nOutputs !== 1) return { hues, bounds: extremes(impurity.map((each) => -each)) };
  const bounds = extremes(value.data);
  return { hues, bounds: nClasses === 1 && bounds[0] !== bounds[1] ? bounds : null };
}

function extremes(values: Float64Array): [number, number] {
  return values.reduce<[number, number]>(
    ([least, greatest], value) => [Math.min(least, value), Math.max(greatest, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** Colours of equal saturation and brightness around the circle of hues. */
function hueCircle(count: number): Rgb[] {
  const chroma = 0.75 * 0.9;
  const floor = 0.9 - chroma;
  return Array.from({ length: count }, (_, k) => {
    const sixth = Math.trunc(25 + k * (360 / count)) / 60;
    const x = chroma * (1 - Math.abs((sixth % 2) - 1));
    const sides: readonly Rgb[] = [
      [chroma, x, 0],
      [x, chroma, 0],
      [0, chroma, x],
      [0, x, chroma],
      [x, 0, chroma],
      [chroma, 0, x],
      [chroma, x, 0],
    ];
    const [r, g, b] = sides[Math.trunc(sixth)]!;
    const byte = (part: number): number => Math.trunc(255 * (part + floor));
    return [byte(r), byte(g), byte(b)];
  });
}

/** A colour over white, as opaque as `alpha` says. */
function blend(colour: Rgb, alpha: number): string {
  const parts = colour.map((part) => halfToEven(alpha * part + (1 - alpha) * 255));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
