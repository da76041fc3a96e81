import type { AnySpec, OutputClasses } from '../base/index.js';
import {
  fixedDecimals,
  flag,
  InvalidParameterError,
  integer,
  nullable,
  type ParamRules,
  resolveParams,
} from '../core/index.js';
import type { Label } from '../data/index.js';
import { LEAF } from '../kernels/index.js';
import { checkFeatureNames, nameOfLabel, namesRule } from './export-names.js';
import type { Tree } from './tree.js';

/** A fitted tree, of classes or of numbers, of one output or several. */
export interface AnyTree {
  readonly role: 'classifier' | 'regressor';
  readonly spec: AnySpec;
  readonly tree: Tree;
  readonly state: object;
}

/** Options of {@link exportText}. */
export interface ExportTextOptions {
  /** Names of the columns. @defaultValue null: `feature_0`, `feature_1`, … */
  readonly featureNames?: readonly string[] | null;
  /** Names of the classes in their order, for one output. @defaultValue null: the labels */
  readonly classNames?: readonly Label[] | null;
  /** Levels to show. @defaultValue 10 */
  readonly maxDepth?: number | null;
  /** Width of a level, in spaces. @defaultValue 3 */
  readonly spacing?: number;
  /** Digits behind the point. @defaultValue 2 */
  readonly decimals?: number;
  /** Show the weights of the classes in each leaf. @defaultValue false */
  readonly showWeights?: boolean;
}

const RULES: ParamRules<Required<ExportTextOptions>> = {
  featureNames: namesRule,
  classNames: namesRule,
  maxDepth: nullable(integer({ min: 0 }), 10),
  spacing: integer({ min: 1, default: 3 }),
  decimals: integer({ min: 0, default: 2 }),
  showWeights: flag(false),
};

const OWNER = 'exportText';

/**
 * The rules of a decision tree as indented text, the same as scikit-learn's.
 *
 * @throws InvalidParameterError for another number of names than columns or classes.
 * @example
 * ```ts
 * import { DecisionTreeClassifier, exportText } from 'pipefit/tree';
 * const model = new DecisionTreeClassifier({ randomState: 0 }).fit([[0], [1], [3], [4]], ['no', 'no', 'yes', 'yes']);
 * exportText(model, { featureNames: ['size'] }).split('\n')[0]; // '|--- size <= 2.00'
 * ```
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.tree.export_text.html
 */
export function exportText(decisionTree: AnyTree, options?: ExportTextOptions): string {
  const settings = resolveParams(OWNER, RULES, options);
  const { tree } = decisionTree;
  checkFeatureNames(OWNER, settings.featureNames, tree.nFeatures);
  const classes =
    decisionTree.role === 'classifier' ? ((decisionTree.state as OutputClasses).classes as readonly Label[]) : null;
  if (classes !== null && settings.classNames !== null && settings.classNames.length !== classes.length) {
    const must = `have ${classes.length} names, one for each class`;
    const got = String(settings.classNames.length);
    throw new InvalidParameterError({ owner: OWNER, subject: 'classNames', must, got });
  }
  const lines: string[] = [];
  writeNode(
    { tree, settings, classNames: settings.classNames ?? classes, isClassifier: classes !== null, lines },
    0,
    1,
  );
  return lines.map((line) => `${line}\n`).join('');
}

interface Report {
  readonly tree: Tree;
  readonly settings: Required<ExportTextOptions>;
  readonly classNames: readonly Label[] | null;
  readonly isClassifier: boolean;
  readonly lines: string[];
}

function writeNode(report: Report, node: number, depth: number): void {
  const { tree, settings, lines } = report;
  const { spacing, decimals, maxDepth, featureNames } = settings;
  const indent = `${`|${' '.repeat(spacing)}`.repeat(depth).slice(0, -spacing)}${'-'.repeat(spacing)}`;
  const isLeaf = tree.childrenLeft[node] === LEAF;
  // Without a limit, scikit-learn compares with None and fails; here it shows all.
  if (depth > (maxDepth ?? Number.POSITIVE_INFINITY) + 1) {
    const below = depthBelow(tree, node);
    lines.push(below === 1 ? leafLine(report, node, indent) : `${indent} truncated branch of depth ${below}`);
    return;
  }
  if (isLeaf) {
    lines.push(leafLine(report, node, indent));
    return;
  }
  const name = featureNames?.[tree.feature[node]!] ?? `feature_${tree.feature[node]}`;
  const threshold = fixedDecimals(tree.threshold[node]!, decimals);
  lines.push(`${indent} ${name} <= ${threshold}`);
  writeNode(report, tree.childrenLeft[node]!, depth + 1);
  lines.push(`${indent} ${name} >  ${threshold}`);
  writeNode(report, tree.childrenRight[node]!, depth + 1);
}

function leafLine({ tree, settings, classNames, isClassifier }: Report, node: number, indent: string): string {
  const { decimals, showWeights } = settings;
  const { nOutputs, nClasses } = tree;
  const row = tree.value.row(node);
  // Of several outputs, the first value of each.
  const value = nOutputs === 1 ? row : row.filter((_, k) => k % nClasses === 0);
  const list = (scale: number): string =>
    `[${Array.from(value, (v) => fixedDecimals(v * scale, decimals)).join(', ')}]`;
  if (!isClassifier) return `${indent} value: ${list(1)}`;
  const best = value.reduce((top, v, k) => (v > value[top]! ? k : top), 0);
  const name = nClasses !== 1 && nOutputs === 1 ? nameOfLabel(classNames![best]!) : String(best);
  const weights = showWeights ? ` weights: ${list(tree.weightedNNodeSamples[node]!)}` : '';
  return `${indent}${weights} class: ${name}`;
}

/** Number of levels from a node down to the deepest leaf below it. */
function depthBelow(tree: Tree, node: number): number {
  if (tree.childrenLeft[node] === LEAF) return 1;
  return 1 + Math.max(depthBelow(tree, tree.childrenLeft[node]!), depthBelow(tree, tree.childrenRight[node]!));
}
