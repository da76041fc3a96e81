import {
  type FitInfo,
  FittedModel,
  featureNamesAfter,
  type InputData,
  listSlot,
  modelSlot,
  namesOfInput,
  nullableSlot,
  type Role,
  recordSlot,
  type StateLayout,
  stringSlot,
  workOn,
} from '../base/index.js';
import { toDataset } from '../data/index.js';
import type { PipelineSteps } from './pipeline-types.js';
import { checkStepModel, findStep, transformStep } from './step.js';

/** One step after the fit; without a model it passes its input on. */
export interface PipelineStepState {
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

  /** Refuses steps that are not those of the specification, or do not take what the step before returns. */
  static checkState({ steps }: PipelineState, info: FitInfo, fail: (must: string, got: string) => never): void {
    const specs = (info.spec as unknown as { readonly steps: PipelineSteps }).steps;
    if (steps.length !== specs.length) fail(`have ${specs.length} steps`, String(steps.length));
    let names = namesOfInput(info);
    for (const [k, [name, spec]] of specs.entries()) {
      const { name: given, model } = steps[k]!;
      if (given !== name) fail(`have a step '${name}'`, given);
      checkStepModel(name, spec, model, k < specs.length - 1 ? 'transform' : null, fail);
      if (model === null) continue;
      if (model.nFeaturesIn !== names.length) {
        fail(`have a model of ${names.length} columns in '${name}'`, String(model.nFeaturesIn));
      }
      names = featureNamesAfter(model, names) ?? names;
    }
  }

  readonly role: Role;

  constructor(info: FitInfo, state: PipelineState) {
    super(info, state);
    this.role = info.spec.role;
    const last = state.steps.at(-1)?.model ?? null;
    if (last === null) define(this, 'transform', (X: unknown) => this.before(X, 'transform'));
    else this.show(last);
    if (last === null || 'featureNamesOut' in last) this.showNames();
    const inverses = state.steps.flatMap(({ model }) => (model === null ? [] : [methodOf(model, 'inverseTransform')]));
    if (inverses.every((inverse) => inverse !== undefined)) {
      define(this, 'inverseTransform', (X: unknown) =>
        inverses.reduceRight<unknown>(
          (current, inverse) => inverse(current),
          toDataset('Pipeline.inverseTransform', X),
        ),
      );
    }
  }

  get steps(): readonly (readonly [string, FittedModel | null])[] {
    return this.state.steps.map(({ name, model }) => [name, model] as const);
  }

  get namedSteps(): { readonly [step: string]: FittedModel | null } {
    return Object.fromEntries(this.steps);
  }

  step(name: string): FittedModel | null {
    return findStep('FittedPipeline', this.state.steps, name).model;
  }

  slice(start: number, end?: number): FittedPipelineModel {
    const spec = (this.spec as unknown as { slice(start: number, end?: number): FitInfo['spec'] }).slice(start, end);
    const steps = this.state.steps.slice(start, end);
    const first =
      steps.find(({ model }) => model !== null)?.model ?? this.columnsAt(this.state.steps.indexOf(steps[0]!));
    const { nFeaturesIn, featureNamesIn } = first;
    return new FittedPipelineModel({ spec, nFeaturesIn, featureNamesIn, warnings: this.report.warnings }, { steps });
  }

  protected namesOut(namesIn: readonly string[]): readonly string[] {
    return this.state.steps.reduce(
      (names, { model }) => (model === null ? names : (featureNamesAfter(model, names) ?? names)),
      namesIn,
    );
  }

  /** The columns that arrive at a step, where no model of that step or after it can tell. */
  private columnsAt(step: number): Pick<FitInfo, 'nFeaturesIn' | 'featureNamesIn'> {
    const before = this.state.steps.slice(0, step);
    if (before.every(({ model }) => model === null)) return this;
    const featureNamesIn = this.slice(0, step).namesOut(namesOfInput(this));
    return { nFeaturesIn: featureNamesIn.length, featureNamesIn };
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

  /** Names of output columns, where the last step has them. */
  private showNames(): void {
    let names: readonly string[] | undefined;
    const own = (): readonly string[] => {
      names ??= this.namesOut(namesOfInput(this));
      return names;
    };
    Object.defineProperty(this, 'featureNamesOut', { get: own });
    define(this, 'getFeatureNamesOut', (inputFeatures?: readonly string[]) =>
      inputFeatures === undefined ? own() : this.namesOut(namesOfInput(this, inputFeatures)),
    );
  }

  /** X after all steps but the last. */
  private before(X: unknown, method: string): InputData {
    const owner = `Pipeline.${method}`;
    const idle = this.state.steps.every(({ model }) => model === null);
    const data: InputData = idle ? this.read(X, method) : toDataset(owner, X);
    const steps = this.state.steps.slice(0, -1);
    const work = steps.length === 0 ? undefined : workOn(X);
    const done = work?.transforms.find(({ models }) => steps.every(({ model }, k) => model === models[k]));
    if (done !== undefined) return done.output;
    const output = steps.reduce(
      (current, { name, model }) => (model === null ? current : transformStep(owner, name, model, current)),
      data,
    );
    work?.transforms.push({ models: steps.map(({ model }) => model), output });
    return output;
  }
}

function methodOf(model: FittedModel, name: string): AnyMethod | undefined {
  const method = (model as unknown as Record<string, unknown>)[name];
  return typeof method === 'function' ? (method.bind(model) as AnyMethod) : undefined;
}

function define(model: object, name: string, value: unknown): void {
  Object.defineProperty(model, name, { value });
}
