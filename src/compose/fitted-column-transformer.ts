import {
  choiceSlot,
  countSlot,
  FittedModel,
  listSlot,
  modelSlot,
  nullableSlot,
  recordSlot,
  type StateLayout,
  stringSlot,
} from '../base/index.js';
import { DataError, describe, InvalidParameterError, ShapeError } from '../core/index.js';
import { generatedNames, Matrix, type Table, toDataset, toMatrix } from '../data/index.js';
import { type Block, type FeatureNaming, joinBlocks, joinNames, toBlockOutput } from './blocks.js';
import type { ColumnInput, ColumnOutput, ColumnSteps, FittedColumnStep } from './column-types.js';

/** One step after the fit. */
export interface ColumnBlockState {
  readonly name: string;
  readonly action: 'transform' | 'passthrough' | 'drop';
  /** Positions of its columns in X of `fit`. */
  readonly columns: readonly number[];
  readonly model: FittedModel | null;
}

/** What a fitted column transformer consists of; the remainder comes last. */
export interface ColumnTransformerState {
  readonly blocks: readonly ColumnBlockState[];
}

interface NamingOptions {
  readonly verboseFeatureNamesOut: FeatureNaming;
  readonly transformerWeights: { readonly [step: string]: number } | null;
}

/** A fitted ColumnTransformer. */
export class FittedColumnTransformer<S extends ColumnSteps = ColumnSteps> extends FittedModel<ColumnTransformerState> {
  static readonly layout: StateLayout<ColumnTransformerState> = {
    blocks: listSlot(
      recordSlot<ColumnBlockState>({
        name: stringSlot(),
        action: choiceSlot(['transform', 'passthrough', 'drop']),
        columns: listSlot(countSlot()),
        model: nullableSlot(modelSlot()),
      }),
    ),
  };

  readonly role = 'transformer';

  /** Names, what was done, and the positions of the columns; the remainder comes last. */
  get transformers(): readonly (readonly [string, FittedModel | 'passthrough' | 'drop', readonly number[]])[] {
    return this.state.blocks.map(
      ({ name, model, action, columns }) =>
        [name, model ?? (action === 'passthrough' ? action : 'drop'), columns] as const,
    );
  }

  /** The fitted models by name. */
  get namedTransformers(): { readonly [step: string]: FittedModel | 'passthrough' | 'drop' } {
    return Object.fromEntries(this.transformers.map(([name, model]) => [name, model]));
  }

  /** For each step the first output column and the one after the last. */
  get outputIndices(): { readonly [step: string]: readonly [start: number, end: number] } {
    let start = 0;
    return Object.fromEntries(
      this.state.blocks.map((block) => {
        const end = start + this.featuresOf(block).length;
        const range = [start, end] as const;
        start = end;
        return [block.name, range];
      }),
    );
  }

  /** Names of the output columns. */
  get featureNamesOut(): readonly string[] {
    const blocks = this.state.blocks.map((block) => ({ name: block.name, features: this.featuresOf(block) }));
    return joinNames('ColumnTransformer', blocks, this.options.verboseFeatureNamesOut);
  }

  /**
   * The fitted model of a step; `null` when it has none.
   *
   * @throws InvalidParameterError when there is no such step.
   */
  step<N extends S[number][0]>(name: N): FittedColumnStep<S, N> {
    const found = this.state.blocks.find((block) => block.name === name);
    if (found !== undefined) return found.model as FittedColumnStep<S, N>;
    const must = `be one of ${this.state.blocks.map((block) => block.name).join(', ')}`;
    throw new InvalidParameterError({
      owner: 'FittedColumnTransformer',
      subject: 'a step name',
      must,
      got: describe(name),
    });
  }

  /**
   * The transformed columns side by side, in the order of the steps.
   *
   * @throws DataError for a missing column; ShapeError for another number of columns when there are no names.
   */
  transform(X: ColumnInput<S>): ColumnOutput<S> {
    const data = toDataset('ColumnTransformer.transform', X);
    const place = this.placesIn(data);
    const blocks = this.state.blocks.flatMap((block): Block[] => {
      if (block.action === 'drop' || block.columns.length === 0) return [];
      const input = takeColumns(data, block.columns.map(place));
      const output = block.model === null ? numeric(input) : (block.model as unknown as Transforms).transform(input);
      const weight = this.options.transformerWeights?.[block.name] ?? 1;
      return [{ name: block.name, output: toBlockOutput('ColumnTransformer', output), weight }];
    });
    return joinBlocks(blocks, this.featureNamesOut, data.shape[0]) as ColumnOutput<S>;
  }

  private get options(): NamingOptions {
    return this.spec.params as NamingOptions;
  }

  private featuresOf(block: ColumnBlockState): readonly string[] {
    if (block.action === 'drop' || block.columns.length === 0) return [];
    const names = this.featureNamesIn ?? generatedNames(this.nFeaturesIn);
    if (block.model === null) return block.columns.map((j) => names[j]!);
    return (block.model as unknown as { featureNamesOut: readonly string[] }).featureNamesOut;
  }

  /** Where the columns of `fit` are in X: by name where both have names (others may be there too), else by position. */
  private placesIn(X: Matrix | Table): (column: number) => number {
    const owner = 'ColumnTransformer.transform';
    const { featureNamesIn } = this;
    if (featureNamesIn === null || X.featureNames === null) {
      if (X.shape[1] === this.nFeaturesIn) return (column) => column;
      throw new ShapeError({
        owner,
        subject: 'X',
        must: `have ${this.nFeaturesIn} columns, as in fit`,
        got: String(X.shape[1]),
      });
    }
    const at = new Map(X.featureNames.map((name, j) => [name, j]));
    const needed = this.state.blocks.flatMap(({ action, columns }) => (action === 'drop' ? [] : columns));
    const missing = needed.map((j) => featureNamesIn[j]!).filter((name) => !at.has(name));
    if (missing.length === 0) return (column) => at.get(featureNamesIn[column]!)!;
    const got = `no ${missing.map((name) => JSON.stringify(name)).join(', ')}`;
    throw new DataError({ owner, subject: 'X', must: 'have the columns of fit', got });
  }
}

interface Transforms {
  transform(X: unknown): unknown;
}

/** Part of the columns, keeping their names. */
export function takeColumns(X: Matrix | Table, columns: readonly number[]): Matrix | Table {
  if (X instanceof Matrix) return X.takeColumns(columns);
  return X.select(columns.map((j) => X.names[j]!));
}

/** A Matrix when no column holds strings, so that numbers that pass through stay numbers. */
function numeric(X: Matrix | Table): Matrix | Table {
  if (X instanceof Matrix || X.names.some((name) => X.column(name).kind === 'string')) return X;
  return toMatrix('ColumnTransformer.transform', X, { allowNaN: true, allowInfinite: true, minRows: 0 });
}
