import { flag, integer, nullable, oneOf, only, type ParamRules, text } from '../core/index.js';
import type { Label } from '../data/index.js';
import { classNamesRule, namesRule } from './export-names.js';

/** Options of `exportGraphviz`. */
export interface ExportGraphvizOptions {
  /** A file to write to; only `null` is available: the text is returned. @defaultValue null */
  readonly outFile?: null;
  /** Levels to show below the root. @defaultValue null: all */
  readonly maxDepth?: number | null;
  /** Names of the columns. @defaultValue null: `x[0]`, `x[1]`, … */
  readonly featureNames?: readonly string[] | null;
  /** Names of the classes in their order, for one output; `true` for `y[0]`, `y[1]`, …. @defaultValue null: none */
  readonly classNames?: readonly Label[] | boolean | null;
  /** Say what the numbers are: in all nodes, in the root, or nowhere. @defaultValue 'all' */
  readonly label?: 'all' | 'root' | 'none';
  /** Colour the nodes by class, value or purity. @defaultValue false */
  readonly filled?: boolean;
  /** Draw all leaves at the bottom. @defaultValue false */
  readonly leavesParallel?: boolean;
  /** Show the impurity. @defaultValue true */
  readonly impurity?: boolean;
  /** Show the numbers of the nodes. @defaultValue false */
  readonly nodeIds?: boolean;
  /** Show shares in place of counts. @defaultValue false */
  readonly proportion?: boolean;
  /** Draw from left to right. @defaultValue false */
  readonly rotate?: boolean;
  /** Draw boxes with round corners. @defaultValue false */
  readonly rounded?: boolean;
  /** Use signs that not every output of Graphviz has. @defaultValue false */
  readonly specialCharacters?: boolean;
  /** Digits behind the point. @defaultValue 3 */
  readonly precision?: number;
  /** @defaultValue 'helvetica' */
  readonly fontname?: string;
}

/** The options, complete. */
export type GraphvizSettings = Required<ExportGraphvizOptions>;

/** The rules of the options. */
export const GRAPHVIZ_RULES: ParamRules<GraphvizSettings> = {
  outFile: only(null, text() as never),
  maxDepth: nullable(integer({ min: 0 })),
  featureNames: namesRule,
  classNames: classNamesRule,
  label: oneOf(['all', 'root', 'none'], 'all'),
  filled: flag(false),
  leavesParallel: flag(false),
  impurity: flag(true),
  nodeIds: flag(false),
  proportion: flag(false),
  rotate: flag(false),
  rounded: flag(false),
  specialCharacters: flag(false),
  precision: integer({ min: 0, default: 3 }),
  fontname: text('helvetica'),
};
