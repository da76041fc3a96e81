import type { AnySpec, FittedModel } from 'pipefit/base';
import { DBSCAN, KMeans } from 'pipefit/cluster';
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
import {
  ExtraTreesClassifier,
  ExtraTreesRegressor,
  RandomForestClassifier,
  RandomForestRegressor,
} from 'pipefit/ensemble';
import { SimpleImputer } from 'pipefit/impute';
import { LogisticRegression } from 'pipefit/linear-model';
import {
  FixedThresholdClassifier,
  GridSearchCV,
  HalvingGridSearchCV,
  HalvingRandomSearchCV,
  RandomizedSearchCV,
  randint,
  TPESearchCV,
  TunedThresholdClassifierCV,
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

/** An estimator that is cheap to fit, and the laws that it breaks for a reason. */
export interface Example {
  readonly spec: AnySpec;
  /** Rows and target, where the rows of numbers that the laws come with do not fit. */
  readonly data?: { readonly X: unknown; readonly y?: unknown };
  /** The model, of an estimator whose fit returns a promise. */
  readonly model?: FittedModel;
  readonly expectedFailures?: { readonly [law: string]: string };
}

const DRAWS: Example['expectedFailures'] = {
  'batch-by-batch-equals-whole': 'predictions are drawn anew from the seed by each call, row after row',
  'order-of-rows-makes-no-difference': 'predictions are drawn anew from the seed by each call, row after row',
};
const CONSTANT: Example['expectedFailures'] = {
  'labels-come-back-as-they-are': 'the constant must be one of the labels of y',
  'one-class-is-learnt-or-refused': 'the constant must be one of the labels of y',
};
const WEIGHTED_QUANTILE: Example['expectedFailures'] = {
  'weights-of-one-are-no-weights':
    'as in scikit-learn, a quantile of weighted rows is one of them, and of rows without weights lies between two',
};
const BOOTSTRAP: Example['expectedFailures'] = {
  'weights-of-one-are-no-weights': 'as in scikit-learn, weights change how the rows of each tree are drawn',
  'whole-weights-repeat-rows': 'the rows of each tree are drawn at random, so that results agree on average only',
};
const PER_ROW = 'as in scikit-learn, the penalty is divided by the number of rows, whatever they weigh';
const STOCHASTIC: Example['expectedFailures'] = {
  'weight-zero-removes-a-row': PER_ROW,
  'whole-weights-repeat-rows': PER_ROW,
  'one-class-by-weight-is-learnt-or-refused':
    'as in scikit-learn, the solver ends when all weights are zero, however far the intercepts have still to go',
};
const ANY_WIDTH: Example['expectedFailures'] = {
  'inverse-transform-checks-its-input': 'what goes to the function is not checked, as in scikit-learn without validate',
};
const OF_THEMSELVES: Example['expectedFailures'] = {
  'refuses-what-is-no-table': 'as in scikit-learn, null stands for the samples of fit',
};
const NEIGHBORS: Example['expectedFailures'] = {
  ...OF_THEMSELVES,
  'one-row-fits-or-is-refused':
    'as in scikit-learn, there must be enough samples when neighbours are asked for, not before',
};
const NO_INDICATOR = 'as in scikit-learn, there is no way back without the indicator of missing values';
const NO_WAY_BACK: Example['expectedFailures'] = {
  'inverse-transform-undoes-transform': NO_INDICATOR,
  'inverse-transform-checks-its-input': NO_INDICATOR,
};
const SCALE: Example['expectedFailures'] = {
  'weight-zero-removes-a-row': "as in scikit-learn, gamma: 'scale' looks at every row, and the solver stops within tol",
  'whole-weights-repeat-rows': "as in scikit-learn, gamma: 'scale' looks at every row, and the solver stops within tol",
};
const NU_SVC: Example['expectedFailures'] = {
  ...SCALE,
  'huge-class-weight-wins': 'as in scikit-learn, weights of classes have no say where the bound is 1 by definition',
};
const CURVES: Example['expectedFailures'] = {
  'whole-weights-repeat-rows': 'probabilities come from folds that are drawn, and their curves know no weights',
};
const people = Array.from({ length: 24 }, (_, i) => ({
  city: ['Bern', 'Zürich', 'Genf'][i % 3],
  size: ['S', 'M', 'L', 'M'][i % 4],
  member: i % 5 < 2,
}));
const answers = people.map(({ member }) => (member ? 1 : 0));
const mixed = people.map((person, i) => ({ ...person, age: i % 7 === 3 ? null : 20 + ((i * 7) % 31) }));

const rows = Array.from({ length: 24 }, (_, i) => [i % 3, (i * 5) % 7, ((i % 3) * i) % 11]);
const codes = rows.map(([code]) => code!);
const products = rows.map((a) => rows.map((b) => a.reduce((sum, value, k) => sum + value * b[k]!, 0)));
const search = new GridSearchCV(new DecisionTreeClassifier({ randomState: 0 }), { maxDepth: [1, 3] }, { cv: 3 });
const tuned = new TunedThresholdClassifierCV(new DecisionTreeClassifier({ randomState: 0, maxDepth: 2 }), { cv: 3 });
const bits = codes.map((code) => Number(code > 0));
const searched = new DecisionTreeClassifier({ randomState: 0 });
const depths = { maxDepth: randint(1, 4) };
const halving = new HalvingGridSearchCV(searched, { maxDepth: [1, 2, 3] }, { cv: 2, randomState: 0 });
const halvingRandom = new HalvingRandomSearchCV(searched, depths, { cv: 2, nCandidates: 3, randomState: 0 });
const randomized = new RandomizedSearchCV(searched, depths, { cv: 3, nIter: 2, randomState: 0 });
const tpe = new TPESearchCV(searched, depths, { cv: 3, nIter: 4, nStartupTrials: 2, randomState: 0 });

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
      ]),
    },
    {
      spec: new ColumnTransformer(
        [
          [
            'text',
            new OneHotEncoder({ handleUnknown: 'ignore' }),
            makeColumnSelector(null, { dtypeInclude: 'string' }),
          ],
          ['rest', 'passthrough', ['member']],
        ],
        { verboseFeatureNamesOut: false },
      ),
      data: { X: mixed },
    },
  ],
  DBSCAN: [{ spec: new DBSCAN({ eps: 4 }) }, { spec: new DBSCAN({ eps: 0.3, minSamples: 3, metric: 'cosine' }) }],
  DecisionTreeClassifier: [
    { spec: new DecisionTreeClassifier() },
    { spec: new DecisionTreeClassifier({ criterion: 'entropy', splitter: 'random', maxDepth: 3, ccpAlpha: 0.01 }) },
  ],
  DecisionTreeRegressor: [
    { spec: new DecisionTreeRegressor() },
    { spec: new DecisionTreeRegressor({ criterion: 'absolute_error', maxLeafNodes: 8, maxFeatures: 2 }) },
  ],
  DummyClassifier: [
    { spec: new DummyClassifier() },
    { spec: new DummyClassifier({ strategy: 'most_frequent' }) },
    { spec: new DummyClassifier({ strategy: 'stratified' }), expectedFailures: DRAWS },
    { spec: new DummyClassifier({ strategy: 'uniform' }), expectedFailures: DRAWS },
    { spec: new DummyClassifier({ strategy: 'constant', constant: 1 }), expectedFailures: CONSTANT },
  ],
  DummyRegressor: [
    { spec: new DummyRegressor() },
    { spec: new DummyRegressor({ strategy: 'median' }), expectedFailures: WEIGHTED_QUANTILE },
    { spec: new DummyRegressor({ strategy: 'quantile', quantile: 0.25 }), expectedFailures: WEIGHTED_QUANTILE },
    { spec: new DummyRegressor({ strategy: 'constant', constant: 3 }) },
  ],
  FeatureUnion: [
    {
      spec: new FeatureUnion([
        ['std', new StandardScaler()],
        ['range', new MinMaxScaler()],
      ]),
      expectedFailures: {
        'weight-zero-removes-a-row': 'MinMaxScaler has no use for weights and looks at every row',
      },
    },
  ],
  FixedThresholdClassifier: [
    { spec: new FixedThresholdClassifier(new DecisionTreeClassifier({ randomState: 0 })) },
    {
      spec: new FixedThresholdClassifier(new LogisticRegression(), { threshold: 0.3 }),
      expectedFailures: {
        'probability-rises-with-decision': 'predictions follow the threshold that is set, not the sign of the decision',
      },
    },
  ],
  FunctionTransformer: [
    { spec: new FunctionTransformer(), expectedFailures: ANY_WIDTH },
    { spec: new FunctionTransformer({ func: double, inverseFunc: halve }), expectedFailures: ANY_WIDTH },
  ],
  GridSearchCV: [{ spec: search, model: await search.fit(rows, codes), data: { X: rows, y: codes } }],
  HalvingGridSearchCV: [{ spec: halving, model: await halving.fit(rows, codes), data: { X: rows, y: codes } }],
  HalvingRandomSearchCV: [
    { spec: halvingRandom, model: await halvingRandom.fit(rows, codes), data: { X: rows, y: codes } },
  ],
  KMeans: [
    { spec: new KMeans() },
    { spec: new KMeans({ nClusters: 3, init: 'random', nInit: 2, algorithm: 'elkan' }) },
  ],
  KNeighborsClassifier: [
    { spec: new KNeighborsClassifier(), expectedFailures: NEIGHBORS },
    {
      spec: new KNeighborsClassifier({ nNeighbors: 3, weights: 'distance', algorithm: 'brute', metric: 'manhattan' }),
      expectedFailures: NEIGHBORS,
    },
  ],
  KNeighborsRegressor: [
    { spec: new KNeighborsRegressor(), expectedFailures: NEIGHBORS },
    { spec: new KNeighborsRegressor({ nNeighbors: 2, weights: 'distance', p: 3 }), expectedFailures: NEIGHBORS },
  ],
  LabelEncoder: [{ spec: new LabelEncoder() }],
  LinearSVC: [
    { spec: new LinearSVC({ randomState: 0, tol: 1e-8 }) },
    { spec: new LinearSVC({ penalty: 'l1', randomState: 0, tol: 1e-8, maxIter: 10000 }) },
  ],
  LinearSVR: [{ spec: new LinearSVR({ loss: 'squared_epsilon_insensitive', randomState: 0, tol: 1e-8 }) }],
  LogisticRegression: [
    { spec: new LogisticRegression() },
    { spec: new LogisticRegression({ solver: 'newton-cholesky' }) },
    {
      spec: new LogisticRegression({ solver: 'saga', l1Ratio: 0.5, randomState: 0, maxIter: 1000 }),
      expectedFailures: STOCHASTIC,
    },
  ],
  MinMaxScaler: [{ spec: new MinMaxScaler() }, { spec: new MinMaxScaler({ featureRange: [-2, 3], clip: true }) }],
  NuSVC: [{ spec: new NuSVC({ nu: 0.3 }), expectedFailures: NU_SVC }],
  NuSVR: [{ spec: new NuSVR(), expectedFailures: SCALE }, { spec: new NuSVR({ gamma: 0.01, C: 100, tol: 1e-8 }) }],
  OneClassSVM: [
    { spec: new OneClassSVM(), expectedFailures: SCALE },
    { spec: new OneClassSVM({ gamma: 0.01, tol: 1e-8 }) },
  ],
  NearestNeighbors: [
    { spec: new NearestNeighbors() },
    { spec: new NearestNeighbors({ nNeighbors: 2, radius: 3, metric: 'cosine' }) },
  ],
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
      ]),
      expectedFailures: {
        'minds-missing-values-as-tagged':
          'the scaler lets missing values through, and only the classifier refuses them',
      },
    },
    {
      spec: new Pipeline([
        ['scale', new StandardScaler()],
        ['range', new MinMaxScaler()],
      ]),
    },
    {
      spec: new Pipeline([
        ['encode', new OneHotEncoder()],
        ['tree', new DecisionTreeClassifier()],
      ]),
      data: { X: people, y: answers },
    },
  ],
  ExtraTreeClassifier: [{ spec: new ExtraTreeClassifier() }, { spec: new ExtraTreeClassifier({ splitter: 'best' }) }],
  ExtraTreeRegressor: [{ spec: new ExtraTreeRegressor() }, { spec: new ExtraTreeRegressor({ maxLeafNodes: 9 }) }],
  ExtraTreesClassifier: [{ spec: new ExtraTreesClassifier({ nEstimators: 5 }) }],
  ExtraTreesRegressor: [{ spec: new ExtraTreesRegressor({ nEstimators: 5 }) }],
  RandomForestRegressor: [
    {
      spec: new RandomForestRegressor({ nEstimators: 5 }),
      expectedFailures: {
        ...BOOTSTRAP,
        'weight-zero-removes-a-row': 'the rows of each tree are drawn at random, so that results agree on average only',
      },
    },
  ],
  RadiusNeighborsClassifier: [
    {
      spec: new RadiusNeighborsClassifier({ radius: 6, outlierLabel: 'most_frequent' }),
      expectedFailures: OF_THEMSELVES,
    },
  ],
  RadiusNeighborsRegressor: [{ spec: new RadiusNeighborsRegressor({ radius: 9 }), expectedFailures: OF_THEMSELVES }],
  RandomForestClassifier: [{ spec: new RandomForestClassifier({ nEstimators: 5 }), expectedFailures: BOOTSTRAP }],
  SVC: [
    { spec: new SVC(), expectedFailures: SCALE },
    { spec: new SVC({ gamma: 'auto', tol: 1e-8, breakTies: true }) },
    { spec: new SVC({ kernel: 'linear', probability: true }), expectedFailures: CURVES },
    { spec: new SVC({ kernel: 'precomputed' }), data: { X: products, y: codes } },
  ],
  SVR: [
    { spec: new SVR(), expectedFailures: SCALE },
    { spec: new SVR({ kernel: 'poly', degree: 2, gamma: 0.1, tol: 1e-8 }) },
  ],
  RandomizedSearchCV: [{ spec: randomized, model: await randomized.fit(rows, codes), data: { X: rows, y: codes } }],
  TPESearchCV: [{ spec: tpe, model: await tpe.fit(rows, codes), data: { X: rows, y: codes } }],
  SimpleImputer: [
    { spec: new SimpleImputer(), expectedFailures: NO_WAY_BACK },
    { spec: new SimpleImputer({ strategy: 'median', addIndicator: true }) },
    {
      spec: new SimpleImputer({ strategy: 'most_frequent' }),
      data: { X: people },
      expectedFailures: { 'inverse-transform-checks-its-input': NO_INDICATOR },
    },
  ],
  StandardScaler: [{ spec: new StandardScaler() }, { spec: new StandardScaler({ withMean: false, withStd: false }) }],
  TransformedTargetRegressor: [
    {
      spec: new TransformedTargetRegressor({
        regressor: new DummyRegressor(),
        transformer: new StandardScaler(),
      }),
    },
    {
      spec: new TransformedTargetRegressor({
        regressor: new DummyRegressor({ strategy: 'median' }),
        func: (y) => y.map((value) => value / 2),
        inverseFunc: (y) => y.map((value) => 2 * value),
      }),
      expectedFailures: WEIGHTED_QUANTILE,
    },
  ],
  TunedThresholdClassifierCV: [{ spec: tuned, model: await tuned.fit(rows, bits), data: { X: rows, y: bits } }],
};
