export { type Config, getConfig, jobsRule, setConfig, threadsFor } from './config.js';
export * from './errors.js';
export * from './params.js';
export type { IntegerArrays, IntegerDtype } from './random-integers.js';
export { randomStateRule } from './random-rule.js';
export { type SamplingMethod, sampleWithoutReplacement } from './random-sampling.js';
export type { Rng, Seed } from './random-source.js';
export { type ChoiceOptions, RandomState, type RandomStateLike } from './random-state.js';
export * from './rule.js';
