import { Matrix, Table } from '../data/index.js';
import {
  type CvData,
  type FitOutcome,
  type FitRows,
  fitAndScore,
  fitPart,
  packOutcome,
  planScoring,
  predictPart,
  sharedParts,
  systemClock,
} from '../model-selection/index.js';
import { decodeSpec, save } from '../persist/index.js';
import { packDataset, unpack } from './packed-data.js';
import {
  classesOf,
  type PackedFitInput,
  type PackedFitResult,
  type PackedPredictInput,
  type PackedPrediction,
  unpackScoring,
} from './task-codecs.js';
import type { PackedShared, SharedPart, TaskAnswer, TaskMessage } from './task-messages.js';
import { importModules, type UserModule } from './user-modules.js';

/** What this worker was given and may be asked for again. */
const shared = new Map<number, CvData | FitRows>();
/** How much of that is kept, the data first: a task that needs more than it finds is sent again with everything. */
const MOST_SHARED = 64;
/** How parts of the data are taken: work on a part is shared by the tasks that follow each other on it. */
let taken: { readonly data: CvData; readonly of: ReturnType<typeof sharedParts> } | null = null;

/** Does a task; errors are those of the task. */
export async function serveTask({
  program,
  shared: parts,
  modules: addresses,
  input,
}: TaskMessage): Promise<TaskAnswer> {
  const objects = parts.map(receive);
  if (objects.includes(undefined)) return { kind: 'missing' };
  const modules = await importModules('workers', addresses);
  const [data, split] = objects as [CvData, FitRows];
  return { kind: 'result', result: await PROGRAMS[program]!(input, modules, data, split) };
}

type Program = (input: unknown, modules: readonly UserModule[], data: CvData, split: FitRows) => Promise<unknown>;

const PROGRAMS: Readonly<Record<string, Program>> = {
  'fit-and-score': async (input, modules, data, split): Promise<PackedFitResult> => {
    const { spec, scoring, settings, timed, place } = input as PackedFitInput;
    const scorers = unpackScoring(scoring, modules);
    const plan = planScoring(settings.owner, scorers);
    const partsOf = partsFor(settings.owner, data);
    const common = { ...settings, scoring: scorers, plan, partsOf, clock: timed ? systemClock : null };
    const decoded = decodeSpec(spec, { classes: classesOf(modules) });
    const outcome: FitOutcome = await fitAndScore(common, { spec: decoded, split, place });
    return { outcome: packOutcome(outcome), model: outcome.model === null ? null : save(outcome.model) };
  },
  predict: async (input, modules, data, split): Promise<PackedPrediction> => {
    const { spec, owner, method } = input as PackedPredictInput;
    const decoded = decodeSpec(spec, { classes: classesOf(modules) });
    const { prediction, warning } = await predictPart({ owner, method, spec: decoded }, data, split);
    const isData = prediction instanceof Matrix || prediction instanceof Table;
    return { prediction: isData ? packDataset(prediction) : { kind: 'plain', value: prediction }, warning };
  },
  fit: async (input, modules, data): Promise<Uint8Array> => {
    const { spec } = input as { readonly spec: Uint8Array };
    return save(await fitPart(decodeSpec(spec, { classes: classesOf(modules) }), data));
  },
};

function partsFor(owner: string, data: CvData): ReturnType<typeof sharedParts> {
  if (taken?.data !== data) taken = { data, of: sharedParts(owner, data, 1) };
  return taken.of;
}

/** The object of a shared part; new data take the place of all that was known. */
function receive({ id, content }: SharedPart): CvData | FitRows | undefined {
  if (content === null) return shared.get(id);
  if (content.kind === 'data') shared.clear();
  const object = open(content);
  shared.set(id, object);
  if (shared.size > MOST_SHARED) {
    const [, oldest] = shared.keys();
    shared.delete(oldest!);
  }
  return object;
}

function open(content: PackedShared): CvData | FitRows {
  if (content.kind === 'split') return content.rows;
  const { X, y, sampleWeight, validation, target } = content;
  return { X: unpack(X) as Matrix | Table, y: unpack(y), sampleWeight, validation, target };
}
