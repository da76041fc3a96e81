import {
  type FitInfo,
  FittedModel,
  listSlot,
  modelSlot,
  nullableSlot,
  type Role,
  recordSlot,
  type StateLayout,
  stringSlot,
} from '../base/index.js';
import { describe, InvalidParameterError } from '../core/index.js';
import { generatedNames, toDataset } from '../data/index.js';

interface PipelineStepState {
  readonly name: string;
  readonly model: FittedModel | null;
}

/** What a fitted pipeline consists of. */
export interface PipelineState {
  readonly steps: readonly PipelineStepState[];
}

type AnyMethod = (X: unknown, ...rest: unknown[]) => unknown;

/** Methods of the last step that take X. */
const METHODS = [
  'predict',
  'predictProba',
  'predictLogProba',
  'decisionFunction',
  'scoreSamples',
  'score',
  'transform',
];
/** Fields of the last step. */
const FIELDS = ['classes', 'labels'];

/** The run-time side of a fitted pipeline; only the methods that its last step has exist on it. */
export class FittedPipelineModel extends FittedModel<PipelineState> {
  static readonly layout: StateLayout<PipelineState> = {
    steps: listSlot(recordSlot<PipelineStepState>({ name: stringSlot(), model: nullableSlot(modelSlot()) })),
  };

  readonly role: Role;

  constructor(info: FitInfo, state: PipelineState) {
    super(info, state);
    this.role = info.spec.role;
    const last = state.steps.at(-1)?.model ?? null;
    if (last === null) define(this, 'transform', (X: unknown) => this.before(X, 'transform'));
    else this.show(last);
    const inverses = state.steps.flatMap(({ model }) => (model === null ? [] : [methodOf(model, 'inverseTransform')]));
    if (inverses.every((inverse) => inverse !== undefined)) {
      define(this, 'inverseTransform', (X: unknown) => inverses.reduceRight((current, inverse) => inverse(current), X));
    }
  }

  get steps(): readonly (readonly [string, FittedModel | null])[] {
    return this.state.steps.map(({ name, model }) => [name, model] as const);
  }

  /** Names of the columns after the last step. */
  get featureNamesOut(): readonly string[] {
    const names = this.featureNamesIn ?? generatedNames(this.nFeaturesIn);
    return this.state.steps.reduce<readonly string[]>((current, { model }) => namesAfter(model) ?? current, names);
  }

  step(name: string): FittedModel | null {
    const found = this.state.steps.find((step) => step.name === name);
    if (found !== undefined) return found.model;
    const must = `be one of ${this.state.steps.map((step) => step.name).join(', ')}`;
    throw new InvalidParameterError({ owner: 'FittedPipeline', subject: 'a step name', must, got: describe(name) });
  }

  slice(start: number, end?: number): FittedPipelineModel {
    const spec = (this.spec as unknown as { slice(start: number, end?: number): FitInfo['spec'] }).slice(start, end);
    const steps = this.state.steps.slice(start, end);
    const first = steps.find(({ model }) => model !== null)?.model ?? this;
    const { nFeaturesIn, featureNamesIn } = first;
    return new FittedPipelineModel({ spec, nFeaturesIn, featureNamesIn, warnings: this.report.warnings }, { steps });
  }

  /** Gives the pipeline the methods and fields that its last step has, and no others. */
  private show(last: FittedModel): void {
    for (const name of METHODS) {
      const method = methodOf(last, name);
      if (method !== undefined)
        define(this, name, (X: unknown, ...rest: unknown[]) => method(this.before(X, name), ...rest));
    }
    for (const name of FIELDS) {
      if (name in last)
        Object.defineProperty(this, name, { get: () => (last as unknown as Record<string, unknown>)[name] });
    }
  }

  /** X after all steps but the last. */
  private before(X: unknown, method: string): unknown {
    const models = this.state.steps.slice(0, -1).map(({ model }) => model);
    const data: unknown = toDataset(`Pipeline.${method}`, X);
    return models.reduce((current, model) => (model === null ? current : methodOf(model, 'transform')!(current)), data);
  }
}

function methodOf(model: FittedModel, name: string): AnyMethod | undefined {
  const method = (model as unknown as Record<string, unknown>)[name];
  return typeof method === 'function' ? (method.bind(model) as AnyMethod) : undefined;
}

function define(model: object, name: string, value: unknown): void {
  Object.defineProperty(model, name, { value });
}

function namesAfter(model: FittedModel | null): readonly string[] | undefined {
  return (model as { featureNamesOut?: readonly string[] } | null)?.featureNamesOut;
}
