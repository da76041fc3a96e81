import { aborted, FAILED } from './control';
import { kernelRow } from './svm-kernel';
import { rowBytes, SvmState } from './svm-state';

// One solver, and threads that compute parts of the rows of kernel values that it wants. Who computes a part never
// changes a value: a helper computes it aside and hands it in, and what a helper has claimed but not handed in for long
// (it may have lost its processor) the solver computes itself.

/** The number of the row (upper half) and its next part that nobody has claimed (lower half). */
const TICKET: usize = 0;
/** The row that is wanted. */
const PARTS: usize = 128;
const STATE: usize = 132;
const ROW: usize = 136;
const FROM: usize = 140;
const TO: usize = 144;
const OUT: usize = 148;
const FINISHED: usize = 192;
const SLEEPERS: usize = 196;
/** For each part the number of the row, times four, and one of the following. */
const WORDS: usize = 256;
const OPEN: i32 = 0;
const HANDED_IN: i32 = 1;
const READY: i32 = 2;
const TAKEN: i32 = 3;

const CLOSED: i64 = 0x7fffffff;
/** A multiple of what waits at a time, so that no part writes into the next. */
const PART_ROWS: i32 = 1024;
/** Where a helper computes a part, behind its room for products. */
const PART: usize = 2176;
/** Looks at a word before a thread takes back a part or goes to sleep. */
const LOOKS: i32 = 2000;

/** Bytes for a share of rows so long; they must begin as zeros. */
export function shareBytes(rows: i32): usize {
  return WORDS + 4 * <usize>(rows / PART_ROWS + 2);
}

/** Bytes of scratch for a helper. */
export function helperBytes(): usize {
  return PART + rowBytes(PART_ROWS);
}

/** {@link kernelRow}, in parts. */
export function sharedRow(s: SvmState, row: i32, from: i32, to: i32, out: usize): void {
  const share = s.share;
  const parts = (to - from + PART_ROWS - 1) / PART_ROWS;
  if (share == 0 || parts < 2) {
    kernelRow(s, row, from, to, out, s.products);
    return;
  }
  const job = atomic.load<i32>(share + TICKET + 4);
  // Closed while the row changes, so that a late thread can claim nothing of one that is half written.
  atomic.store<i64>(share + TICKET, ((<i64>job) << 32) | CLOSED);
  store<i32>(share + PARTS, parts);
  store<usize>(share + STATE, changetype<usize>(s));
  store<i32>(share + ROW, row);
  store<i32>(share + FROM, from);
  store<i32>(share + TO, to);
  store<usize>(share + OUT, out);
  for (let part = 0; part < parts; part++) atomic.store<i32>(wordOf(share, part), (job + 1) << 2);
  announce(share, job);
  for (let part = claim(share); part >= 0; part = claim(share)) {
    if (takes(share, part, (job + 1) << 2)) computePart(s, row, from, to, part, out, s.products);
  }
  for (let part = 0; part < parts; part++) collect(s, part, (job + 1) << 2, row, from, to, out);
}

function wordOf(share: usize, part: i32): usize {
  return share + WORDS + ((<usize>part) << 2);
}

function computePart(s: SvmState, row: i32, from: i32, to: i32, part: i32, out: usize, products: usize): void {
  const first = from + part * PART_ROWS;
  kernelRow(s, row, first, min<i32>(first + PART_ROWS, to), out, products);
}

/** Whether the part is the solver's from now on. */
function takes(share: usize, part: i32, job: i32): bool {
  return atomic.cmpxchg<i32>(wordOf(share, part), job | OPEN, job | TAKEN) == (job | OPEN);
}

/** Waits for a part, and takes it where its helper is late. */
function collect(s: SvmState, part: i32, job: i32, row: i32, from: i32, to: i32, out: usize): void {
  const word = wordOf(s.share, part);
  for (let looks = 0; atomic.load<i32>(word) < (job | READY); looks++) {
    if (looks < LOOKS || !takes(s.share, part, job)) continue;
    computePart(s, row, from, to, part, out, s.products);
    return;
  }
}

function announce(share: usize, job: i32): void {
  atomic.store<i64>(share + TICKET, (<i64>(job + 1)) << 32);
  if (atomic.load<i32>(share + SLEEPERS) > 0) atomic.notify(share + TICKET + 4, -1);
}

/** Sends the helpers home. */
export function endShare(share: usize): void {
  const job = atomic.load<i32>(share + TICKET + 4);
  atomic.store<i32>(share + FINISHED, 1);
  atomic.store<i64>(share + TICKET, ((<i64>job) << 32) | CLOSED);
  store<i32>(share + PARTS, 0);
  announce(share, job);
}

/** Helps until the solver has ended. */
export function serveRows(share: usize, scratch: usize): void {
  while (atomic.load<i32>(share + FINISHED) == 0 && atomic.load<i32>(FAILED) == 0 && !aborted()) {
    const job = atomic.load<i32>(share + TICKET + 4);
    for (let part = claim(share); part >= 0; part = claim(share)) helpWith(share, part, scratch);
    let looks = 0;
    while (looks < LOOKS && atomic.load<i32>(share + TICKET + 4) == job) looks++;
    if (looks < LOOKS || atomic.load<i32>(share + FINISHED) != 0) continue;
    atomic.add<i32>(share + SLEEPERS, 1);
    atomic.wait<i32>(share + TICKET + 4, job, 10000000);
    atomic.sub<i32>(share + SLEEPERS, 1);
  }
}

/** Computes a part aside; should the solver have gone on to another row meanwhile, nobody takes it. */
function helpWith(share: usize, part: i32, scratch: usize): void {
  const word = wordOf(share, part);
  const job = atomic.load<i32>(word);
  const s = changetype<SvmState>(load<usize>(share + STATE));
  const first = load<i32>(share + FROM) + part * PART_ROWS;
  const last = min<i32>(first + PART_ROWS, load<i32>(share + TO));
  const bytes = (<usize>first) << 2;
  kernelRow(s, load<i32>(share + ROW), first, last, scratch + PART - bytes, scratch);
  if ((job & 3) != OPEN || atomic.cmpxchg<i32>(word, job, job | HANDED_IN) != job) return;
  memory.copy(load<usize>(share + OUT) + bytes, scratch + PART, (<usize>(last - first)) << 2);
  atomic.store<i32>(word, job + READY);
}

/** The next part, or -1. */
function claim(share: usize): i32 {
  let ticket = atomic.load<i64>(share + TICKET);
  while (<i32>ticket < load<i32>(share + PARTS)) {
    const found = atomic.cmpxchg<i64>(share + TICKET, ticket, ticket + 1);
    if (found == ticket) return <i32>ticket;
    ticket = found;
  }
  return -1;
}
