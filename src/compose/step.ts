import {
  type AnySpec,
  DEFAULT_TAGS,
  type FitContext,
  type FittedModel,
  fitAny,
  type InputData,
  isSpec,
  type Tags,
  type ValidatedFitOptions,
} from '../base/index.js';
import { describe, InvalidParameterError, NotSupportedError, ShapeError } from '../core/index.js';
import { Matrix, Table, toDataset } from '../data/index.js';

interface Transforms {
  transform(X: InputData): unknown;
}

/** What a column transformer or a union may hold in place of a transformer. */
export type Action = 'transform' | 'passthrough' | 'drop';

/** Clusterers may transform too; whether they do shows in their model, so they are let through until then. */
export function mayTransform(spec: AnySpec): boolean {
  return spec.role === 'transformer' || spec.role === 'clusterer';
}

/**
 * The tags of the specifications among steps, each asked once: asked for one tag after the other, specifications inside
 * specifications would be asked exponentially often.
 */
export function tagsOf(steps: readonly unknown[]): Tags[] {
  return steps.filter(isSpec).map((spec) => spec.tags);
}

/** The tags of steps that stand side by side: all must accept what X may hold, and one is enough to need or use more. */
export function sideBySideTags(steps: readonly unknown[]): Tags {
  const all = tagsOf(steps);
  return {
    ...DEFAULT_TAGS,
    input: 'any',
    allowNaN: all.every((tags) => tags.allowNaN),
    allowInfinite: all.every((tags) => tags.allowInfinite),
    positiveOnly: all.some((tags) => tags.positiveOnly),
    sampleWeight: all.some((tags) => tags.sampleWeight),
    requiresY: all.some((tags) => tags.requiresY),
    nonDeterministic: all.some((tags) => tags.nonDeterministic),
  };
}

/** Refuses what can neither transform nor stands for passing through or dropping. */
export function checkBlockSpec(owner: string, name: string, spec: unknown): void {
  if (spec === 'passthrough' || spec === 'drop' || (isSpec(spec) && mayTransform(spec))) return;
  throw new InvalidParameterError({
    owner,
    subject: `step '${name}'`,
    must: "be a transformer, 'passthrough' or 'drop'",
    got: describeSpec(spec),
  });
}

/** A specification with its role, or whatever else came. */
export function describeSpec(spec: unknown): string {
  return isSpec(spec) ? `${spec} (${spec.role})` : describe(spec);
}

/** Fits one step: weights go to it when it uses them, and its warnings are also the whole's. */
export function fitStep(spec: AnySpec, X: unknown, y: unknown, context: FitContext): FittedModel {
  return fitAny(spec, X, y, stepOptions(spec, context));
}

/** What a step takes of the options of the whole. */
function stepOptions(spec: AnySpec, { sampleWeight, validation, warn }: FitContext): ValidatedFitOptions {
  const isWeighted = spec.tags.sampleWeight;
  const options = { sampleWeight: isWeighted ? sampleWeight : null, logger: warn };
  if (validation === null) return options;
  return { ...options, validation: isWeighted ? validation : { ...validation, sampleWeight: null } };
}

/** Refuses to hold rows out, and says why. */
export function checkNoValidation(owner: string, options: ValidatedFitOptions | undefined, why: string): void {
  if (options?.validation === undefined || options.validation === null) return;
  const must = `not be given here: ${why}`;
  throw new NotSupportedError({ owner, subject: 'validation', must, got: describe(options.validation) });
}

/** Refuses a model that turns out not to transform, as that of a clusterer may. */
export function checkTransforms(owner: string, name: string, model: FittedModel): void {
  if (typeof (model as unknown as Partial<Transforms>).transform === 'function') return;
  const must = 'have a model that transforms';
  throw new InvalidParameterError({ owner, subject: `step '${name}'`, must, got: describeSpec(model.spec) });
}

/** What the model of a step makes of X: as many rows, as data. */
export function transformStep(owner: string, name: string, model: FittedModel, X: InputData): InputData {
  const output = (model as unknown as Transforms).transform(X);
  const subject = `the output of '${name}'`;
  const data = output instanceof Matrix || output instanceof Table ? output : toDataset(owner, output, subject);
  if (data.shape[0] === X.shape[0]) return data;
  throw new ShapeError({ owner, subject, must: `have ${X.shape[0]} rows, as X has`, got: String(data.shape[0]) });
}

/** The entry of that name. */
export function findStep<T extends { readonly name: string }>(owner: string, steps: readonly T[], name: unknown): T {
  const found = steps.find((step) => step.name === name);
  if (found !== undefined) return found;
  const must = `be one of ${steps.map((step) => step.name).join(', ')}`;
  throw new InvalidParameterError({ owner, subject: 'a step name', must, got: describe(name) });
}

/**
 * Refuses, in a model file, a model that is not what the specification of its step fits to, or lacks the method that it
 * is there for.
 */
export function checkStepModel(
  name: string,
  spec: unknown,
  model: FittedModel | null,
  method: 'transform' | 'inverseTransform' | 'predict' | null,
  fail: (must: string, got: string) => never,
): void {
  const expected = isSpec(spec) ? `a model of ${spec.type} (${spec.role})` : 'no model';
  const given = model === null ? 'no model' : `a model of ${model.spec.type} (${model.role})`;
  if (given !== expected) fail(`have ${expected} in step '${name}'`, given);
  if (model === null || method === null) return;
  const found = typeof (model as unknown as Record<string, unknown>)[method];
  if (found !== 'function') fail(`have a model with ${method} in step '${name}'`, describeSpec(model.spec));
}
