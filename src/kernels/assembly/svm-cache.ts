import { sharedRow } from './svm-share';
import { i32At, putI32, rowBytes, SvmState } from './svm-state';

// Rows of kernel values that are kept while there is room. What is kept never changes a value, only the time.

/** Empties the cache. The list of places in their order of use begins and ends at the place after the last. */
export function resetCache(s: SvmState): void {
  s.used = 0;
  s.nextBuffer = 0;
  memory.fill(s.slotOf, 255, (<usize>s.rows) << 2);
  putI32(s.after, s.slots, s.slots);
  putI32(s.before, s.slots, s.slots);
}

function unlink(s: SvmState, slot: i32): void {
  const before = i32At(s.before, slot);
  const after = i32At(s.after, slot);
  putI32(s.after, before, after);
  putI32(s.before, after, before);
}

function linkBefore(s: SvmState, slot: i32, after: i32): void {
  const before = i32At(s.before, after);
  putI32(s.before, slot, before);
  putI32(s.after, slot, after);
  putI32(s.after, before, slot);
  putI32(s.before, after, slot);
}

/** The place of a row that is not in the cache: a new one, or that of the row which nobody wanted for longest. */
function takeSlot(s: SvmState, row: i32): i32 {
  let slot = s.used;
  if (slot < s.slots) {
    s.used++;
  } else {
    slot = i32At(s.after, s.slots);
    unlink(s, slot);
    const owner = i32At(s.owner, slot);
    if (owner >= 0) putI32(s.slotOf, owner, -1);
  }
  putI32(s.owner, slot, row);
  putI32(s.length, slot, 0);
  putI32(s.slotOf, row, slot);
  return slot;
}

function cachedRow(s: SvmState, row: i32, length: i32): usize {
  let slot = i32At(s.slotOf, row);
  if (slot >= 0) unlink(s, slot);
  else slot = takeSlot(s, row);
  linkBefore(s, slot, s.slots);
  const values = s.cache + <usize>slot * s.stride;
  const present = i32At(s.length, slot);
  if (present < length) {
    sharedRow(s, row, present, length, values);
    putI32(s.length, slot, length);
  }
  return values;
}

/** Kernel values (f32) of a variable with the first `length`; good until two other variables were asked for. */
export function kernelValues(s: SvmState, variable: i32, length: i32): usize {
  if (!s.doubled) return cachedRow(s, variable, length);
  const values = cachedRow(s, i32At(s.rowOf, variable), s.rows);
  const out = s.buffers + <usize>s.nextBuffer * rowBytes(s.variables);
  s.nextBuffer = 1 - s.nextBuffer;
  for (let t = 0; t < length; t++) {
    store<f32>(out + ((<usize>t) << 2), load<f32>(values + ((<usize>i32At(s.rowOf, t)) << 2)));
  }
  return out;
}

/** After `count` pairs of variables changed places: the same for the values of every row in the cache. */
export function swapCached(s: SvmState, count: i32): void {
  for (let slot = 0; slot < s.used; slot++) {
    const length = i32At(s.length, slot);
    const values = s.cache + <usize>slot * s.stride;
    for (let k = 0; k < count; k++) {
      // The first of a pair is the lower.
      const low = i32At(s.swaps, 2 * k);
      const high = i32At(s.swaps, 2 * k + 1);
      if (length <= low) continue;
      if (length <= high) {
        dropFront(s, slot);
        break;
      }
      const first = values + ((<usize>low) << 2);
      const second = values + ((<usize>high) << 2);
      const value = load<f32>(first);
      store<f32>(first, load<f32>(second));
      store<f32>(second, value);
    }
  }
}

/** Forgets the values in a place, which is the next to be taken. */
function dropFront(s: SvmState, slot: i32): void {
  const owner = i32At(s.owner, slot);
  if (owner >= 0) putI32(s.slotOf, owner, -1);
  putI32(s.owner, slot, -1);
  putI32(s.length, slot, 0);
  unlink(s, slot);
  linkBefore(s, slot, i32At(s.after, s.slots));
}
