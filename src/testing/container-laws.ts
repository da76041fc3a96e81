import { FittedModel } from '../base/index.js';
import { generatedNames, Matrix, toTable } from '../data/index.js';
import { asColumns, asRecords, containers } from './containers.js';
import { holds, same } from './expect.js';
import type { Law } from './law.js';
import { outputsOf } from './outputs.js';
import type { Subject } from './subject.js';

const numeric = ({ matrix }: Subject): boolean => matrix !== undefined;

/** Laws of the forms in which X may come: the form makes no difference. */
export const containerLaws: readonly Law[] = [
  {
    name: 'fits-numbers-in-any-form',
    says: 'Arrays, typed arrays, ndarrays of any stride and other matrices give the same model.',
    appliesTo: numeric,
    check(subject) {
      const { X, y, reference } = wholeNumbers(subject);
      for (const { name, hold } of containers) {
        same(`the model fitted on ${name}`, subject.fit({ X: hold(X), y }), reference);
      }
    },
  },
  {
    name: 'reads-numbers-in-any-form',
    says: 'A model fitted on one form of data gives the same outputs for every other form.',
    appliesTo: numeric,
    check(subject) {
      const { X, reference } = wholeNumbers(subject);
      const expected = outputsOf(reference, X);
      for (const { name, hold } of containers) same(`outputs for ${name}`, outputsOf(reference, hold(X)), expected);
    },
  },
  {
    name: 'reads-tables-as-matrices',
    says: 'Records, objects of columns and tables with the same numbers give the same outputs as a matrix.',
    appliesTo: numeric,
    check(subject) {
      const { X, y, reference } = wholeNumbers(subject);
      const names = generatedNames(X.shape[1]);
      const forms: readonly (readonly [string, unknown])[] = [
        ['records', asRecords(X, names)],
        ['columns', asColumns(X, names)],
        ['a table', toTable('law', asColumns(X, names))],
      ];
      const expected = outputsOf(reference, X);
      for (const [name, form] of forms) {
        same(`outputs for ${name}`, outputsOf(reference, form), expected);
        const model = subject.fit({ X: form, y });
        same(`names of ${name}`, model.featureNamesIn, names);
        same(`what ${name} teach`, withoutNames(model.state), withoutNames(reference.state));
        same(`outputs of a model fitted on ${name}`, outputsOf(model, X), expected);
      }
    },
  },
  {
    name: 'reads-tables-of-any-cells-in-any-form',
    says: 'Records, objects of columns and tables with the same cells give the same model.',
    appliesTo: ({ sample }) => sample.X instanceof Object && 'toRows' in sample.X,
    check(subject) {
      const { X, y } = subject.sample;
      holds('toRows' in X, 'the sample is no table');
      const columns = Object.fromEntries(X.names.map((name) => [name, X.values(name)]));
      const expected = outputsOf(subject.model, X);
      for (const form of [X.toRows(), columns]) {
        const model = subject.fit({ X: form, y });
        same('the model', model.state, subject.model.state);
        same('its outputs', outputsOf(model, form), expected);
      }
    },
  },
  {
    name: 'takes-frozen-input',
    says: 'Frozen arrays and views of shared memory work like any others.',
    appliesTo: (subject) => numeric(subject) && typeof SharedArrayBuffer !== 'undefined',
    check(subject) {
      const { X, y, reference } = wholeNumbers(subject);
      const expected = outputsOf(reference, X);
      const shared = new Matrix(onSharedMemory(X.data), X.shape);
      const frozen = Object.freeze(X.toArray().map((row) => Object.freeze(row)));
      const target = y instanceof Float64Array ? onSharedMemory(y) : y === undefined ? y : Object.freeze([...y]);
      for (const [name, form] of [['frozen arrays', frozen] as const, ['shared memory', shared] as const]) {
        const model = subject.fit({ X: form, y: target });
        same(`the model fitted on ${name}`, model, reference);
        same(`outputs for ${name}`, outputsOf(model, form), expected);
      }
    },
  },
];

interface Reference extends Pick<Subject['sample'], 'y'> {
  readonly X: Matrix;
  readonly reference: FittedModel;
}

/** Whole numbers are the same in every type, so that results must be the same bit for bit. */
function wholeNumbers(subject: Subject): Reference {
  const rows = subject.matrix!;
  // Adding 0 turns -0, which integers do not have, into 0.
  const X = new Matrix(
    rows.data.map((value) => Math.round(value) + 0),
    rows.shape,
  );
  const { y } = subject.sample;
  return { X, y, reference: subject.fit({ X, y }) };
}

/** State without the models inside it, which know names of columns. */
function withoutNames(state: object): object {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => !holdsModels(value)));
}

function holdsModels(value: unknown): boolean {
  if (value instanceof FittedModel) return true;
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)
    ? Object.values(value).some(holdsModels)
    : false;
}

function onSharedMemory(values: Float64Array): Float64Array {
  const out = new Float64Array(new SharedArrayBuffer(8 * values.length));
  out.set(values);
  return out;
}
