/** A leaf says what it predicts: the mean of each response. */
type Node = { readonly means: Float64Array } | { readonly limit: number; readonly left: Node; readonly right: Node };

/** Deep enough for 64 leaves: a smooth change is followed, noise is not. */
const DEPTH = 6;

/**
 * A decision tree of one column, which chooses its limits as scikit-learn's does: by squared error, for responses that say
 * whether a row has a class the same as by Gini's impurity.
 *
 * @param x - the column; the least value stands for what is missing.
 * @param responses - what is to be predicted.
 * @param rows - the rows to learn from, sorted by `x`.
 */
export function growTree(x: Float64Array, responses: readonly Float64Array[], rows: Int32Array): Node {
  const grow = (from: number, to: number, depth: number): Node => {
    const sums = responses.map((response) => {
      let sum = 0;
      for (let i = from; i < to; i++) sum += response[rows[i]!]!;
      return sum;
    });
    const cut = depth === 0 ? from : bestCut(x, responses, rows, from, to, sums);
    if (cut === from) return { means: Float64Array.from(sums, (sum) => sum / (to - from)) };
    const limit = (x[rows[cut - 1]!]! + x[rows[cut]!]!) / 2;
    return { limit, left: grow(from, cut, depth - 1), right: grow(cut, to, depth - 1) };
  };
  return grow(0, rows.length, DEPTH);
}

/** Where the rows are best divided; `from` where no division is better than none. */
function bestCut(
  x: Float64Array,
  responses: readonly Float64Array[],
  rows: Int32Array,
  from: number,
  to: number,
  sums: readonly number[],
): number {
  const left = new Float64Array(sums.length);
  let best = from;
  let gain = sums.reduce((total, sum) => total + (sum * sum) / (to - from), 0) * (1 + 1e-12);
  for (let i = from + 1; i < to; i++) {
    let score = 0;
    for (let k = 0; k < left.length; k++) {
      const sum = left[k]! + responses[k]![rows[i - 1]!]!;
      left[k] = sum;
      const rest = sums[k]! - sum;
      score += (sum * sum) / (i - from) + (rest * rest) / (to - i);
    }
    if (score <= gain || x[rows[i - 1]!] === x[rows[i]!]) continue;
    gain = score;
    best = i;
  }
  return best;
}

/** The means of the leaf that a value comes to. */
export function descend(tree: Node, value: number): Float64Array {
  let node = tree;
  while (!('means' in node)) node = value <= node.limit ? node.left : node.right;
  return node.means;
}
