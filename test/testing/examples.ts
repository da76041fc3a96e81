import type { AnySpec } from 'pipefit/base';
import { KMeans } from 'pipefit/cluster';
import {
  ColumnTransformer,
  FeatureUnion,
  FunctionTransformer,
  makeColumnSelector,
  Pipeline,
  TransformedTargetRegressor,
} from 'pipefit/compose';
import { Matrix } from 'pipefit/data';
import { DummyClassifier, DummyRegressor } from 'pipefit/dummy';
import { RandomForestClassifier } from 'pipefit/ensemble';
import { LogisticRegression } from 'pipefit/linear-model';
import { LabelEncoder, MinMaxScaler, OneHotEncoder, OrdinalEncoder, StandardScaler } from 'pipefit/preprocessing';
import { DecisionTreeClassifier } from 'pipefit/tree';

/** An estimator that is cheap to fit, and the laws that it breaks for a reason. */
export interface Example {
  readonly spec: AnySpec;
  /** Rows and target, where the rows of numbers that the laws come with do not fit. */
  readonly data?: { readonly X: unknown; readonly y?: unknown };
  readonly expectedFailures?: { readonly [law: string]: string };
}

const people = Array.from({ length: 24 }, (_, i) => ({
  city: ['Bern', 'Zürich', 'Genf'][i % 3],
  size: ['S', 'M', 'L', 'M'][i % 4],
  member: i % 5 < 2,
}));
const answers = people.map(({ member }) => (member ? 1 : 0));
const mixed = people.map((person, i) => ({ ...person, age: i % 7 === 3 ? null : 20 + ((i * 7) % 31) }));

const double = (X: Matrix): Matrix =>
  new Matrix(
    X.data.map((value) => 2 * value),
    X.shape,
  );
const halve = (X: Matrix): Matrix =>
  new Matrix(
    X.data.map((value) => value / 2),
    X.shape,
  );

/** Examples of every estimator, by its type. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  ColumnTransformer: [
    {
      spec: new ColumnTransformer([
        ['a', new StandardScaler(), [0, 1]],
        ['b', new MinMaxScaler(), [2]],
      ]) as never,
    },
    {
      spec: new ColumnTransformer(
        [
          ['text', new OneHotEncoder({ handleUnknown: 'ignore' }), makeColumnSelector({ dtypeInclude: 'string' })],
          ['rest', 'passthrough', ['member']],
        ],
        { verboseFeatureNamesOut: false },
      ) as never,
      data: { X: mixed },
    },
  ],
  DecisionTreeClassifier: [
    { spec: new DecisionTreeClassifier() },
    { spec: new DecisionTreeClassifier({ criterion: 'entropy', splitter: 'random', maxDepth: 3, ccpAlpha: 0.01 }) },
  ],
  DummyClassifier: [
    { spec: new DummyClassifier() },
    { spec: new DummyClassifier({ strategy: 'most_frequent' }) },
    { spec: new DummyClassifier({ strategy: 'stratified' }) },
    { spec: new DummyClassifier({ strategy: 'uniform' }) },
    { spec: new DummyClassifier({ strategy: 'constant', constant: 1 }) },
  ],
  DummyRegressor: [
    { spec: new DummyRegressor() },
    { spec: new DummyRegressor({ strategy: 'median' }) },
    { spec: new DummyRegressor({ strategy: 'quantile', quantile: 0.25 }) },
    { spec: new DummyRegressor({ strategy: 'constant', constant: 3 }) },
  ],
  FeatureUnion: [
    {
      spec: new FeatureUnion([
        ['std', new StandardScaler()],
        ['range', new MinMaxScaler()],
      ]) as never,
    },
  ],
  FunctionTransformer: [
    { spec: new FunctionTransformer() },
    { spec: new FunctionTransformer({ func: double, inverseFunc: halve }) as never },
  ],
  KMeans: [
    { spec: new KMeans() },
    { spec: new KMeans({ nClusters: 3, init: 'random', nInit: 2, algorithm: 'elkan' }) },
  ],
  LabelEncoder: [{ spec: new LabelEncoder() as never }],
  LogisticRegression: [{ spec: new LogisticRegression() }],
  MinMaxScaler: [{ spec: new MinMaxScaler() }, { spec: new MinMaxScaler({ featureRange: [-2, 3], clip: true }) }],
  OneHotEncoder: [
    { spec: new OneHotEncoder() },
    { spec: new OneHotEncoder({ drop: 'if_binary', minFrequency: 2 }), data: { X: people } },
  ],
  OrdinalEncoder: [{ spec: new OrdinalEncoder() }, { spec: new OrdinalEncoder(), data: { X: people } }],
  Pipeline: [
    {
      spec: new Pipeline([
        ['scale', new StandardScaler()],
        ['clf', new LogisticRegression()],
      ]) as never,
    },
    {
      spec: new Pipeline([
        ['scale', new StandardScaler()],
        ['range', new MinMaxScaler()],
      ]) as never,
    },
    {
      spec: new Pipeline([
        ['encode', new OneHotEncoder()],
        ['tree', new DecisionTreeClassifier()],
      ]) as never,
      data: { X: people, y: answers },
    },
  ],
  RandomForestClassifier: [{ spec: new RandomForestClassifier({ nEstimators: 5 }) }],
  StandardScaler: [{ spec: new StandardScaler() }, { spec: new StandardScaler({ withMean: false, withStd: false }) }],
  TransformedTargetRegressor: [
    {
      spec: new TransformedTargetRegressor({
        regressor: new DummyRegressor(),
        transformer: new StandardScaler(),
      }) as never,
    },
    {
      spec: new TransformedTargetRegressor({
        regressor: new DummyRegressor({ strategy: 'median' }),
        func: (y) => y.map((value) => value / 2),
        inverseFunc: (y) => y.map((value) => 2 * value),
      }) as never,
    },
  ],
};
