import type { TreeArrays } from './tree-store.js';

/** The arrays of a tree, or of many trees one after the other. */
export type NodeArrays = Pick<TreeArrays, (typeof KEYS)[number]>;

const KEYS = [
  'childrenLeft',
  'childrenRight',
  'feature',
  'threshold',
  'impurity',
  'nNodeSamples',
  'weightedNNodeSamples',
  'missingGoToLeft',
  'value',
] as const;

/** Trees of a forest differ little in size: room for so many times what those that are yet to grow should need. */
const SPARE = 1.04;

/**
 * The nodes of trees that are grown batch by batch, in one place from the start: nodes of many classes are large, and
 * a second copy would cost as much time as the search for splits.
 */
export class TreeWindows {
  readonly #width: number;
  #arrays: NodeArrays;
  #used = 0;

  /** Values of a node: `width`. */
  constructor(width: number) {
    this.#width = width;
    this.#arrays = allocate(0, width);
  }

  /** Windows for more trees of these sizes, given the share of all trees that will have grown with them. */
  add(sizes: readonly number[], share: number): NodeArrays[] {
    const from = this.#used;
    const to = sizes.reduce((sum, size) => sum + size, from);
    if (to > this.#arrays.feature.length) {
      const bigger = allocate(share < 1 ? Math.ceil((to / share) * SPARE) : to, this.#width);
      const used = part(this.#arrays, 0, from, this.#width);
      for (const key of KEYS) bigger[key].set(used[key]);
      this.#arrays = bigger;
    }
    this.#used = to;
    return this.windows(sizes, from);
  }

  /** The nodes of trees of these sizes, the first of which begins at node `from`; adjacent windows. */
  windows(sizes: readonly number[], from = 0): NodeArrays[] {
    let to = from;
    return sizes.map((size) => {
      to += size;
      return part(this.#arrays, to - size, to, this.#width);
    });
  }
}

function allocate(nodes: number, width: number): NodeArrays {
  return {
    childrenLeft: new Int32Array(nodes),
    childrenRight: new Int32Array(nodes),
    feature: new Int32Array(nodes),
    threshold: new Float64Array(nodes),
    impurity: new Float64Array(nodes),
    nNodeSamples: new Int32Array(nodes),
    weightedNNodeSamples: new Float64Array(nodes),
    missingGoToLeft: new Uint8Array(nodes),
    value: new Float64Array(nodes * width),
  };
}

/** Windows onto the nodes `from .. to`. */
function part(nodes: NodeArrays, from: number, to: number, width: number): NodeArrays {
  return {
    childrenLeft: nodes.childrenLeft.subarray(from, to),
    childrenRight: nodes.childrenRight.subarray(from, to),
    feature: nodes.feature.subarray(from, to),
    threshold: nodes.threshold.subarray(from, to),
    impurity: nodes.impurity.subarray(from, to),
    nNodeSamples: nodes.nNodeSamples.subarray(from, to),
    weightedNNodeSamples: nodes.weightedNNodeSamples.subarray(from, to),
    missingGoToLeft: nodes.missingGoToLeft.subarray(from, to),
    value: nodes.value.subarray(from * width, to * width),
  };
}
