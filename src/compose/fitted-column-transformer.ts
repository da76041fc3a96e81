import {
  checkWidth,
  choiceSlot,
  countSlot,
  type FitInfo,
  type FittedModel,
  FittedTransformer,
  featureNamesAfter,
  type InputData,
  listSlot,
  modelSlot,
  namesOfInput,
  nullableSlot,
  recordSlot,
  type StateLayout,
  stringSlot,
} from '../base/index.js';
import { DataError } from '../core/index.js';
import { checkExtent, toDataset } from '../data/index.js';
import { type Block, joinBlocks, passedThrough, takeColumns } from './blocks.js';
import type { ColumnInput, ColumnOutput, ColumnSteps, FittedColumnStep } from './column-types.js';
import { type FeatureNaming, joinNames } from './feature-naming.js';
import { type Action, checkStepModel, findStep, transformStep } from './step.js';
import type { StepWeights } from './step-weights.js';

/** One step after the fit. */
export interface ColumnBlockState {
  readonly name: string;
  readonly action: Action;
  /** Positions of its columns in X of `fit`. */
  readonly columns: readonly number[];
  readonly model: FittedModel | null;
}

/** What a fitted column transformer consists of; the remainder comes last. */
export interface ColumnTransformerState {
  readonly blocks: readonly ColumnBlockState[];
}

interface JoinOptions {
  readonly remainder: unknown;
  readonly verboseFeatureNamesOut: FeatureNaming;
  readonly transformerWeights: StepWeights | null;
}

/** A fitted ColumnTransformer. */
export class FittedColumnTransformer<S extends ColumnSteps = ColumnSteps> extends FittedTransformer<
  ColumnTransformerState,
  ColumnInput<S>,
  InputData,
  ColumnOutput<S>
> {
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

  /** Refuses blocks that are not those of the specification. */
  static checkState(state: ColumnTransformerState, info: FitInfo, fail: Fail): void {
    const { transformers } = info.spec as unknown as { readonly transformers: ColumnSteps };
    const { remainder } = info.spec.params as JoinOptions;
    const steps = [...transformers.map(([name, spec]) => [name, spec] as const), ['remainder', remainder] as const];
    const blocks = state.blocks;
    if (blocks.length !== steps.length && blocks.length !== steps.length - 1) {
      fail(`have ${steps.length} blocks, or one less`, String(blocks.length));
    }
    for (const [k, block] of blocks.entries()) checkBlock(block, steps[k]!, info.nFeaturesIn, fail);
  }

  /** Names, what was done, and the positions of the columns; the remainder comes last, a step without columns drops. */
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

  /** For each step, and the remainder, the first output column and the one after the last; `[0, 0]` for none. */
  get outputIndices(): { readonly [step: string]: readonly [start: number, end: number] } {
    const names = namesOfInput(this);
    const ranges = new Map<string, readonly [number, number]>();
    let start = 0;
    for (const block of this.state.blocks) {
      const width = featuresOf(block, names).length;
      ranges.set(block.name, width === 0 ? [0, 0] : [start, start + width]);
      start += width;
    }
    if (!ranges.has('remainder')) ranges.set('remainder', [0, 0]);
    return Object.fromEntries(ranges);
  }

  /**
   * The fitted model of a step; `null` when it has none.
   *
   * @throws InvalidParameterError when there is no such step.
   */
  step<N extends S[number][0]>(name: N): FittedColumnStep<S, N> {
    return findStep('FittedColumnTransformer', this.state.blocks, name).model as FittedColumnStep<S, N>;
  }

  protected override namesOut(namesIn: readonly string[]): readonly string[] {
    const blocks = this.state.blocks.map((block) => ({ name: block.name, features: featuresOf(block, namesIn) }));
    return joinNames('ColumnTransformer', blocks, this.options.verboseFeatureNamesOut);
  }

  /** X as it came: where its columns are is found out when they are taken. */
  protected override read<D extends InputData>(X: unknown, method: string): D {
    const owner = `ColumnTransformer.${method}`;
    const data: InputData = toDataset(owner, X);
    checkExtent(owner, data.shape, { minColumns: 0 });
    return data as D;
  }

  protected apply(X: InputData): ColumnOutput<S> {
    const owner = 'ColumnTransformer.transform';
    const place = this.placesIn(owner, X);
    const blocks = this.state.blocks.flatMap(({ name, action, columns, model }): Block[] => {
      if (action === 'drop' || columns.length === 0) return [];
      const input = takeColumns(X, columns.map(place));
      const output = model === null ? passedThrough(owner, input) : transformStep(owner, name, model, input);
      return [{ name, output, weight: this.options.transformerWeights?.[name] ?? 1 }];
    });
    return joinBlocks(owner, blocks, this.featureNamesOut, X.shape[0]) as ColumnOutput<S>;
  }

  /** Where the columns of `fit` are in X: by name where both have names (others may be there too), else by position. */
  private placesIn(owner: string, X: InputData): (column: number) => number {
    const { featureNamesIn } = this;
    if (featureNamesIn === null || X.featureNames === null) {
      checkWidth(owner, this.nFeaturesIn, X);
      return (column) => column;
    }
    const at = new Map(X.featureNames.map((name, j) => [name, j]));
    const needed = this.state.blocks.flatMap(({ action, columns }) => (action === 'drop' ? [] : columns));
    const missing = [...new Set(needed)].map((j) => featureNamesIn[j]!).filter((name) => !at.has(name));
    if (missing.length === 0) return (column) => at.get(featureNamesIn[column]!)!;
    const got = `no ${missing.map((name) => JSON.stringify(name)).join(', ')}`;
    throw new DataError({ owner, subject: 'X', must: 'have the columns of fit', got });
  }

  private get options(): JoinOptions {
    return this.spec.params as JoinOptions;
  }
}

type Fail = (must: string, got: string) => never;

/** The names of the columns that a step contributes. */
function featuresOf({ action, columns, model }: ColumnBlockState, namesIn: readonly string[]): readonly string[] {
  if (action === 'drop') return [];
  const names = columns.map((j) => namesIn[j]!);
  return model === null || names.length === 0 ? names : (featureNamesAfter(model, names) ?? names);
}

function checkBlock(
  { name, action, columns, model }: ColumnBlockState,
  [step, spec]: readonly [string, unknown],
  nFeaturesIn: number,
  fail: Fail,
): void {
  const expected = typeof spec === 'string' ? spec : 'transform';
  if (name !== step || action !== expected) fail(`have '${step}' (${expected})`, `${name} (${action})`);
  const outside = columns.find((column) => column >= nFeaturesIn);
  if (outside !== undefined) fail(`have columns below ${nFeaturesIn} in '${name}'`, String(outside));
  checkStepModel(name, columns.length === 0 ? null : spec, model, 'transform', fail);
  if (model !== null && model.nFeaturesIn !== columns.length) {
    fail(`have a model of ${columns.length} columns in '${name}'`, String(model.nFeaturesIn));
  }
}
