import { resolveParams } from '../core/index.js';
import { LEAF } from '../kernels/index.js';
import { checkFeatureNames } from './export-names.js';
import type { AnyTree } from './export-text.js';
import { fillColours } from './graphviz-colour.js';
import { nodeLabel } from './graphviz-node.js';
import { type ExportGraphvizOptions, GRAPHVIZ_RULES, type GraphvizSettings } from './graphviz-options.js';
import type { Tree } from './tree.js';

const OWNER = 'exportGraphviz';

/**
 * A decision tree in Graphviz's DOT language, the same text as scikit-learn's.
 *
 * @throws InvalidParameterError for another number of names than columns.
 * @example
 * ```ts
 * import { DecisionTreeClassifier, exportGraphviz } from 'pipefit/tree';
 * const model = new DecisionTreeClassifier({ randomState: 0 }).fit([[0], [1], [3], [4]], ['no', 'no', 'yes', 'yes']);
 * exportGraphviz(model, { featureNames: ['size'] }).startsWith('digraph Tree {'); // true
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.tree.export_graphviz.html
 */
export function exportGraphviz(decisionTree: AnyTree | Tree, options?: ExportGraphvizOptions): string {
  const settings = resolveParams(OWNER, GRAPHVIZ_RULES, options);
  const tree = 'tree' in decisionTree ? decisionTree.tree : decisionTree;
  checkFeatureNames(OWNER, settings.featureNames, tree.nFeatures);
  const ranks = new Map<string, number[]>();
  const body: string[] = [];
  const colourOf = settings.filled ? fillColours(tree) : null;
  const drawing = { tree, settings, criterion: criterionOf(decisionTree), colourOf, ranks, lines: body };
  draw(drawing, 0, null, 0);
  const names = [...ranks.keys()].sort((a, b) => (a < b ? -1 : 1));
  const same = settings.leavesParallel ? names.map((name) => `{rank=same ; ${ranks.get(name)!.join('; ')}} ;`) : [];
  return `${[...head(settings), ...body, ...same].join('\n')}\n}`;
}

function criterionOf(decisionTree: AnyTree | Tree): string {
  if (!('spec' in decisionTree)) return 'impurity';
  const { criterion } = decisionTree.spec.params as { readonly criterion: string };
  return criterion === 'friedman_mse' ? 'squared_error' : criterion;
}

function head({ filled, rounded, fontname, leavesParallel, rotate }: GraphvizSettings): string[] {
  const styles = [...(filled ? ['filled'] : []), ...(rounded ? ['rounded'] : [])];
  const style = styles.length === 0 ? '' : `, style="${styles.join(', ')}", color="black"`;
  return [
    'digraph Tree {',
    `node [shape=box${style}, fontname="${fontname}"] ;`,
    ...(leavesParallel ? ['graph [ranksep=equally, splines=polyline] ;'] : []),
    `edge [fontname="${fontname}"] ;`,
    ...(rotate ? ['rankdir=LR ;'] : []),
  ];
}

interface Drawing {
  readonly tree: Tree;
  readonly settings: GraphvizSettings;
  readonly criterion: string;
  readonly colourOf: ((node: number) => string) | null;
  /** The nodes of each level, and the leaves. */
  readonly ranks: Map<string, number[]>;
  readonly lines: string[];
}

function draw(drawing: Drawing, node: number, parent: number | null, depth: number): void {
  const { tree, settings, criterion, colourOf, lines } = drawing;
  const isCut = settings.maxDepth !== null && depth > settings.maxDepth;
  const isLeaf = tree.childrenLeft[node] === LEAF;
  rank(drawing, isLeaf || isCut ? 'leaves' : String(depth), node);
  const label = isCut ? '"(...)"' : nodeLabel(tree, node, criterion, settings);
  const fill = colourOf === null ? '' : `, fillcolor="${isCut ? '#C0C0C0' : colourOf(node)}"`;
  lines.push(`${node} [label=${label}${fill}] ;`);
  if (parent !== null)
    lines.push(`${parent} -> ${node}${parent === 0 && !isCut ? answer(node, settings.rotate) : ''} ;`);
  if (isLeaf || isCut) return;
  draw(drawing, tree.childrenLeft[node]!, node, depth + 1);
  draw(drawing, tree.childrenRight[node]!, node, depth + 1);
}

/** What leads from the root to a child. */
function answer(node: number, rotate: boolean): string {
  const angle = (node === 1 ? 45 : -45) * (rotate ? -1 : 1);
  return ` [labeldistance=2.5, labelangle=${angle}, headlabel="${node === 1 ? 'True' : 'False'}"]`;
}

function rank({ ranks }: Drawing, name: string, node: number): void {
  const nodes = ranks.get(name);
  if (nodes === undefined) ranks.set(name, [node]);
  else nodes.push(node);
}
