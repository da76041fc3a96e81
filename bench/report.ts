/** The results as the page `RESULTS.md`. */
import type { Entry } from './catalogue.js';
import type { Measured, Outcome, PeerOutcome, Results } from './outcome.js';
import { digits, megabytes, scores, table, time } from './units.js';

/** A comparison that has both sides. */
type Complete = Outcome & { readonly ours: Measured; readonly theirs: Measured };

/** By how much a growth may be above scikit-learn's before it counts as worse: timings differ from run to run. */
const GROWTH_MARGIN = 1.1;
/** The most memory that a fit may need, as a multiple of what goes in; the model comes on top. */
const MEMORY_TARGET = 1.5;
const PEER_TARGET = { least: 10, aim: 100 };
/** Below this, code and threads outweigh the data. */
const SMALL_INPUT = 10e6;

/** The page, rows in the order of the catalogue. */
export function report(results: Results, entries: readonly Entry[]): string {
  const names = entries.map(({ workload }) => workload.name);
  const place = ({ name, factor }: { name: string; factor?: number }): number =>
    names.indexOf(name) + (factor ?? 0) / 100;
  const outcomes = [...results.outcomes].sort((a, b) => place(a) - place(b));
  const peers = [...results.peers].sort((a, b) => place(a) - place(b));
  return [
    ...introduction(results),
    ...speed(outcomes),
    ...notes(entries),
    ...growth(outcomes),
    ...memory(outcomes.filter(isComplete)),
    ...peerTable(peers),
    ...failures(outcomes, peers),
    '',
  ].join('\n');
}

function isComplete(outcome: Outcome): outcome is Complete {
  return outcome.ours !== undefined && outcome.theirs !== undefined;
}

function ratio({ ours, theirs }: Complete): number {
  return theirs.seconds / ours.seconds;
}

function introduction({ machine, versions, outcomes }: Results): string[] {
  const threads = [...new Set(outcomes.map((outcome) => outcome.threads))].join(' or ');
  const days = [...new Set(outcomes.map(({ day }) => day))].sort().join(', ');
  const used = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    '# pipefit beside scikit-learn and other JavaScript libraries',
    '',
    `Written by \`npm run bench -- --full\` (${days}); do not edit.`,
    '',
    `- **Machine**: ${machine}; ${threads} threads on both sides.`,
    `- **Versions**: ${used.join(', ')}.`,
    '- **Times** are medians of interleaved runs: one of ours, one of theirs, on the same bytes, after both have warmed up on',
    '  500 rows. Building data, reading files and computing scores are off the clock.',
    "- **Ratio** is scikit-learn's time over ours: above 1 we are faster.",
    '- **Scores** show that both sides did the same work; a row whose scores differ has failed.',
    '- Letter, shuttle and digits at four times their size are all rows again, each cell changed by at most one.',
    '',
  ];
}

function speed(outcomes: readonly Outcome[]): string[] {
  const full = outcomes.filter(({ factor }) => factor === 1);
  const head = ['workload', 'size', 'ratio', 'at least', 'aim', 'met', 'pipefit', 'scikit-learn', 'runs', 'scores'];
  return ['## Speed at the full size', '', ...table(head, full.map(speedRow)), ''];
}

function notes(entries: readonly Entry[]): string[] {
  const told = entries.filter(({ workload }) => workload.note !== undefined);
  return told.length === 0 ? [] : [...told.map(({ workload }) => `- ${workload.title}: ${workload.note}.`), ''];
}

function speedRow(outcome: Outcome): string[] {
  const { title, size, target, failed } = outcome;
  const targets = target === null ? ['–', '–'] : target.map(String);
  if (!isComplete(outcome)) return [title, size, 'failed', ...targets, 'no', '', '', '', ''];
  const { ours, theirs, runs } = outcome;
  const met = failed === undefined ? verdict(ratio(outcome), target) : 'no: scores differ';
  const times = [time(ours.seconds), time(theirs.seconds), String(runs)];
  return [title, size, digits(ratio(outcome)), ...targets, met, ...times, bothScores(ours.scores, theirs.scores)];
}

function verdict(value: number, target: readonly [number, number] | null): string {
  if (target === null) return '–';
  if (value >= target[1]) return 'aim';
  return value >= target[0] ? 'at least' : 'no';
}

function bothScores(ours: Measured['scores'], theirs: Measured['scores']): string {
  const [a, b] = [scores(ours), scores(theirs)];
  return a === b ? a : `${a}; theirs: ${b}`;
}

/** Each size beside the next smaller one of its row. */
function growth(outcomes: readonly Outcome[]): string[] {
  const complete = outcomes.filter(isComplete);
  const rows = complete.map((outcome) => {
    const smaller = complete.filter(({ name, factor }) => name === outcome.name && factor < outcome.factor).at(-1);
    return growthRow(outcome, smaller);
  });
  const head = [
    'workload',
    'size',
    'ratio',
    'pipefit',
    'scikit-learn',
    'runs',
    'growth, ours',
    'growth, theirs',
    'no worse',
  ];
  return [
    '## Growth',
    '',
    `How many times longer each size takes than the one before it; "no worse" allows ${(100 * (GROWTH_MARGIN - 1)).toFixed(0)} % for noise.`,
    '',
    ...table(head, rows),
    '',
  ];
}

function growthRow(outcome: Complete, smaller: Complete | undefined): string[] {
  const { title, size, ours, theirs, runs } = outcome;
  const row = [title, size, digits(ratio(outcome)), time(ours.seconds), time(theirs.seconds), String(runs)];
  if (smaller === undefined) return [...row, '', '', ''];
  const [a, b] = [ours.seconds / smaller.ours.seconds, theirs.seconds / smaller.theirs.seconds];
  return [...row, digits(a), digits(b), a <= GROWTH_MARGIN * b ? 'yes' : 'no'];
}

function memory(outcomes: readonly Complete[]): string[] {
  const told = outcomes.filter(({ ours, input, factor }) => ours.peak !== null && input !== 0 && factor >= 1);
  const head = ['workload', 'size', 'input', 'result', 'peak, ours', 'peak, theirs', '(peak − result) / input', 'met'];
  return [
    '## Memory',
    '',
    'Megabytes. The peak is the most that the process held during its first run, above what it held before (with the data',
    'loaded and the code warm). The result is the model (the size of its file) or the array that came out.',
    `At most ${MEMORY_TARGET} times the input is asked for; below ${megabytes(SMALL_INPUT)} MB of input, code and threads outweigh the data.`,
    '',
    ...table(head, told.map(memoryRow)),
    '',
  ];
}

function memoryRow({ title, size, ours, theirs, input, result }: Complete): string[] {
  const share = Math.max(0, ours.peak! - (result ?? 0)) / input!;
  const met = share <= MEMORY_TARGET ? 'yes' : input! < SMALL_INPUT ? 'small' : 'no';
  const sizes = [input!, result ?? 0, ours.peak!, theirs.peak ?? 0].map(megabytes);
  return [title, size, ...sizes, digits(share), met];
}

function peerTable(peers: readonly PeerOutcome[]): string[] {
  if (peers.length === 0) return [];
  const { least, aim } = PEER_TARGET;
  const head = [
    'library',
    'workload',
    'size',
    'ratio',
    'met',
    'library',
    'pipefit',
    'scores, library',
    'scores, pipefit',
  ];
  return [
    '## Other JavaScript libraries',
    '',
    `At the largest size that the library finishes in ${peers[0]!.limit} s (one run, on its one thread), doubled from a small one, or`,
    'at the full size of the row.',
    `The ratio is its time over ours; at least ${least} is asked for, ${aim} aimed at.`,
    '',
    ...table(head, peers.map(peerRow)),
    '',
  ];
}

function peerRow(peer: PeerOutcome): string[] {
  const library = `${peer.package} ${peer.version}`;
  if (peer.seconds === undefined) return [library, peer.title, '', 'failed', 'no', '', '', '', '', ''];
  const value = peer.seconds / peer.ourSeconds!;
  const times = [time(peer.seconds), time(peer.ourSeconds!)];
  const met = verdict(value, [PEER_TARGET.least, PEER_TARGET.aim]);
  const ended = peer.whole === true ? 'all rows' : said(peer.stopped || 'the next size would take too long');
  const values = [scores(peer.scores), scores(peer.ourScores)];
  return [library, peer.title, peer.size, digits(value), met, ...times, ...values, ended];
}

/** What an error says, without where it comes from. */
function said(message: string): string {
  const lines = message.trim().split('\n');
  return lines.filter((line) => !/^\s|^Traceback/.test(line)).at(-1) ?? lines[0]!;
}

function failures(outcomes: readonly Outcome[], peers: readonly PeerOutcome[]): string[] {
  const rows = [
    ...outcomes.map(({ title, size, failed }) => [`${title}, ${size}`, failed] as const),
    ...peers.map(({ package: name, title, failed }) => [`${name}: ${title}`, failed] as const),
  ].filter(([, failed]) => failed !== undefined);
  if (rows.length === 0) return [];
  return ['## Failed', '', ...rows.map(([row, failed]) => `- ${row}: ${said(failed!)}`), ''];
}
