// The state of one support vector problem. Its variables are permuted while they are shrunk: the first `active` take
// part. Gradients are kept times the label (y · G), so that a row of kernel values serves either sign of label.

/** Kernels, as the TypeScript side numbers them. */
export const LINEAR: i32 = 0;
export const POLY: i32 = 1;
export const RBF: i32 = 2;
export const SIGMOID: i32 = 3;
export const PRECOMPUTED: i32 = 4;

/** Variables whose best candidate is remembered together. */
export const BLOCK: i32 = 128;

@unmanaged
export class SvmState {
  /** IN, rows of `p` numbers; for a precomputed kernel, its values. */
  X!: usize;
  p!: i32;
  kernel!: i32;
  degree!: i32;
  gamma!: f64;
  coef0!: f64;

  /** Rows that take part. */
  rows!: i32;
  /** Variables: one for each row, or two in regression. */
  variables!: i32;
  /** Whether each row has two variables; rows then keep their places, and `rowOf` says which is a variable's. */
  doubled!: bool;
  /** Whether the sum of the variables of each label is held, too. */
  nu!: bool;
  shrinking!: bool;
  tolerance!: f64;
  active!: i32;
  unshrunk!: bool;

  /** For each variable, in their present order. */
  label!: usize;
  gradient!: usize;
  /** The gradient that the variables at their upper bounds make. */
  boundGradient!: usize;
  alpha!: usize;
  upper!: usize;
  /** The linear term times the label. */
  linear!: usize;
  /** 0 for a variable that may move both ways; infinite where y · alpha may only rise, minus infinite where only fall. */
  side!: usize;
  diagonal!: usize;
  /** i32: where the variable was at first. */
  original!: usize;
  /** i32: the row of a variable, where rows have two. */
  rowOf!: usize;

  /** For each row: the row of X (i32), its squared norm, the place in the cache (i32, or -1). */
  index!: usize;
  norm!: usize;
  slotOf!: usize;

  /** Rows of kernel values (f32), of `stride` bytes. */
  cache!: usize;
  stride!: usize;
  slots!: i32;
  used!: i32;
  /** i32, for each place: the row, how much of it is there, and its neighbours in the order of use. */
  owner!: usize;
  length!: usize;
  before!: usize;
  after!: usize;
  /** Two rows in the present order of the variables, where rows have two. */
  buffers!: usize;
  nextBuffer!: i32;

  /** Where other threads are told which row to compute; 0 without any. */
  share!: usize;
  /** Room for products that wait to become kernel values. */
  products!: usize;

  /** The best candidate of each block. */
  blockBest!: usize;
  /** Pairs (i32) of variables that changed places. */
  swaps!: usize;

  /** The greatest -gradient of a variable that may rise. */
  top!: f64;
  /** The pair that is to move, and the kernel values of the first. */
  i!: i32;
  j!: i32;
  rowI!: usize;
}

const STATE_BYTES: usize = 512;
/** `WAITING` doubles and some more. */
const PRODUCTS_BYTES: usize = 256 * 8 + 64;

function aligned(bytes: usize): usize {
  return (bytes + 63) & ~63;
}

/** Bytes of a row of so many kernel values; eight are written at a time. */
export function rowBytes(length: i32): usize {
  return aligned(((<usize>length) << 2) + 32);
}

/** What a problem needs of scratch. */
export function svmScratchBytes(rows: i32, variables: i32, slots: i32): usize {
  return layOut(0, rows, variables, slots, null);
}

/** Lays the arrays of a state into scratch that begins with it. */
export function placeState(scratch: usize, rows: i32, variables: i32, slots: i32): SvmState {
  const state = changetype<SvmState>(scratch);
  memory.fill(scratch, 0, STATE_BYTES);
  state.rows = rows;
  state.variables = variables;
  state.active = variables;
  state.doubled = variables > rows;
  state.slots = slots;
  state.stride = rowBytes(rows);
  layOut(scratch, rows, variables, slots, state);
  return state;
}

function layOut(from: usize, rows: i32, variables: i32, slots: i32, state: SvmState | null): usize {
  const doubles = aligned((<usize>variables) << 3);
  const integers = aligned((<usize>variables) << 2);
  const places = aligned((<usize>(slots + 1)) << 2);
  const buffers: usize = variables > rows ? 2 * rowBytes(variables) : 0;
  const arrays = from + STATE_BYTES;
  const lists = arrays + 8 * doubles + aligned((<usize>rows) << 3);
  const rest = lists + 4 * integers + 2 * aligned((<usize>rows) << 2) + 4 * places;
  const blocks = rest + buffers;
  const products = blocks + aligned((<usize>(variables / BLOCK + 2)) << 3);
  const cache = products + PRODUCTS_BYTES;
  if (state !== null) {
    state.label = arrays;
    state.gradient = arrays + doubles;
    state.boundGradient = arrays + 2 * doubles;
    state.alpha = arrays + 3 * doubles;
    state.upper = arrays + 4 * doubles;
    state.linear = arrays + 5 * doubles;
    state.side = arrays + 6 * doubles;
    state.diagonal = arrays + 7 * doubles;
    state.norm = arrays + 8 * doubles;
    state.original = lists;
    state.rowOf = lists + integers;
    state.swaps = lists + 2 * integers;
    const byRow = lists + 4 * integers;
    state.index = byRow;
    state.slotOf = byRow + aligned((<usize>rows) << 2);
    const byPlace = byRow + 2 * aligned((<usize>rows) << 2);
    state.owner = byPlace;
    state.length = byPlace + places;
    state.before = byPlace + 2 * places;
    state.after = byPlace + 3 * places;
    state.buffers = rest;
    state.blockBest = blocks;
    state.products = products;
    state.cache = cache;
  }
  return cache + <usize>slots * rowBytes(rows);
}

export function f64At(array: usize, at: i32): f64 {
  return load<f64>(array + ((<usize>at) << 3));
}

export function putF64(array: usize, at: i32, value: f64): void {
  store<f64>(array + ((<usize>at) << 3), value);
}

export function i32At(array: usize, at: i32): i32 {
  return load<i32>(array + ((<usize>at) << 2));
}

export function putI32(array: usize, at: i32, value: i32): void {
  store<i32>(array + ((<usize>at) << 2), value);
}

/** Whether the variable is at its upper bound. */
export function isUpper(s: SvmState, t: i32): bool {
  return f64At(s.label, t) * f64At(s.side, t) == -Infinity;
}

/** Says from its value whether a variable is at a bound; where both bounds meet, it is the upper. */
export function updateSide(s: SvmState, t: i32): void {
  const alpha = f64At(s.alpha, t);
  const label = f64At(s.label, t);
  const side = alpha >= f64At(s.upper, t) ? -Infinity * label : alpha <= 0 ? Infinity * label : 0;
  putF64(s.side, t, side);
}
