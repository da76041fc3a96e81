import { custom, describe, InvalidParameterError, isRecord, nullable, type Rule } from '../core/index.js';

/** Factors for the outputs of steps, by name. */
export type StepWeights = { readonly [step: string]: number };

/** The rule of `transformerWeights`. */
export const stepWeightsRule: Rule<StepWeights | null> = nullable(
  custom<StepWeights>({
    must: 'be an object of finite numbers by step name',
    test: (value) => isRecord(value) && Object.values(value).every(Number.isFinite),
    copy: (value) => Object.freeze({ ...value }),
  }),
);

/** Refuses a factor for a step that does not exist. */
export function checkWeightNames(owner: string, weights: StepWeights | null, steps: readonly string[]): void {
  const unknown = Object.keys(weights ?? {}).find((name) => !steps.includes(name));
  if (unknown === undefined) return;
  const must = `name steps: ${steps.join(', ')}`;
  throw new InvalidParameterError({ owner, subject: 'transformerWeights', must, got: describe(unknown) });
}
