import type { AnySpec, FittedModel } from '../base/index.js';
import { describe, NotSupportedError } from '../core/index.js';
import {
  type FitOutcome,
  type FitTaskInput,
  type PackedOutcome,
  type PartPrediction,
  type Prediction,
  type PredictTaskInput,
  unpackOutcome,
} from '../model-selection/index.js';
import { encodeSpec, load } from '../persist/index.js';
import { type PackedData, unpack } from './packed-data.js';
import type { UserModule } from './user-modules.js';

/** Scorers as they travel: names, and functions by the module that exports them. */
export type PackedScoring =
  | null
  | string
  | { readonly module: number; readonly name: string }
  | readonly PackedScoring[]
  | { readonly named: readonly (readonly [name: string, scoring: PackedScoring])[] };

/** The input of `fit-and-score` as it travels. */
export interface PackedFitInput extends Pick<FitTaskInput, 'place'> {
  readonly spec: Uint8Array;
  readonly scoring: PackedScoring;
  readonly timed: boolean;
  readonly settings: Pick<
    FitTaskInput['settings'],
    'owner' | 'errorScore' | 'returnTrainScore' | 'returnEstimator' | 'weighScores'
  >;
}

/** The result of `fit-and-score` as it travels. */
export interface PackedFitResult {
  readonly outcome: PackedOutcome;
  readonly model: Uint8Array | null;
}

/** The input of `predict` as it travels. */
export interface PackedPredictInput extends Pick<PredictTaskInput, 'owner' | 'method'> {
  readonly spec: Uint8Array;
}

/** The result of `predict` as it travels. */
export interface PackedPrediction {
  readonly prediction: PackedData;
  readonly warning: string | null;
}

/** How the input of a program is packed, and its result unpacked. */
interface Codec {
  pack(input: object, modules: readonly UserModule[]): unknown;
  unpack(result: unknown, input: object, modules: readonly UserModule[]): unknown;
}

const fitAndScore: Codec = {
  pack: (input, modules): PackedFitInput => {
    const { settings, spec, place } = input as FitTaskInput;
    const { owner, errorScore, returnTrainScore, returnEstimator, weighScores, clock, scoring } = settings;
    return {
      spec: encodeSpec(spec, { classes: classesOf(modules) }),
      scoring: packScoring(owner, scoring, modules),
      timed: clock !== null,
      settings: { owner, errorScore, returnTrainScore, returnEstimator, weighScores },
      place,
    };
  },
  unpack: (result, input, modules): FitOutcome => {
    const { outcome, model } = result as PackedFitResult;
    return { ...unpackOutcome(outcome, (input as FitTaskInput).place), model: model && loadModel(model, modules) };
  },
};

const predict: Codec = {
  pack: (input, modules): PackedPredictInput => {
    const { spec, owner, method } = input as PredictTaskInput;
    return { spec: encodeSpec(spec, { classes: classesOf(modules) }), owner, method };
  },
  unpack: (result): PartPrediction => {
    const { prediction, warning } = result as PackedPrediction;
    return { prediction: unpack(prediction) as Prediction, warning };
  },
};

const fit: Codec = {
  pack: (input, modules): { readonly spec: Uint8Array } => {
    return { spec: encodeSpec((input as { readonly spec: AnySpec }).spec, { classes: classesOf(modules) }) };
  },
  unpack: (result, _input, modules) => loadModel(result as Uint8Array, modules),
};

/** The programs that workers know. */
export const CODECS: ReadonlyMap<string, Codec> = new Map([
  ['fit-and-score', fitAndScore],
  ['predict', predict],
  ['fit', fit],
]);

/** The classes of all modules. */
export function classesOf(modules: readonly UserModule[]): UserModule['classes'] {
  return modules.flatMap(({ classes }) => classes);
}

function loadModel(bytes: Uint8Array, modules: readonly UserModule[]): FittedModel {
  return load(bytes, { classes: classesOf(modules) });
}

function packScoring(owner: string, scoring: unknown, modules: readonly UserModule[]): PackedScoring {
  if (scoring === null || typeof scoring === 'string') return scoring;
  if (Array.isArray(scoring)) return scoring.map((one) => packScoring(owner, one, modules));
  if (typeof scoring === 'object') {
    return { named: Object.entries(scoring).map(([name, one]) => [name, packScoring(owner, one, modules)]) };
  }
  for (const [module, { exports }] of modules.entries()) {
    const name = Object.keys(exports).find((key) => exports[key] === scoring);
    if (name !== undefined) return { module, name };
  }
  const must =
    'be names of scorers, or functions that a module exports, to travel to a worker (see workers({ modules }))';
  throw new NotSupportedError({ owner, subject: 'scoring', must, got: describe(scoring) });
}

/** The scorers again, in a worker. */
export function unpackScoring(scoring: PackedScoring, modules: readonly UserModule[]): unknown {
  if (scoring === null || typeof scoring === 'string') return scoring;
  if ('module' in scoring) return modules[scoring.module]!.exports[scoring.name];
  if ('named' in scoring) {
    return Object.fromEntries(scoring.named.map(([name, one]) => [name, unpackScoring(one, modules)]));
  }
  return scoring.map((one) => unpackScoring(one, modules));
}
