import {
  choiceSlot,
  type FitInfo,
  type FittedModel,
  FittedTransformer,
  featureNamesAfter,
  type InputData,
  listSlot,
  modelSlot,
  nullableSlot,
  recordSlot,
  type StateLayout,
  stringSlot,
} from '../base/index.js';
import { type Block, joinBlocks, passedThrough } from './blocks.js';
import { joinNames } from './feature-naming.js';
import { type Action, checkStepModel, findStep, transformStep } from './step.js';
import type { StepWeights } from './step-weights.js';
import type { FittedUnionStep, UnionInput, UnionOutput, UnionSteps } from './union-types.js';

/** One transformer after the fit. */
export interface UnionPart {
  readonly name: string;
  readonly action: Action;
  readonly model: FittedModel | null;
}

/** What a fitted union consists of. */
export interface UnionState {
  readonly parts: readonly UnionPart[];
}

/** A few words of a file can pass the same columns through again and again: so often, or so many columns in all. */
const FREE_PASSES = 8;
const FREE_COLUMNS = 2 ** 16;

interface JoinOptions {
  readonly verboseFeatureNamesOut: boolean;
  readonly transformerWeights: StepWeights | null;
}

/** A fitted FeatureUnion. */
export class FittedFeatureUnion<S extends UnionSteps = UnionSteps> extends FittedTransformer<
  UnionState,
  UnionInput<S>,
  InputData,
  UnionOutput<S>
> {
  static readonly layout: StateLayout<UnionState> = {
    parts: listSlot(
      recordSlot<UnionPart>({
        name: stringSlot(),
        action: choiceSlot(['transform', 'passthrough', 'drop']),
        model: nullableSlot(modelSlot()),
      }),
    ),
  };

  /** Refuses parts that are not those of the specification. */
  static checkState({ parts }: UnionState, info: FitInfo, fail: (must: string, got: string) => never): void {
    const list = (info.spec as unknown as { readonly transformerList: UnionSteps }).transformerList;
    if (parts.length !== list.length) fail(`have ${list.length} parts`, String(parts.length));
    const passed = list.filter(([, spec]) => spec === 'passthrough').length;
    if (passed > FREE_PASSES && passed * info.nFeaturesIn > FREE_COLUMNS) {
      fail(`pass at most ${FREE_COLUMNS} columns through`, `${passed} times ${info.nFeaturesIn}`);
    }
    for (const [k, [name, spec]] of list.entries()) {
      const part = parts[k]!;
      const action = typeof spec === 'string' ? spec : 'transform';
      if (part.name !== name || part.action !== action)
        fail(`have '${name}' (${action})`, `${part.name} (${part.action})`);
      checkStepModel(name, spec, part.model, 'transform', fail);
      const width = part.model?.nFeaturesIn ?? info.nFeaturesIn;
      if (width !== info.nFeaturesIn) fail(`have a model of ${info.nFeaturesIn} columns in '${name}'`, String(width));
    }
  }

  /** Names and fitted models, in order. */
  get transformerList(): readonly (readonly [string, FittedModel | 'passthrough' | 'drop'])[] {
    return this.state.parts.map(
      ({ name, action, model }) => [name, model ?? (action as 'passthrough' | 'drop')] as const,
    );
  }

  /** The fitted models by name. */
  get namedTransformers(): { readonly [name: string]: FittedModel | 'passthrough' | 'drop' } {
    return Object.fromEntries(this.transformerList);
  }

  /**
   * The fitted model of a transformer; `null` when it has none.
   *
   * @throws InvalidParameterError when there is no such name.
   */
  step<N extends S[number][0]>(name: N): FittedUnionStep<S, N> {
    return findStep('FittedFeatureUnion', this.state.parts, name).model as FittedUnionStep<S, N>;
  }

  protected override namesOut(namesIn: readonly string[]): readonly string[] {
    const blocks = this.state.parts
      .filter(({ action }) => action !== 'drop')
      .map(({ name, model }) => ({ name, features: model === null ? namesIn : namesAfter(model, namesIn) }));
    return joinNames('FeatureUnion', blocks, this.options.verboseFeatureNamesOut);
  }

  protected apply(X: InputData): UnionOutput<S> {
    const owner = 'FeatureUnion.transform';
    const blocks = this.state.parts.flatMap(({ name, action, model }): Block[] => {
      if (action === 'drop') return [];
      const output = model === null ? passedThrough(owner, X) : transformStep(owner, name, model, X);
      return [{ name, output, weight: this.options.transformerWeights?.[name] ?? 1 }];
    });
    return joinBlocks(owner, blocks, this.featureNamesOut, X.shape[0]) as UnionOutput<S>;
  }

  private get options(): JoinOptions {
    return this.spec.params as JoinOptions;
  }
}

function namesAfter(model: FittedModel, namesIn: readonly string[]): readonly string[] {
  return featureNamesAfter(model, namesIn) ?? namesIn;
}
