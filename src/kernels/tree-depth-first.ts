import { childBounds, rootImpurity, storeNode, trySplit } from './tree-node.js';
import type { NodeSearch } from './tree-search.js';
import { enterNode } from './tree-split.js';
import { type TreeStore, UNDEFINED } from './tree-store.js';

/** Whole numbers of a waiting node: start, end, depth, parent, is left, constant features. */
const WHOLES = 6;
/** Its real numbers: impurity, lower and upper bound. */
const REALS = 3;

/** Nodes waiting to be split. */
interface NodeStack {
  size: number;
  wholes: Int32Array;
  reals: Float64Array;
}

/** Grows a tree node by node, each left subtree before the right one. */
export function growDepthFirst(s: NodeSearch, t: TreeStore): void {
  const stack: NodeStack = { size: 0, wholes: new Int32Array(64 * WHOLES), reals: new Float64Array(64 * REALS) };
  const bounds = new Float64Array(4);
  push(stack, 0, s.nItems, 0, UNDEFINED, 0, 0, Infinity, -Infinity, Infinity);
  while (stack.size > 0) {
    const { wholes, reals } = stack;
    const whole = --stack.size * WHOLES;
    const real = stack.size * REALS;
    const start = wholes[whole]!;
    const end = wholes[whole + 1]!;
    const depth = wholes[whole + 2]!;
    const parent = wholes[whole + 3]!;
    const isLeft = wholes[whole + 4]! === 1;
    s.nConstants = wholes[whole + 5]!;
    s.impurity = reals[real]!;
    s.lower = reals[real + 1]!;
    s.upper = reals[real + 2]!;
    enterNode(s, start, end);
    if (parent === UNDEFINED) s.impurity = rootImpurity(s);
    const isSplit = trySplit(s, depth);
    const node = storeNode(s, t, parent, isLeft, isSplit);
    if (isSplit) {
      const direction = s.settings.monotonic === null ? 0 : s.settings.monotonic[s.bestFeature]!;
      childBounds(direction, s.lower, s.upper, s.middleValue, bounds);
      const { bestPosition: at, nConstants } = s;
      push(stack, at, end, depth + 1, node, 0, nConstants, s.impurityRight, bounds[2]!, bounds[3]!);
      push(stack, start, at, depth + 1, node, 1, nConstants, s.impurityLeft, bounds[0]!, bounds[1]!);
    }
    if (depth > t.maxDepth) t.maxDepth = depth;
  }
}

function push(
  stack: NodeStack,
  start: number,
  end: number,
  depth: number,
  parent: number,
  isLeft: number,
  nConstants: number,
  impurity: number,
  lower: number,
  upper: number,
): void {
  const whole = stack.size * WHOLES;
  const real = stack.size++ * REALS;
  if (whole === stack.wholes.length) {
    const { wholes, reals } = stack;
    stack.wholes = new Int32Array(2 * wholes.length);
    stack.wholes.set(wholes);
    stack.reals = new Float64Array(2 * reals.length);
    stack.reals.set(reals);
  }
  stack.wholes[whole] = start;
  stack.wholes[whole + 1] = end;
  stack.wholes[whole + 2] = depth;
  stack.wholes[whole + 3] = parent;
  stack.wholes[whole + 4] = isLeft;
  stack.wholes[whole + 5] = nConstants;
  stack.reals[real] = impurity;
  stack.reals[real + 1] = lower;
  stack.reals[real + 2] = upper;
}
