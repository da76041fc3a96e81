import { Pipeline } from '../compose/index.js';
import { Matrix, Table } from '../data/index.js';
import { holds, same } from './expect.js';
import type { Law } from './law.js';
import { methodOf, outputsOf, rowMethods } from './outputs.js';
import type { Subject } from './subject.js';

/** Estimators whose methods answer for each row by itself. */
const answersRows = ({ isTabular, tags, model }: Subject): boolean =>
  isTabular && !tags.pairwise && !tags.nonDeterministic && rowMethods(model).length > 0;

/** Laws of methods that answer for each row. */
export const rowLaws: readonly Law[] = [
  {
    name: 'one-answer-for-each-row',
    says: 'Every method returns as many results as X has rows.',
    appliesTo: answersRows,
    check({ model, sample, size }) {
      for (const name of rowMethods(model)) {
        holds(rowsOf(methodOf(model, name)!(sample.X)) === size, `${name} returned another number of rows`);
      }
    },
  },
  {
    name: 'batch-by-batch-equals-whole',
    says: 'Rows asked for in batches, down to one at a time, get the same answers as all at once.',
    appliesTo: answersRows,
    check(subject) {
      const { model, size } = subject;
      const all = Array.from({ length: size }, (_, i) => i);
      for (const name of rowMethods(model)) {
        const method = methodOf(model, name)!;
        const whole = method(subject.sample.X);
        for (const batch of [1, 5, size - 1]) {
          for (let start = 0; start < size; start += batch) {
            const rows = all.slice(start, start + batch);
            same(`${name} of rows ${rows.join(', ')}`, method(subject.take(rows).X), take(whole, rows));
          }
        }
      }
    },
  },
  {
    name: 'order-of-rows-makes-no-difference',
    says: 'Rows in another order get the same answers in that order.',
    appliesTo: answersRows,
    check(subject) {
      const { model, size } = subject;
      const rows = Array.from({ length: size }, (_, i) => (7 * i + 3) % size).filter(
        (row, i, all) => all.indexOf(row) === i,
      );
      for (const name of rowMethods(model)) {
        const method = methodOf(model, name)!;
        same(name, method(subject.take(rows).X), take(method(subject.sample.X), rows));
      }
    },
  },
  {
    name: 'pipeline-of-one-step-equals-the-step',
    says: 'A pipeline whose only step is the estimator learns and answers the same.',
    appliesTo: ({ canFit, isTabular, tags }) => canFit && isTabular && !tags.nonDeterministic,
    check(subject) {
      const pipeline = new Pipeline([['step', subject.spec]] as never);
      const { X, y } = subject.sample;
      const model = (pipeline as unknown as { fit(X: unknown, y: unknown): never }).fit(X, y);
      same('the model of the step', (model as { step(name: string): object }).step('step'), subject.model);
      same('the outputs', outputsOf(model, X), outputsOf(subject.model, X));
    },
  },
];

function rowsOf(output: unknown): number {
  if (output instanceof Matrix || output instanceof Table) return output.shape[0];
  return (output as ArrayLike<unknown>).length;
}

function take(output: unknown, rows: readonly number[]): unknown {
  if (output instanceof Matrix || output instanceof Table) return output.takeRows(rows);
  if (Array.isArray(output)) return rows.map((i) => output[i]);
  const vector = output as Float64Array | Int32Array;
  return vector instanceof Int32Array
    ? Int32Array.from(rows, (i) => vector[i]!)
    : Float64Array.from(rows, (i) => vector[i]!);
}
