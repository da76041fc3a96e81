import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pipefit from 'pipefit';
import type { Rule } from 'pipefit/core';
import { describe, expect, it } from 'vitest';
import signatures from './fixtures/oracle/signatures.json' with { type: 'json' };

type Signature = Readonly<Record<string, { readonly default?: unknown; readonly required?: boolean }>>;
type Rules = Readonly<Record<string, Rule<unknown>>>;

const expected: Readonly<Record<string, Signature>> = signatures;
const PAGE = join(import.meta.dirname, '../docs/scikit-learn.md');

/** Where a default cannot be scikit-learn's, or a parameter is ours, and why. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  'OneHotEncoder.sparseOutput': 'there are only dense matrices',
  'OneHotEncoder.dtype': 'the name of the only number type',
  'OrdinalEncoder.dtype': 'the name of the only number type',
  'FunctionTransformer.input': 'ours: the form in which the functions receive X',
  'GridSearchCV.executor': 'ours: where the fits run',
  'TunedThresholdClassifierCV.executor': 'ours: where the fits run',
  'HalvingGridSearchCV.executor': 'ours: where the fits run',
  'HalvingRandomSearchCV.executor': 'ours: where the fits run',
  'RandomizedSearchCV.executor': 'ours: where the fits run',
  'TransformedTargetRegressor.regressor': 'required: LinearRegression, the default there, is not here yet',
  'ExtraTreeRegressor.maxFeatures': 'a number of 1 is one column: `null` is all of them',
  'ExtraTreesRegressor.maxFeatures': 'a number of 1 is one column: `null` is all of them',
  'RandomForestRegressor.maxFeatures': 'a number of 1 is one column: `null` is all of them',
};

/** How closely results agree with scikit-learn 1.9.1, and where that is checked. */
const AGREEMENT: Readonly<Record<string, readonly [how: string, test: string]>> = {
  ColumnTransformer: ['1e-9', 'test/compose'],
  DBSCAN: ['exact', 'test/cluster'],
  DecisionTreeClassifier: ['exact, integer seed: the same nodes and thresholds', 'test/tree'],
  DecisionTreeRegressor: ['exact, integer seed: the same nodes, thresholds and values', 'test/tree'],
  DummyClassifier: ['exact, integer seed', 'test/dummy'],
  DummyRegressor: ['1e-9', 'test/dummy'],
  ExtraTreeClassifier: ['exact, integer seed: the same nodes and thresholds', 'test/tree'],
  ExtraTreeRegressor: ['exact, integer seed: the same nodes, thresholds and values', 'test/tree'],
  ExtraTreesClassifier: ['exact, integer seed: the same trees', 'test/ensemble'],
  ExtraTreesRegressor: ['exact, integer seed: the same trees', 'test/ensemble'],
  FeatureUnion: ['1e-9', 'test/compose'],
  FixedThresholdClassifier: ['exact, where the scores of its estimator are', 'test/model-selection'],
  FunctionTransformer: ['what the function gives', 'test/compose'],
  GridSearchCV: ['that of its estimator and scorer', 'test/model-selection'],
  HalvingGridSearchCV: ['that of its estimator and scorer; rows exact with an integer seed', 'test/model-selection'],
  HalvingRandomSearchCV: [
    'that of its estimator and scorer; rows and candidates exact with an integer seed',
    'test/model-selection',
  ],
  KMeans: ['labels exact with an integer seed, except where distances tie; centres 1e-9', 'test/cluster'],
  KNeighborsClassifier: [
    'exact; of samples at the same distance the first counts; probabilities 1e-9',
    'test/neighbors',
  ],
  KNeighborsRegressor: ['1e-9; of samples at the same distance the first counts', 'test/neighbors'],
  LabelEncoder: ['exact', 'test/preprocessing'],
  LinearSVC: ['1e-9, integer seed; iterations exact', 'test/svm'],
  LinearSVR: ['1e-9, integer seed; iterations exact', 'test/svm'],
  LogisticRegression: [
    '1e-9 on well-conditioned data; elsewhere as close as its own result under a reordering of rows',
    'test/linear-model',
  ],
  MinMaxScaler: ['1e-9', 'test/preprocessing'],
  NuSVC: ['exact support vectors and iterations, coefficients 1e-9, probabilities with an integer seed', 'test/svm'],
  NuSVR: ['exact support vectors and iterations, coefficients 1e-9', 'test/svm'],
  OneClassSVM: ['exact support vectors and iterations, coefficients 1e-9', 'test/svm'],
  NearestNeighbors: [
    'distances 1e-9, indices exact; of samples at the same distance the first comes first',
    'test/neighbors',
  ],
  OneHotEncoder: ['exact', 'test/preprocessing'],
  OrdinalEncoder: ['exact', 'test/preprocessing'],
  Pipeline: ['that of its steps', 'test/examples'],
  RadiusNeighborsClassifier: ['exact; probabilities 1e-9', 'test/neighbors'],
  RadiusNeighborsRegressor: ['1e-9', 'test/neighbors'],
  RandomizedSearchCV: [
    'that of its estimator and scorer; candidates exact with an integer seed',
    'test/model-selection',
  ],
  RandomForestClassifier: ['exact, integer seed: the same trees; probabilities 1e-12', 'test/ensemble'],
  SVC: ['exact support vectors and iterations, coefficients 1e-9, probabilities with an integer seed', 'test/svm'],
  SVR: ['exact support vectors and iterations, coefficients 1e-9', 'test/svm'],
  RandomForestRegressor: ['exact, integer seed: the same trees', 'test/ensemble'],
  SimpleImputer: ['1e-9', 'test/impute'],
  StandardScaler: ['1e-9', 'test/preprocessing'],
  TransformedTargetRegressor: ['that of its regressor', 'test/compose'],
  TunedThresholdClassifierCV: ['that of its estimator; thresholds and scores 1e-9', 'test/model-selection'],
};

function rulesOf(type: string): Rules | undefined {
  return (pipefit as unknown as Record<string, { readonly rules?: Rules }>)[type]?.rules;
}

const withRules = Object.keys(expected).filter((type) => rulesOf(type) !== undefined);

function plain(value: unknown): unknown {
  return typeof value === 'number' && Number.isNaN(value) ? 'NaN' : value;
}

describe('parameters against the signatures of scikit-learn 1.9.1', () => {
  it.each(withRules)('%s has them all, and no others', (type) => {
    const ours = Object.keys(rulesOf(type)!).filter(
      (name) => expected[type]![name] !== undefined || !(`${type}.${name}` in DIFFERENCES),
    );
    expect(ours.sort()).toEqual(Object.keys(expected[type]!).sort());
  });

  it.each(withRules)('%s has the same defaults', (type) => {
    for (const [name, { default: value }] of Object.entries(expected[type]!)) {
      if (`${type}.${name}` in DIFFERENCES) continue;
      expect([name, plain(rulesOf(type)![name]!.default)]).toEqual([name, value]);
    }
  });
});

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function section(type: string): string {
  const [how, where] = AGREEMENT[type]!;
  const rules = Object.entries(rulesOf(type) ?? {});
  const rows = rules.map(([name, rule]) => {
    const fallback = rule.default === undefined ? 'required' : `\`${JSON.stringify(plain(rule.default))}\``;
    const note = DIFFERENCES[`${type}.${name}`] ?? '';
    return `| \`${name}\` | ${fallback} | ${cell(rule.must)} | ${note} |`;
  });
  const table = rows.length === 0 ? [] : ['', '| parameter | default | must | note |', '|---|---|---|---|', ...rows];
  return [`## ${type}`, '', `Agreement: ${how} (\`${where}\`).`, ...table, ''].join('\n');
}

function page(): string {
  const intro = [
    '# How far pipefit is scikit-learn 1.9.1',
    '',
    'Made from the parameter rules by `test/signatures.test.ts` (`UPDATE_PAGE=1 npm test` writes it anew). What a rule',
    'leaves out of the legal values of scikit-learn is refused with `NotSupportedError`; no parameter is ignored.',
    '',
  ].join('\n');
  return `${intro}\n${Object.keys(AGREEMENT).map(section).join('\n')}`;
}

describe('the page about agreement', () => {
  it('says what the rules say', () => {
    if (process.env.UPDATE_PAGE === '1') writeFileSync(PAGE, page());
    expect(readFileSync(PAGE, 'utf8')).toBe(page());
  });
});
