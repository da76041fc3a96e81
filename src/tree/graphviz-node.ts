import { pythonFloat } from '../core/index.js';
import { LEAF } from '../kernels/index.js';
import { nameOfLabel } from './export-names.js';
import type { GraphvizSettings } from './graphviz-options.js';
import { arrayText, roundDecimals } from './numpy-text.js';
import type { Tree } from './tree.js';

/** What stands for number signs, indices, comparisons, line ends and the marks around a label. */
interface Signs {
  readonly number: string;
  readonly open: string;
  readonly close: string;
  readonly atMost: string;
  readonly line: string;
  readonly end: string;
  readonly begin: string;
}

const PLAIN: Signs = { number: '#', open: '[', close: ']', atMost: '<=', line: '\\n', end: '"', begin: '"' };
const SPECIAL: Signs = {
  number: '&#35;',
  open: '<SUB>',
  close: '</SUB>',
  atMost: '&le;',
  line: '<br/>',
  end: '>',
  begin: '<',
};

/** The label of a node, with its marks. */
export function nodeLabel(tree: Tree, node: number, criterion: string, settings: GraphvizSettings): string {
  const signs = settings.specialCharacters ? SPECIAL : PLAIN;
  const named = settings.label === 'all' || (settings.label === 'root' && node === 0);
  const lines: string[] = [];
  if (settings.nodeIds) lines.push(`${named ? 'node ' : ''}${signs.number}${node}`);
  if (tree.childrenLeft[node] !== LEAF) lines.push(splitLine(tree, node, settings, signs));
  if (settings.impurity) {
    const impurity = pythonFloat(roundDecimals(tree.impurity[node]!, settings.precision));
    lines.push(`${named ? `${criterion} = ` : ''}${impurity}`);
  }
  lines.push(`${named ? 'samples = ' : ''}${samplesText(tree, node, settings)}`);
  lines.push(`${named ? 'value = ' : ''}${valueText(tree, node, settings).replaceAll('\n ', signs.line)}`);
  const name = className(tree, node, settings, signs);
  if (name !== null) lines.push(`${named ? 'class = ' : ''}${name}`);
  return `${signs.begin}${lines.join(signs.line)}${signs.end}`;
}

function splitLine(tree: Tree, node: number, { featureNames, precision }: GraphvizSettings, signs: Signs): string {
  const feature = tree.feature[node]!;
  const name = featureNames === null ? `x${signs.open}${feature}${signs.close}` : escaped(featureNames[feature]!);
  return `${name} ${signs.atMost} ${pythonFloat(roundDecimals(tree.threshold[node]!, precision))}`;
}

function samplesText({ nNodeSamples }: Tree, node: number, { proportion }: GraphvizSettings): string {
  if (!proportion) return String(nNodeSamples[node]);
  return `${pythonFloat(roundDecimals((100 * nNodeSamples[node]!) / nNodeSamples[0]!, 1))}%`;
}

function valueText(tree: Tree, node: number, { proportion, precision }: GraphvizSettings): string {
  const { nOutputs, nClasses } = tree;
  const values = nodeValues(tree, node, proportion);
  const whole = nClasses !== 1 && !proportion && values.every((value) => value % 1 === 0);
  const words = Array.from(values, (value) => (whole ? String(value) : pythonFloat(roundDecimals(value, precision))));
  if (nClasses === 1 && nOutputs === 1) return words[0]!;
  if (nOutputs === 1) return arrayText([words], 1);
  const rows = Array.from({ length: nOutputs }, (_, k) => words.slice(k * nClasses, (k + 1) * nClasses));
  return arrayText(rows, 2);
}

/** Of classes their weights, or shares; of regression the values. */
function nodeValues({ value, nClasses, weightedNNodeSamples }: Tree, node: number, proportion: boolean): Float64Array {
  const row = value.row(node);
  return nClasses === 1 || proportion ? row : row.map((share) => share * weightedNNodeSamples[node]!);
}

function className(
  tree: Tree,
  node: number,
  { classNames, proportion }: GraphvizSettings,
  signs: Signs,
): string | null {
  if (classNames === null || classNames === false || tree.nClasses === 1 || tree.nOutputs !== 1) return null;
  const values = nodeValues(tree, node, proportion);
  const best = values.reduce((top, value, k) => (value > values[top]! ? k : top), 0);
  return classNames === true ? `y${signs.open}${best}${signs.close}` : escaped(nameOfLabel(classNames[best]!));
}

function escaped(text: string): string {
  return text.replaceAll('"', '\\"');
}
