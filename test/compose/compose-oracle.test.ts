import { readFileSync } from 'node:fs';
import {
  ColumnTransformer,
  FeatureUnion,
  FunctionTransformer,
  makeColumnSelector,
  makeColumnTransformer,
  makePipeline,
  makeUnion,
  Pipeline,
  TransformedTargetRegressor,
  type TransformedTargetRegressorParams,
} from 'pipefit/compose';
import { Matrix, type Table } from 'pipefit/data';
import { loadDiabetes, loadPenguins, loadTelcoChurn, loadWine } from 'pipefit/datasets';
import { DummyRegressor } from 'pipefit/dummy';
import { SimpleImputer } from 'pipefit/impute';
import { MinMaxScaler, OneHotEncoder, OrdinalEncoder, StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';

interface TransformerResult {
  readonly names: string[];
  readonly indices: { readonly [step: string]: [number, number] };
  readonly output: (number | null)[][];
}

interface RegressorResult {
  readonly weighted: boolean;
  readonly constant: number;
  readonly predict: number[];
  readonly score: number;
}

const oracle: {
  readonly transformers: { readonly [name: string]: TransformerResult };
  readonly regressors: { readonly [name: string]: RegressorResult };
} = JSON.parse(readFileSync(new URL('../fixtures/oracle/compose.json', import.meta.url), 'utf8'));

const every = <T>(rows: readonly T[], step: number): T[] => rows.filter((_, i) => i % step === 0);

/** The first columns of a matrix with names, as rows. */
function named(X: Matrix, columns: number, step: number): Record<string, number>[] {
  const rows = X.toArray().map((row) =>
    Object.fromEntries(row.slice(0, columns).map((v, j) => [X.featureNames![j]!, v])),
  );
  return every(rows, step);
}

const telco = every(loadTelcoChurn().rows, 40);
const penguins = every(loadPenguins().rows, 4);
const wine = named(loadWine().data, 4, 3);
const TELCO_NUMBERS = ['tenure', 'monthly_charges', 'total_charges'] as const;
const TELCO_TEXTS = ['internet_service', 'contract', 'payment_method'] as const;
const BILL = ['bill_length_mm', 'bill_depth_mm'] as const;
const oneHot = new OneHotEncoder({ handleUnknown: 'ignore' });

/** What the settings need of a transformer, whatever its types are. */
interface Spec {
  readonly type: string;
  fit(X: never): Fitted;
}
interface Fitted {
  readonly featureNamesOut: readonly string[];
  transform(X: never): Matrix | Table;
}

const settings: { readonly [name: string]: readonly [X: readonly object[], spec: Spec] } = {
  'telco: scaled numbers, one-hot texts': [
    telco,
    new ColumnTransformer([
      ['num', new StandardScaler(), TELCO_NUMBERS],
      ['cat', oneHot, TELCO_TEXTS],
    ]),
  ],
  'telco: imputed numbers, ordinal texts, weights, the rest dropped': [
    telco,
    new ColumnTransformer(
      [
        ['num', makePipeline(new SimpleImputer({ strategy: 'median' }), new MinMaxScaler()), TELCO_NUMBERS],
        ['cat', new OrdinalEncoder(), TELCO_TEXTS],
      ],
      { transformerWeights: { num: 0.1, cat: 3 }, verboseFeatureNamesOut: false },
    ),
  ],
  'telco: selectors, flags pass through': [
    telco,
    new ColumnTransformer([
      ['cat', oneHot, makeColumnSelector({ dtypeInclude: 'string' })],
      ['flag', 'passthrough', makeColumnSelector('_(service|billing)$', { dtypeExclude: 'string' })],
    ]),
  ],
  'penguins: two steps on one column, the rest scaled': [
    penguins,
    new ColumnTransformer(
      [
        ['range', new MinMaxScaler(), BILL],
        ['std', new StandardScaler(), ['bill_length_mm']],
        ['island', oneHot, ['island']],
        ['gone', 'drop', ['sex']],
      ],
      { remainder: new StandardScaler(), verboseFeatureNamesOut: '{feature_name}|{transformer_name}' },
    ),
  ],
  'penguins: positions from the end, filled texts': [
    penguins,
    new ColumnTransformer([
      ['sex', makePipeline(new SimpleImputer({ strategy: 'most_frequent' }), oneHot), [-1]],
      ['mass', new SimpleImputer(), [-2, 1]],
    ]),
  ],
  'penguins: made from types': [
    penguins,
    makeColumnTransformer(
      [
        [new SimpleImputer(), BILL],
        [oneHot, ['island']],
        [new SimpleImputer({ strategy: 'median' }), ['body_mass_g']],
      ],
      { remainder: 'drop' },
    ),
  ],
  'wine: a union with weights': [
    wine,
    new FeatureUnion(
      [
        ['std', new StandardScaler()],
        ['same', 'passthrough'],
        ['gone', 'drop'],
        ['range', new MinMaxScaler({ featureRange: [-1, 1] })],
      ],
      { transformerWeights: { std: 10, same: -0.5 } },
    ),
  ],
  'wine: a union in a pipeline': [
    wine,
    makePipeline(
      makeUnion([
        new StandardScaler(),
        new FunctionTransformer({
          func: (X: Matrix) =>
            new Matrix(
              X.data.map((v) => v * 2),
              X.shape,
            ),
          featureNamesOut: 'one-to-one',
        }),
      ]),
      new MinMaxScaler(),
    ),
  ],
  'wine: a column transformer in a union in a column transformer': [
    wine,
    new ColumnTransformer(
      [
        [
          'deep',
          new FeatureUnion([
            ['one', new ColumnTransformer([['std', new StandardScaler(), ['ash']]], { remainder: 'passthrough' })],
            ['two', new Pipeline([['range', new MinMaxScaler()]])],
          ]),
          ['malic_acid', 'ash'],
        ],
      ],
      { remainder: 'passthrough' },
    ),
  ],
};

/** A row with its columns in reverse order and one more. */
function reversed(row: object): object {
  return Object.fromEntries([...Object.entries(row).reverse(), ['more', 1]]);
}

/** Where the outputs differ by more than 1e-9 relative to the greater of the number and 1. */
function differences(actual: readonly (readonly number[])[], expected: TransformerResult['output']): string[] {
  return expected.flatMap((row, i) =>
    row.flatMap((wanted, j) => {
      const got = actual[i]![j]!;
      const same = wanted === null ? Number.isNaN(got) : Math.abs(got - wanted) <= 1e-9 * Math.max(Math.abs(wanted), 1);
      return same ? [] : [`[${i}, ${j}]: ${got} for ${wanted}`];
    }),
  );
}

describe.each(Object.entries(settings))('%s', (name, [X, spec]) => {
  const expected = oracle.transformers[name]!;
  const model = spec.fit(X as never);
  const probe = X.slice(0, 25).map((row) => (spec.type === 'ColumnTransformer' ? reversed(row) : row));

  it('has the names of scikit-learn', () => {
    expect(model.featureNamesOut).toEqual(expected.names);
    const indices = model instanceof Object && 'outputIndices' in model ? model.outputIndices : {};
    expect(indices).toEqual(expected.indices);
  });

  it('has the numbers of scikit-learn', () => {
    const out = model.transform(probe as never);
    expect(out).toBeInstanceOf(Matrix);
    expect(out.featureNames).toEqual(expected.names);
    expect(out.shape).toEqual([25, expected.names.length]);
    expect(differences((out as Matrix).toArray(), expected.output)).toEqual([]);
  });
});

it('covers all settings', () => {
  expect(Object.keys(settings)).toEqual(Object.keys(oracle.transformers));
});

const log = {
  func: (y: Float64Array) => y.map(Math.log1p),
  inverseFunc: (y: Float64Array) => y.map(Math.expm1),
};
const targets: { readonly [name: string]: TransformedTargetRegressorParams | object } = {
  'quantile, scaled': {
    regressor: new DummyRegressor({ strategy: 'quantile', quantile: 0.3 }),
    transformer: new StandardScaler(),
  },
  'quantile, onto a range': {
    regressor: new DummyRegressor({ strategy: 'quantile', quantile: 0.75 }),
    transformer: new MinMaxScaler({ featureRange: [5, 7] }),
  },
  'weighted mean, scaled': { regressor: new DummyRegressor(), transformer: new StandardScaler() },
  'mean of logarithms': { regressor: new DummyRegressor(), ...log },
  'weighted mean of logarithms': { regressor: new DummyRegressor(), ...log },
  'median, unchanged': { regressor: new DummyRegressor({ strategy: 'median' }) },
};

describe.each(Object.entries(oracle.regressors))('%s', (name, { weighted, constant, predict, score }) => {
  it('predicts as scikit-learn', () => {
    const diabetes = loadDiabetes({ scaled: false });
    const X = named(diabetes.data, 3, 5);
    const y = every(Array.from(diabetes.target), 5);
    const sampleWeight = weighted ? y.map((_, i) => i % 4) : null;
    const model = new TransformedTargetRegressor(targets[name] as TransformedTargetRegressorParams<DummyRegressor>).fit(
      X,
      y,
      {
        sampleWeight,
      },
    );
    const relative = (got: number, wanted: number) => Math.abs(got - wanted) / Math.abs(wanted);
    expect(relative(model.regressor.constant, constant)).toBeLessThan(1e-12);
    expect(relative(model.predict(X)[0]!, predict[0]!)).toBeLessThan(1e-12);
    expect(Math.abs(model.score(X, y) - score)).toBeLessThan(1e-12);
    expect(model.report.warnings).toEqual([]);
  });
});
