import { type FittedModel, fitAny } from 'pipefit/base';
import { DBSCAN, KMeans } from 'pipefit/cluster';
import {
  ColumnTransformer,
  FeatureUnion,
  FunctionTransformer,
  makeColumnSelector,
  Pipeline,
  TransformedTargetRegressor,
} from 'pipefit/compose';
import { DummyClassifier, DummyRegressor } from 'pipefit/dummy';
import {
  ExtraTreesClassifier,
  ExtraTreesRegressor,
  RandomForestClassifier,
  RandomForestRegressor,
} from 'pipefit/ensemble';
import { SimpleImputer } from 'pipefit/impute';
import { LogisticRegression } from 'pipefit/linear-model';
import {
  choice,
  FixedThresholdClassifier,
  GridSearchCV,
  HalvingGridSearchCV,
  HalvingRandomSearchCV,
  logUniform,
  RandomizedSearchCV,
  randint,
  StratifiedKFold,
  TPESearchCV,
  TunedThresholdClassifierCV,
  uniform,
} from 'pipefit/model-selection';
import {
  KNeighborsClassifier,
  KNeighborsRegressor,
  NearestNeighbors,
  RadiusNeighborsClassifier,
  RadiusNeighborsRegressor,
} from 'pipefit/neighbors';
import { LabelEncoder, MinMaxScaler, OneHotEncoder, OrdinalEncoder, StandardScaler } from 'pipefit/preprocessing';
import { LinearSVC, LinearSVR, NuSVC, NuSVR, OneClassSVM, SVC, SVR } from 'pipefit/svm';
import { DecisionTreeClassifier, DecisionTreeRegressor, ExtraTreeClassifier, ExtraTreeRegressor } from 'pipefit/tree';

/** A fitted model, and rows to ask it about. */
export interface ExampleModel {
  readonly name: string;
  readonly model: FittedModel;
  readonly rows: unknown;
}

const count = 24;
const numbers = Array.from({ length: count }, (_, i) => [i % 7, (i * 5) % 11, ((i * i) % 13) / 4]);
const holes = numbers.map((row, i) => row.map((value, j) => ((i + 2 * j) % 9 === 4 ? null : value)));
const people = Array.from({ length: count }, (_, i) => ({
  city: ['Bern', 'Zürich', 'Genf', null][(i * 3 + (i >> 2)) % 4]!,
  age: i % 6 === 5 ? null : 20 + ((i * 7) % 31),
  member: i % 5 < 2,
}));
const words = numbers.map(([a, b]) => (a! > 4 ? 'high' : b! > 6 ? 'middle' : 'low'));
const answers = numbers.map(([a, b]) => a! + b! > 8);
const outputs = words.map((word, i) => [word, ['left', 'right'][i % 2]!]);
const amounts = numbers.map(([a, b, c]) => 3 * a! - b! + c! / 8);
const newRows = [
  [0, 0, 0],
  [3.5, 8, -1],
  [6, 1e6, 2.25],
];
const newHoles = [
  [null, 0, 1],
  [3.5, null, null],
];
const newPeople = [
  { city: 'Genf', age: 33, member: true },
  { city: null, age: null, member: false },
  { city: 'Basel', age: 90, member: true },
];
const cities = people.map(({ city, member }) => ({ city, member }));
const newCities = newPeople.map(({ city, member }) => ({ city, member }));

const products = (rows: number[][]): number[][] =>
  rows.map((a) => numbers.map((b) => a.reduce((sum, value, k) => sum + value * b[k]!, 0)));

const prepare = new ColumnTransformer(
  [
    [
      'num',
      new Pipeline([
        ['fill', new SimpleImputer({ strategy: 'median' })],
        ['scale', new StandardScaler()],
      ]),
      ['age'],
    ],
    ['cat', new OneHotEncoder({ handleUnknown: 'ignore' }), makeColumnSelector(/^c/, { dtypeInclude: 'string' })],
  ],
  {
    remainder: 'passthrough',
    transformerWeights: { cat: 0.5 },
    verboseFeatureNamesOut: '{feature_name}@{transformer_name}',
  },
);

type Fit = () => FittedModel | Promise<FittedModel>;

function fit(spec: unknown, X: unknown = numbers, y?: unknown): Fit {
  return () => fitAny(spec as Parameters<typeof fitAny>[0], X, y);
}

const fits: readonly (readonly [name: string, fit: Fit, rows: unknown])[] = [
  ['ColumnTransformer', fit(prepare, people), newPeople],
  [
    'ColumnTransformer-positions',
    fit(
      new ColumnTransformer([
        ['a', new MinMaxScaler(), [0, -1]],
        ['b', 'drop', [false, true, false]],
      ]),
    ),
    newRows,
  ],
  ['DBSCAN', fit(new DBSCAN({ eps: 2, minSamples: 3 })), newRows],
  ['DecisionTreeClassifier-outputs', fit(new DecisionTreeClassifier({ randomState: 0 }), holes, outputs), newHoles],
  ['DecisionTreeRegressor', fit(new DecisionTreeRegressor({ randomState: 0 }), holes, amounts), newHoles],
  ['DecisionTreeRegressor-outputs', fit(new DecisionTreeRegressor({ maxDepth: 3 }), numbers, numbers), newRows],
  ['ExtraTreeClassifier', fit(new ExtraTreeClassifier({ randomState: 0 }), numbers, words), newRows],
  ['ExtraTreeRegressor', fit(new ExtraTreeRegressor({ randomState: 0 }), numbers, amounts), newRows],
  ['ExtraTreesClassifier', fit(new ExtraTreesClassifier({ nEstimators: 4, randomState: 0 }), numbers, words), newRows],
  [
    'ExtraTreesRegressor',
    fit(new ExtraTreesRegressor({ nEstimators: 4, criterion: 'absolute_error', randomState: 0 }), numbers, amounts),
    newRows,
  ],
  [
    'RandomForestClassifier-outputs',
    fit(new RandomForestClassifier({ nEstimators: 4, randomState: 0 }), numbers, outputs),
    newRows,
  ],
  [
    'RandomForestRegressor',
    fit(new RandomForestRegressor({ nEstimators: 9, oobScore: true, randomState: 0 }), numbers, amounts),
    newRows,
  ],
  ['DecisionTreeClassifier', fit(new DecisionTreeClassifier({ randomState: 0 }), holes, words), newHoles],
  ['DummyClassifier', fit(new DummyClassifier(), numbers, words), newRows],
  [
    'DummyClassifier-stratified',
    fit(new DummyClassifier({ strategy: 'stratified', randomState: 7 }), numbers, answers),
    newRows,
  ],
  ['DummyRegressor', fit(new DummyRegressor({ strategy: 'median' }), numbers, amounts), newRows],
  [
    'FeatureUnion',
    fit(
      new FeatureUnion([
        ['std', new StandardScaler()],
        ['own', 'passthrough'],
        ['none', 'drop'],
      ]),
    ),
    newRows,
  ],
  [
    'FunctionTransformer',
    fit(new FunctionTransformer({ kwArgs: { base: 2, roots: [Number.NaN, -0, null] } })),
    newRows,
  ],
  [
    'FixedThresholdClassifier',
    fit(new FixedThresholdClassifier(new LogisticRegression(), { threshold: 0.25, posLabel: false }), numbers, answers),
    newRows,
  ],
  [
    'TunedThresholdClassifierCV',
    async () => {
      const options = { thresholds: 12, storeCvResults: true, cv: 3 } as const;
      const tuned = await new TunedThresholdClassifierCV(new LogisticRegression(), options).fit(numbers, answers);
      return tuned as unknown as FittedModel;
    },
    newRows,
  ],
  [
    'GridSearchCV',
    async () => {
      const grid = { C: [0.1, 1], classWeight: [null, { high: 2 }] } as const;
      const settings = { cv: new StratifiedKFold({ nSplits: 3 }), returnTrainScore: true } as const;
      const search = await new GridSearchCV(new LogisticRegression(), grid, settings).fit(numbers, words);
      return search as unknown as FittedModel;
    },
    newRows,
  ],
  [
    'GridSearchCV-steps',
    async () => {
      const pipe = new Pipeline([
        ['scale', new StandardScaler()],
        ['clf', new LogisticRegression()],
      ]);
      const grid = { scale: [new MinMaxScaler(), 'passthrough'] } as never;
      const settings = {
        cv: [[Int32Array.of(0, 1, 2, 3, 4, 5, 6, 7), Int32Array.of(8, 9)]],
        scoring: ['accuracy', 'f1_macro'],
        refit: 'f1_macro',
      };
      return (await new GridSearchCV(pipe, grid, settings as never).fit(numbers, answers)) as unknown as FittedModel;
    },
    newRows,
  ],
  [
    'HalvingGridSearchCV',
    async () => {
      const settings = { cv: 2, minResources: 16, factor: 2, randomState: 0 } as const;
      const search = new HalvingGridSearchCV(new LogisticRegression(), { C: [0.1, 1] }, settings);
      return (await search.fit(numbers, answers)) as unknown as FittedModel;
    },
    newRows,
  ],
  [
    'HalvingRandomSearchCV',
    async () => {
      const space = { maxDepth: randint(1, 4), criterion: choice(['gini', 'entropy'] as const) };
      const settings = { cv: 2, nCandidates: 3, minResources: 20, randomState: 0 } as const;
      const search = new HalvingRandomSearchCV(new DecisionTreeClassifier({ randomState: 0 }), space, settings);
      return (await search.fit(numbers, answers)) as unknown as FittedModel;
    },
    newRows,
  ],
  ['KMeans', fit(new KMeans({ nClusters: 3, randomState: 1 })), newRows],
  ['KMeans-given', fit(new KMeans({ nClusters: 2, init: [newRows[0]!, newRows[1]!] })), newRows],
  ['KNeighborsClassifier', fit(new KNeighborsClassifier({ nNeighbors: 3, leafSize: 4 }), numbers, words), newRows],
  [
    'KNeighborsClassifier-outputs',
    fit(
      new KNeighborsClassifier({ weights: 'distance' }),
      numbers,
      numbers.map(([a, b]) => [a! % 2, b! % 3]),
    ),
    newRows,
  ],
  ['KNeighborsRegressor', fit(new KNeighborsRegressor({ algorithm: 'brute', p: 1.5 }), numbers, amounts), newRows],
  ['LabelEncoder', () => new LabelEncoder().fit(['b', 'a', 'constructor']) as FittedModel, ['a', 'constructor']],
  ['LogisticRegression', fit(new LogisticRegression({ classWeight: 'balanced' }), numbers, words), newRows],
  [
    'LogisticRegression-two',
    fit(
      new LogisticRegression({ C: Number.POSITIVE_INFINITY, classWeight: new Map([[true, 3]]), maxIter: 3 }),
      numbers,
      answers,
    ),
    newRows,
  ],
  ['MinMaxScaler', fit(new MinMaxScaler({ featureRange: [-1, 3], clip: true }), holes), newHoles],
  [
    'RadiusNeighborsClassifier',
    fit(new RadiusNeighborsClassifier({ radius: 4, outlierLabel: 'none' }), numbers, words),
    newRows,
  ],
  ['RadiusNeighborsRegressor', fit(new RadiusNeighborsRegressor({ radius: 4 }), numbers, amounts), newRows],
  [
    'NearestNeighbors',
    fit(new NearestNeighbors({ metric: 'seuclidean', metricParams: { V: [1, 2, 0.5] }, nNeighbors: 2 })),
    newRows,
  ],
  [
    'OneHotEncoder',
    fit(new OneHotEncoder({ minFrequency: 7, handleUnknown: 'infrequent_if_exist' }), cities),
    newCities,
  ],
  ['OneHotEncoder-numbers', fit(new OneHotEncoder({ drop: 'first', handleUnknown: 'ignore' }), holes), newHoles],
  [
    'OrdinalEncoder',
    fit(new OrdinalEncoder({ handleUnknown: 'use_encoded_value', unknownValue: Number.NaN }), cities),
    newCities,
  ],
  [
    'Pipeline',
    fit(
      new Pipeline([
        ['prep', prepare],
        ['clf', new LogisticRegression()],
      ]),
      people,
      words,
    ),
    newPeople,
  ],
  [
    'Pipeline-forest',
    fit(
      new Pipeline([
        ['skip', 'passthrough'],
        ['clf', new RandomForestClassifier({ nEstimators: 3, randomState: 5 })],
      ]),
      holes,
      answers,
    ),
    newHoles,
  ],
  [
    'Pipeline-clusters',
    fit(
      new Pipeline([
        ['scale', new StandardScaler()],
        ['km', new KMeans({ nClusters: 2, randomState: 3 })],
      ]),
    ),
    newRows,
  ],
  [
    'RandomForestClassifier',
    fit(new RandomForestClassifier({ nEstimators: 4, maxDepth: 3, oobScore: true, randomState: 42 }), numbers, words),
    newRows,
  ],
  ['LinearSVC', fit(new LinearSVC({ randomState: 5 }), numbers, words), newRows],
  ['LinearSVR', fit(new LinearSVR({ randomState: 5 }), numbers, amounts), newRows],
  ['NuSVC', fit(new NuSVC({ nu: 0.2, gamma: 'auto' }), numbers, answers), newRows],
  ['NuSVR', fit(new NuSVR({ C: 10 }), numbers, amounts), newRows],
  ['OneClassSVM', fit(new OneClassSVM({ nu: 0.25 }), numbers), newRows],
  ['SVC', fit(new SVC({ probability: true, randomState: 5 }), numbers, words), newRows],
  ['SVC-precomputed', fit(new SVC({ kernel: 'precomputed' }), products(numbers), answers), products(newRows)],
  ['SVR', fit(new SVR({ kernel: 'linear', C: 10, epsilon: 0.5 }), numbers, amounts), newRows],
  [
    'RandomizedSearchCV',
    async () => {
      const space = [{ C: logUniform(0.1, 10) }, { C: uniform(1, 2), fitIntercept: [true, false] }];
      const settings = { cv: 3, nIter: 3, randomState: 0 };
      const search = new RandomizedSearchCV(new LogisticRegression(), space, settings);
      return (await search.fit(numbers, answers)) as unknown as FittedModel;
    },
    newRows,
  ],
  [
    'TPESearchCV',
    async () => {
      const settings = { cv: 3, nIter: 5, nStartupTrials: 2, batchSize: 2, randomState: 0 };
      const search = new TPESearchCV(new LogisticRegression(), { C: logUniform(0.1, 10) }, settings);
      return (await search.fit(numbers, answers)) as unknown as FittedModel;
    },
    newRows,
  ],
  ['SimpleImputer', fit(new SimpleImputer({ addIndicator: true }), holes), newHoles],
  ['SimpleImputer-text', fit(new SimpleImputer({ strategy: 'most_frequent' }), cities), newCities],
  ['StandardScaler', fit(new StandardScaler(), holes), newHoles],
  ['StandardScaler-nothing', fit(new StandardScaler({ withMean: false, withStd: false })), newRows],
  [
    'TransformedTargetRegressor',
    fit(
      new TransformedTargetRegressor({ regressor: new DummyRegressor(), transformer: new MinMaxScaler() }),
      numbers,
      amounts,
    ),
    newRows,
  ],
];

/** A fitted model of every class of the catalogue, some classes several times; the first part of the name is the class. */
export async function exampleModels(): Promise<readonly ExampleModel[]> {
  const models: ExampleModel[] = [];
  for (const [name, fitModel, rows] of fits) models.push({ name, model: await fitModel(), rows });
  return models;
}
