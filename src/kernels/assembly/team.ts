import { aborted, CHUNKS, DONE, FAILED, HELPERS, KERNEL, SCRATCH, SCRATCH_BYTES, TICKET } from './control';
import { runChunk } from './kernel-table';

const CLOSED: i64 = 0x7fffffff;

/** Gives helpers that are awake the chunks of a kernel; {@link join} comes next. */
export function post(kernel: i32, chunks: i32, helpers: i32, scratch: usize, scratchBytes: usize): void {
  const job = atomic.load<i64>(TICKET) >> 32;
  // Closed while the job changes, so that a late helper can claim nothing from one that is half written.
  atomic.store<i64>(TICKET, (job << 32) | CLOSED);
  store<i32>(KERNEL, kernel);
  store<i32>(CHUNKS, chunks);
  store<i32>(HELPERS, helpers);
  store<usize>(SCRATCH, scratch);
  store<usize>(SCRATCH_BYTES, scratchBytes);
  store<i32>(DONE, 0);
  store<i32>(FAILED, 0);
  atomic.store<i64>(TICKET, (job + 1) << 32);
  if (helpers > 0) atomic.notify(TICKET + 4, -1);
}

/** Runs the chunks that nobody has claimed on the calling thread; see {@link settle}. */
export function join(): i32 {
  work(0);
  return settle();
}

/** Waits until every chunk is finished; 0 if all was well, 1 after an abort, 2 after a trap. */
export function settle(): i32 {
  const chunks = load<i32>(CHUNKS);
  for (let done = atomic.load<i32>(DONE); done < chunks; done = atomic.load<i32>(DONE)) {
    atomic.wait<i32>(DONE, done, -1);
  }
  if (atomic.load<i32>(FAILED) != 0) return 2;
  return aborted() ? 1 : 0;
}

/** The life of a helper, numbered from 1: joins every job that wants it, and sleeps in between. */
export function serve(member: i32): void {
  for (;;) {
    const job = <i32>(atomic.load<i64>(TICKET) >> 32);
    work(member);
    atomic.wait<i32>(TICKET + 4, job, -1);
  }
}

/** After a trap of a member: its chunk counts as finished, and nobody begins another. */
export function recover(member: i32): void {
  atomic.store<i32>(FAILED, 1);
  finish();
  work(member);
}

function work(member: i32): void {
  for (let chunk = claim(member); chunk >= 0; chunk = claim(member)) {
    if (!aborted() && atomic.load<i32>(FAILED) == 0) {
      runChunk(load<i32>(KERNEL), chunk, load<usize>(SCRATCH) + <usize>member * load<usize>(SCRATCH_BYTES));
    }
    finish();
  }
}

/** The next chunk, or -1. While the ticket stays the same the job stays the same, so what was read of it holds. */
function claim(member: i32): i32 {
  let ticket = atomic.load<i64>(TICKET);
  while (<i32>ticket < load<i32>(CHUNKS) && member <= load<i32>(HELPERS)) {
    const found = atomic.cmpxchg<i64>(TICKET, ticket, ticket + 1);
    if (found == ticket) return <i32>ticket;
    ticket = found;
  }
  return -1;
}

function finish(): void {
  const chunks = load<i32>(CHUNKS);
  if (atomic.add<i32>(DONE, 1) + 1 == chunks) atomic.notify(DONE, 1);
}
