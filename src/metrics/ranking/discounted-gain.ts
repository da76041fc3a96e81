import { descendingOrder, log, pairwiseSum } from '../../kernels/index.js';

/** Relevances and scores of the same documents, a row for each query. */
export interface Gains {
  readonly rows: number;
  readonly width: number;
  /** Row after row. */
  readonly relevance: Float64Array;
  readonly scores: Float64Array;
}

/** What a place in the ranking counts, by its logarithm: nothing behind place `k`. */
export function discounts(width: number, k: number | null, logBase: number): Float64Array {
  const base = log(logBase);
  return Float64Array.from({ length: width }, (_, place) =>
    k !== null && place >= k ? 0 : 1 / (log(place + 2) / base),
  );
}

/** The discounted gain of each row; documents of equal scores share the gain of their places, unless `ignoreTies`. */
export function discountedGains(
  { rows, width, relevance, scores }: Gains,
  discount: Float64Array,
  ignoreTies: boolean,
): Float64Array {
  const gain = ignoreTies ? rankedGain(discount) : sharedGain(discount);
  const out = new Float64Array(rows);
  for (let i = 0, from = 0; i < rows; i++, from += width)
    out[i] = gain(relevance.subarray(from, from + width), scores.subarray(from, from + width));
  return out;
}

type Gain = (relevance: Float64Array, scores: Float64Array) => number;

function rankedGain(discount: Float64Array): Gain {
  const parts = new Float64Array(discount.length);
  return (relevance, scores) => {
    // Ascending and read from the end: of equal scores, later documents come first.
    const order = descendingOrder(scores.map((score) => -score)).reverse();
    for (let place = 0; place < parts.length; place++) parts[place] = discount[place]! * relevance[order[place]!]!;
    return pairwiseSum(parts);
  };
}

function sharedGain(discount: Float64Array): Gain {
  const until = new Float64Array(discount.length);
  discount.reduce((sum, value, place) => {
    until[place] = place === 0 ? value : sum + value;
    return until[place]!;
  }, 0);
  return (relevance, scores) => {
    const order = descendingOrder(scores);
    const parts = new Float64Array(order.length);
    let groups = 0;
    for (let from = 0, to = 0; from < order.length; from = to) {
      let sum = 0;
      for (; to < order.length && scores[order[to]!] === scores[order[from]!]; to++) sum += relevance[order[to]!]!;
      const places = from === 0 ? until[to - 1]! : until[to - 1]! - until[from - 1]!;
      parts[groups++] = (sum / (to - from)) * places;
    }
    return pairwiseSum(parts, 0, groups);
  };
}
