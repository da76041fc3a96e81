import type { Split } from '../splitters/splitter.js';
import type { CvData } from '../validation/cv-data.js';
import { type AuditedColumn, columnsOfTarget, kindsOfRows, type RowKinds } from './audited-columns.js';
import { counted, firstOf, type LeakageFinding, type LeakageSeverity } from './leakage-report.js';

/** How many times as many equal rows as independent columns would have are still no surprise. */
const USUAL = 3;

/** A test row with an equal training row. */
interface Twin {
  readonly row: number;
  readonly twin: number;
  readonly split: number;
}

/** Test rows with an equal row among the training rows. */
export function findDuplicates(
  data: CvData,
  columns: readonly AuditedColumn[],
  splits: readonly Split[],
): LeakageFinding[] {
  const rows = data.X.shape[0];
  const values = columns.map((column) => column.values);
  const alike = kindsOfRows(values, rows);
  if (alike.count === rows) return [];
  const twins = twinsAcross(splits, alike);
  if (twins.size === 0) return [];
  const target = columnsOfTarget(data);
  const same = target.length === 0 ? null : twinsAcross(splits, kindsOfRows([...values, ...target], rows));
  const severity = severityOf(alike, values, same === null || same.size > 0);
  return [describeTwins([...twins.values()], same, severity)];
}

/** For each test row that has an equal training row in some division, the first such pair. */
function twinsAcross(splits: readonly Split[], { kinds, count }: RowKinds): Map<number, Twin> {
  const twins = new Map<number, Twin>();
  for (const [split, [train, test]] of splits.entries()) {
    const first = new Int32Array(count).fill(-1);
    for (const row of train) if (first[kinds[row]!]! < 0) first[kinds[row]!] = row;
    for (const row of test) {
      const twin = first[kinds[row]!]!;
      if (twin >= 0 && twin !== row && !twins.has(row)) twins.set(row, { row, twin, split });
    }
  }
  return twins;
}

/** Where columns have few values, equal rows are nothing special. */
function severityOf({ kinds, count }: RowKinds, values: readonly Float64Array[], sameTarget: boolean): LeakageSeverity {
  const rows = kinds.length;
  const pairs = (rows * (rows - 1)) / 2;
  let expected = pairs;
  for (const column of values) expected *= equalPairs(kindsOfRows([column], rows)) / pairs;
  if (equalPairs({ kinds, count }) <= USUAL * (expected + Math.sqrt(expected))) return 'note';
  return sameTarget ? 'error' : 'warning';
}

function equalPairs({ kinds, count }: RowKinds): number {
  const sizes = new Float64Array(count);
  for (const kind of kinds) sizes[kind]!++;
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

function describeTwins(
  twins: readonly Twin[],
  same: ReadonlyMap<number, Twin> | null,
  severity: LeakageSeverity,
): LeakageFinding {
  // Pairs with the same target are the better examples.
  const sorted = twins
    .map((twin) => same?.get(twin.row) ?? twin)
    .sort((a, b) => Number(same?.has(b.row) ?? 0) - Number(same?.has(a.row) ?? 0) || a.row - b.row);
  const examples = firstOf(sorted);
  const texts = examples.map(({ row, twin }) => `${row} and ${twin}`).join('; ');
  const targets = same === null ? '' : `, ${same.size} of them with the same target`;
  const message = `${counted(twins.length, 'test row')} equal to a training row${targets} (rows ${texts}${twins.length > examples.length ? '; …' : ''})`;
  const remedy =
    severity === 'note'
      ? 'The columns have so few values that rows are equal by chance; where they are the same case twice, give them one group.'
      : 'Drop repeated rows before dividing (also those of oversampling), or keep them together: one group for equal rows, with GroupKFold.';
  const rows = [...new Set(examples.flatMap(({ row, twin }) => [row, twin]))];
  const splits = [...new Set(twins.map(({ split }) => split))].sort((a, b) => a - b);
  return { code: 'DUPLICATE_ROWS', severity, message, remedy, rows, columns: [], splits, count: twins.length };
}
