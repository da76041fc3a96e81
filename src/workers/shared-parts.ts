import type { CvData, FitRows } from '../model-selection/index.js';
import type { Lane } from './lane.js';
import { packDataset, packVector } from './packed-data.js';
import type { PackedShared, SharedPart } from './task-messages.js';

interface Known {
  readonly id: number;
  readonly content: PackedShared;
}

const known = new WeakMap<object, Known>();
let count = 0;

/** The parts that tasks have in common, as one lane needs them: with their content where its worker has not seen it. */
export function sharedFor(lane: Lane, owner: string, shared: readonly object[]): SharedPart[] {
  return shared.map((object) => {
    const { id, content } = packOnce(owner, object);
    if (lane.known.has(id)) return { id, content: null };
    // A worker forgets everything else when it gets new data.
    if (content.kind === 'data') lane.known.clear();
    lane.known.add(id);
    return { id, content };
  });
}

/** Packs an object once for all workers: its numbers then lie in shared memory, where there is any. */
function packOnce(owner: string, object: object): Known {
  const before = known.get(object);
  if (before !== undefined) return before;
  const packed = { id: ++count, content: pack(owner, object) };
  known.set(object, packed);
  return packed;
}

function pack(owner: string, object: object): PackedShared {
  if (Array.isArray(object)) return { kind: 'split', rows: object as unknown as FitRows };
  const { X, y, sampleWeight, validation = null, target } = object as CvData;
  return { kind: 'data', X: packDataset(X), y: packVector(owner, y), sampleWeight, validation, target };
}
