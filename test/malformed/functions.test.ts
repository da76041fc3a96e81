import fc from 'fast-check';
import {
  ColumnTransformer,
  FeatureUnion,
  makeColumnSelector,
  makeColumnTransformer,
  makePipeline,
  makeUnion,
  Pipeline,
} from 'pipefit/compose';
import * as datasets from 'pipefit/datasets';
import * as interop from 'pipefit/interop';
import * as metrics from 'pipefit/metrics';
import { getScorer, makeScorer } from 'pipefit/metrics';
import {
  auditLeakage,
  checkCv,
  crossValidate,
  crossValPredict,
  crossValScore,
  GridSearchCV,
  GroupKFold,
  GroupShuffleSplit,
  GroupTimeSeriesSplit,
  HalvingRandomSearchCV,
  KFold,
  LeaveOneGroupOut,
  LeaveOneOut,
  ParameterGrid,
  RandomizedSearchCV,
  RepeatedKFold,
  ShuffleSplit,
  StratifiedGroupKFold,
  StratifiedKFold,
  StratifiedShuffleSplit,
  TimeSeriesSplit,
  TPESearchCV,
  trainTestSplit,
} from 'pipefit/model-selection';
import { decodeSafetensors, encodeSafetensors, inspect, load, save } from 'pipefit/persist';
import { StandardScaler } from 'pipefit/preprocessing';
import { ToyClassifier, ToyTransformer } from 'pipefit/testing';
import { fitAsync } from 'pipefit/workers';
import { describe } from 'vitest';
import { type Door, door, testDoors } from './doors.js';
import { oddOptions, oddVector, oddX, strange } from './odd-values.js';

const small = fc.oneof(fc.integer({ min: -2, max: 6 }), fc.constantFrom(0.3, 0.5, '3'), strange);
const X = Array.from({ length: 8 }, (_, i) => [i, i % 3]);
const y = X.map(([value]) => value! % 2);
const spec = fc.oneof(
  fc.constant(new ToyClassifier()),
  fc.constant(new ToyTransformer()),
  fc.constantFrom('passthrough', 'drop'),
  strange,
);
const name = fc.oneof(fc.constantFrom('a', 'b', '', 'a__b', '__proto__', 'steps', 'remainder'), strange);
const columns = fc.oneof(fc.array(fc.oneof(fc.nat(2), fc.constantFrom('x', 'y', true)), { maxLength: 2 }), strange);

describe('metrics', () => {
  const names = [
    'sampleWeight',
    'labels',
    'average',
    'posLabel',
    'normalize',
    'beta',
    'zeroDivision',
    'multioutput',
    'onWarning',
  ];
  const options = oddOptions(names, fc.oneof(strange, oddVector));
  testDoors(
    Object.fromEntries(
      Object.entries(metrics)
        // A class; its own tests call its methods with anything.
        .filter(([metric]) => metric !== 'DistanceMetric')
        .map(([metric, open]) => [metric, door(open as never, oddVector, oddVector, options)]),
    ),
    150,
  );
});

describe('model selection', () => {
  const splitters = {
    GroupKFold,
    GroupShuffleSplit,
    GroupTimeSeriesSplit,
    KFold,
    LeaveOneGroupOut,
    LeaveOneOut,
    RepeatedKFold,
    ShuffleSplit,
    StratifiedGroupKFold,
    StratifiedKFold,
    StratifiedShuffleSplit,
    TimeSeriesSplit,
  } as unknown as {
    readonly [name: string]: {
      readonly rules: object;
      new (params?: object): { split(X: unknown, y: unknown, groups?: unknown): Iterable<unknown> };
    };
  };
  const params = oddOptions(
    ['nSplits', 'shuffle', 'randomState', 'testSize', 'trainSize', 'gap', 'maxTrainSize', 'nRepeats'],
    small,
  );
  const run = oddOptions(
    ['cv', 'scoring', 'groups', 'errorScore', 'method', 'params', 'executor', 'signal'],
    fc.oneof(small, oddVector),
  );
  const doors: Record<string, Door> = {
    trainTestSplit: door(
      trainTestSplit as never,
      oddX,
      oddVector,
      oddOptions(['testSize', 'trainSize', 'randomState', 'shuffle', 'stratify'], fc.oneof(small, oddVector)),
    ),
    'trainTestSplit of one array': door(trainTestSplit as never, oddX, oddOptions(['testSize', 'stratify'], small)),
    checkCv: door((cv: never, target: never) => checkCv(cv, target), small, oddVector),
    ParameterGrid: door((grid: never) => [...new ParameterGrid(grid)], oddOptions(['a', 'b'], oddVector)),
    getScorer: door(getScorer as never, small),
    makeScorer: door(makeScorer as never, strange, oddOptions(['responseMethod', 'greaterIsBetter'])),
    crossValScore: door(
      (data: never, target: never, options: never) => crossValScore(new ToyClassifier(), data, target, options),
      oddX,
      oddVector,
      run,
    ),
    'crossValScore of an odd estimator': door(
      (estimator: never) => crossValScore(estimator, X as never, y as never),
      spec,
    ),
    'crossValScore with odd options': door((options: never) => crossValScore(new ToyClassifier(), X, y, options), run),
    crossValidate: door((options: never) => crossValidate(new ToyClassifier(), X, y, options), run),
    crossValPredict: door((options: never) => crossValPredict(new ToyClassifier(), X, y, options), run),
    auditLeakage: door(
      (data: never, target: never, options: never) => auditLeakage(new ToyClassifier(), data, target, options),
      oddX,
      oddVector,
      oddOptions(['cv', 'groups', 'time', 'sampleWeight', 'threshold'], fc.oneof(small, oddVector)),
    ),
    fitAsync: door(
      (estimator: never, options: never) =>
        (fitAsync as (...args: never[]) => unknown)(estimator, X as never, y as never, options),
      spec,
      run,
    ),
    GridSearchCV: door(
      (estimator: never, grid: never, options: never) => new GridSearchCV(estimator, grid, options),
      spec,
      oddOptions(['factor'], oddVector),
      run,
    ),
    RandomizedSearchCV: door(
      (estimator: never, space: never, options: never) => new RandomizedSearchCV(estimator, space, options),
      spec,
      oddOptions(['factor'], oddVector),
      run,
    ),
    HalvingRandomSearchCV: door(
      (estimator: never, space: never, options: never) => new HalvingRandomSearchCV(estimator, space, options),
      spec,
      oddOptions(['factor'], oddVector),
      run,
    ),
    TPESearchCV: door(
      (estimator: never, space: never, options: never) => new TPESearchCV(estimator, space, options),
      spec,
      oddOptions(['factor'], oddVector),
      run,
    ),
    'GridSearchCV.fit': door(
      (data: never, target: never, options: never) =>
        new GridSearchCV(new ToyClassifier(), {}, { cv: 2 }).fit(data, target, options),
      oddX,
      oddVector,
      run,
    ),
  };
  for (const [type, Splitter] of Object.entries(splitters)) {
    const isGrouped = type.includes('Group');
    const few = 'nSplits' in Splitter.rules ? { nSplits: 2 } : undefined;
    doors[`new ${type}`] = door(
      (given: never) => [...new Splitter(given).split(X, y, isGrouped ? y : undefined)],
      params,
    );
    doors[`${type}.split`] = door(
      (data: never, target: never, given: never) => [...new Splitter(few).split(data, target, given)],
      oddX,
      oddVector,
      isGrouped ? oddVector : fc.constant(undefined),
    );
  }
  testDoors(doors, 150);
});

describe('datasets', () => {
  const options = oddOptions(
    [
      'centers',
      'clusterStd',
      'nInformative',
      'nRedundant',
      'nClasses',
      'weights',
      'noise',
      'randomState',
      'shuffle',
      'returnXY',
      'scaled',
      'nTargets',
      'effectiveRank',
    ],
    fc.oneof(small, oddVector),
  );
  const all = Object.entries(datasets);
  const make = all.filter(([dataset]) => dataset.startsWith('make'));
  const rest = all.filter(([dataset]) => !dataset.startsWith('make'));
  testDoors(Object.fromEntries(make.map(([dataset, open]) => [dataset, door(open as never, small, small, options)])));
  // They parse thousands of rows.
  testDoors(Object.fromEntries(rest.map(([dataset, open]) => [dataset, door(open as never, options)])), 6);
});

describe('compose', () => {
  const step = fc.oneof(fc.tuple(name, spec), strange);
  const columnStep = fc.oneof(fc.tuple(name, spec, columns), strange);
  const options = oddOptions([
    'memory',
    'verbose',
    'remainder',
    'transformerWeights',
    'verboseFeatureNamesOut',
    'nJobs',
  ]);
  testDoors({
    Pipeline: door(
      (steps: never, given: never) => new Pipeline(steps, given),
      fc.oneof(fc.array(step, { maxLength: 3 }), strange),
      options,
    ),
    'Pipeline.fit': door(
      (steps: never) => new Pipeline(steps).fit(X as never, ...([y] as never)),
      fc.array(step, { maxLength: 3 }),
    ),
    FeatureUnion: door(
      (steps: never, given: never) => new FeatureUnion(steps, given),
      fc.oneof(fc.array(step, { maxLength: 3 }), strange),
      options,
    ),
    ColumnTransformer: door(
      (steps: never, given: never) => new ColumnTransformer(steps, given).fit(X as never),
      fc.oneof(fc.array(columnStep, { maxLength: 3 }), strange),
      options,
    ),
    makePipeline: door(makePipeline as never, spec, spec),
    makeUnion: door(makeUnion as never, fc.oneof(fc.array(spec, { maxLength: 3 }), strange), options),
    makeColumnTransformer: door(
      makeColumnTransformer as never,
      fc.oneof(fc.array(fc.tuple(spec, columns), { maxLength: 2 }), strange),
      options,
    ),
    makeColumnSelector: door(
      makeColumnSelector as never,
      fc.oneof(fc.constantFrom('(', 'a', /a/g), strange),
      oddOptions(['dtypeInclude', 'dtypeExclude'], fc.oneof(oddVector, fc.constantFrom('number', 'text'))),
    ),
  });
});

describe('interop', () => {
  const all = Object.entries(interop);
  testDoors(Object.fromEntries(all.map(([name, open]) => [name, door(open as never, oddX, strange)])));
});

describe('persist', () => {
  const file = save(new StandardScaler().fit([[1, 2]]));
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 64 }),
    fc
      .tuple(fc.nat(file.length - 1), fc.nat(255))
      .map(([at, value]) => file.map((byte, i) => (i === at ? value : byte))),
    fc.nat(file.length).map((length) => file.slice(0, length)),
    strange,
  );
  testDoors({
    save: door(save as never, spec),
    load: door(
      load as never,
      bytes,
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: oddOptions(['classes'], oddVector) },
      ),
    ),
    inspect: door(inspect as never, bytes),
    decodeSafetensors: door(decodeSafetensors as never, bytes),
    encodeSafetensors: door(encodeSafetensors as never, fc.oneof(oddX, strange), strange),
  });
});
