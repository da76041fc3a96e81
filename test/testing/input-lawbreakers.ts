import type { FittedModel, Tags } from 'pipefit/base';
import { custom } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { ToyClassifier, ToyRecorder, ToyTransformer } from 'pipefit/testing';
import { bendFit, bendModel, bendSpec, bendX, type Lawbreaker } from './bend.js';
import { NearGroups } from './lawful-estimators.js';

const asRows = (X: unknown): unknown[][] => (X instanceof Matrix ? X.toArray() : (X as unknown[][]));
const isRagged = (X: unknown): boolean => Array.isArray(X) && X.some((row) => row?.length !== X[0]?.length);
const cellsOf = (X: unknown): unknown[] => (Array.isArray(X) ? X.flat() : []);
const scaled = (X: unknown, factor: number): Matrix => {
  const { data, shape } = X as Matrix;
  return new Matrix(
    data.map((value) => value * factor),
    shape,
  );
};
let fits = 0;
const wrong = (what: string): never => {
  throw new TypeError(what);
};

/** Stores a list without copying it. */
class Careless extends ToyTransformer {
  static override readonly rules = {
    ...ToyTransformer.rules,
    list: custom<readonly number[]>({ must: 'be a list', test: Array.isArray }),
  };
  constructor(params: { readonly list: readonly number[] }) {
    super(params as never);
  }
}

/** Somebody who breaks each law of specifications, fits and inputs. */
export const inputLawbreakers: { readonly [law: string]: Lawbreaker } = {
  'can-be-made-again': bendSpec(ToyTransformer, { constructorArguments: () => [{ factor: 7 }] }),
  'tags-are-known': bendFit(ToyTransformer, (learn) => learn, { sparse: true } as Partial<Tags>),
  'tags-have-their-types': bendFit(ToyTransformer, (learn) => learn, { allowNaN: 'yes' } as never),
  'has-a-readable-form': bendSpec(ToyTransformer, { toString: () => '[object Object]' }),
  'constructor-only-stores': { spec: new Careless({ list: [1, 2] }) as never },
  'has-no-fitted-methods': bendSpec(ToyTransformer, { predict: () => [] }),
  'refuses-unknown-parameters': bendSpec(ToyTransformer, { with: () => new ToyTransformer() }),
  'deep-parameters-contain-shallow-ones': bendSpec(ToyTransformer, { with: () => new ToyTransformer({ factor: 3 }) }),
  'wrong-values-are-refused': bendSpec(ToyTransformer, { with: () => new ToyTransformer() }),
  'right-values-are-kept': bendSpec(ToyTransformer, { with: () => new ToyTransformer({ factor: 3 }) }),
  'every-legal-value-fits-or-is-refused': bendFit(ToyTransformer, (learn, { params }) =>
    (params as { factor: number }).factor === 1 ? () => wrong('one') : learn,
  ),
  'every-parameter-has-a-default': {
    spec: new (class extends ToyTransformer {
      constructor(params?: { factor: number }) {
        super(params ?? wrong('no parameters'));
      }
    })({ factor: 2 }),
  },
  'parameters-are-those-of-the-rules': {
    spec: new (class extends ToyTransformer {
      override readonly params = { factor: 2, more: 1 };
    })(),
  },
  'fit-returns-a-model': bendFit(ToyTransformer, (learn) => (X) => ({ ...learn(X) }) as FittedModel),
  'model-has-the-methods-of-its-role': bendModel(ToyTransformer, 'transform', () => undefined),
  'fit-leaves-the-specification': bendFit(ToyTransformer, (learn, spec) => (X) => {
    Object.assign(spec, { seen: true });
    return learn(X);
  }),
  'fit-and-score-take-y': bendFit(ToyTransformer, (learn) => (X, y) => (y === undefined ? learn(X) : wrong('y'))),
  'fit-twice-is-fit-once': bendModel(ToyTransformer, 'transform', (real) => {
    const factor = ++fits;
    return (X: unknown) => scaled(real(X), factor);
  }),
  'knows-its-columns': bendModel(ToyTransformer, 'nFeaturesIn', () => 99),
  'checks-the-number-of-columns': bendModel(ToyTransformer, 'transform', () => (X: unknown) => scaled(X, 2)),
  'needs-its-target': bendFit(
    ToyClassifier,
    (learn) => (X, y) => learn(X, y ?? (X as Matrix).column(0).map(Math.sign)),
  ),
  'refuses-unknown-options': bendFit(ToyTransformer, (learn) => (X, y) => learn(X, y)),
  'minds-the-sign-as-tagged': bendX(ToyTransformer, (X) => ((X as Matrix).get(0, 1) < 0 ? wrong('negative') : X)),
  'refuses-strange-cells': bendX(ToyTransformer, (X) => asRows(X).map((row) => row.map(Number))),
  'refuses-text-among-numbers': bendX(ToyTransformer, (X) =>
    Array.isArray(X) ? X.map((row) => row.map((cell: unknown) => (cell === '1' ? 1 : cell))) : X,
  ),
  'refuses-empty-data': bendFit(ToyTransformer, (learn) => (X) => {
    return learn(Array.isArray(X) && X.length === 0 ? [[0]] : X);
  }),
  'minds-missing-values-as-tagged': bendX(ToyTransformer, (X) => (cellsOf(X).includes(Number.NaN) ? wrong('NaN') : X)),
  'minds-infinities-as-tagged': bendX(ToyTransformer, (X) => (cellsOf(X).includes(Infinity) ? [[0, 0, 0]] : X)),
  'refuses-what-is-no-table': bendFit(ToyTransformer, (learn) => (X) => learn(X === 3 ? [[3]] : X)),
  'refuses-ragged-rows': bendX(ToyTransformer, (X) => (isRagged(X) ? [[0]] : X)),
  'one-row-fits-or-is-refused': bendX(ToyTransformer, (X) => (asRows(X).length === 1 ? wrong('one row') : X)),
  'one-column-fits-or-is-refused': bendX(ToyTransformer, (X) => (asRows(X)[0]?.length === 1 ? wrong('one') : X)),
  'refuses-a-matrix-that-is-not-square': bendX(NearGroups, (X) => (X as Matrix).takeRows([0, 1]).takeColumns([0, 1])),
  'fits-numbers-in-any-form': bendX(ToyRecorder, (X) => (Array.isArray(X) ? X.slice(1) : X)),
  'reads-numbers-in-any-form': bendModel(ToyTransformer, 'transform', (real) => (X: unknown) => {
    return Array.isArray(X) ? scaled(real(X), 2) : real(X);
  }),
  'reads-tables-as-matrices': bendModel(ToyTransformer, 'transform', (real) => (X: unknown) => {
    return X instanceof Matrix ? real(X) : scaled(real(X), 2);
  }),
  'reads-tables-of-any-cells-in-any-form': {
    spec: bendFit(ToyRecorder, (learn) => (X) => learn(Array.isArray(X) ? X.slice(1) : X)).spec,
    options: { X: [{ a: 1 }, { a: 2 }] },
  },
  'takes-frozen-input': bendX(ToyTransformer, (X) => {
    if (Array.isArray(X) && Object.isFrozen(X)) X.push([0]);
    return X;
  }),
  'remembers-names-of-columns': bendModel(ToyTransformer, 'featureNamesIn', () => null),
  'never-mixes-up-columns': bendModel(
    ToyTransformer,
    'transform',
    (real, { featureNamesIn: names }) =>
      (X: unknown) => {
        const columns = Object.values(X as object);
        return real(
          X instanceof Matrix || names === null ? X : Object.fromEntries(names.map((n, j) => [n, columns[j]])),
        );
      },
  ),
  'notices-missing-columns': bendModel(
    ToyTransformer,
    'transform',
    (real, { featureNamesIn: names }) =>
      (X: unknown) => {
        const rows = { stranger: [0], ...(X as object) }.stranger.length;
        return real({
          ...Object.fromEntries((names ?? []).map((name) => [name, new Float64Array(rows)])),
          ...(X as object),
        });
      },
  ),
  'notices-columns-too-many': bendModel(ToyTransformer, 'transform', (real) => (X: unknown) => {
    const { stranger, ...rest } = X as Record<string, unknown>;
    return stranger === undefined ? real(X) : scaled(real(rest), 2);
  }),
};
