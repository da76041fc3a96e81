import type { FittedModel } from 'pipefit/base';
import { KMeans } from 'pipefit/cluster';
import { getConfig } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { LogisticRegression } from 'pipefit/linear-model';
import { LabelEncoder } from 'pipefit/preprocessing';
import { ToyClassifier, ToyRecorder, ToyRegressor, ToyTransformer } from 'pipefit/testing';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { Commonest, MeanOfOutputs } from '../base/multi-target-toys.js';
import { bendFit, bendModel, bendSpec, bendX, type Lawbreaker, type Method } from './bend.js';
import { MeanDistance, Threshold } from './lawful-estimators.js';

const wrong = (what: string): never => {
  throw new TypeError(what);
};
const mapped = (X: unknown, change: (value: number, at: number) => number): Matrix =>
  new Matrix((X as Matrix).data.map(change), (X as Matrix).shape);
const always =
  (value: unknown): Method =>
  () =>
    value;
const labelsOf = (y: unknown): unknown[] => Array.from(y as ArrayLike<unknown>);
const constantFor = (value: number) => (real: Method) => (X: unknown) => (real(X) as Float64Array).fill(value);

/** Somebody who breaks each law of what models depend on and answer, and of weights. */
export const outputLawbreakers: { readonly [law: string]: Lawbreaker } = {
  'reads-no-clock-locale-or-entropy': bendX(ToyTransformer, (X) => (Date.now() > 0 ? X : null)),
  'never-changes-its-input': bendX(ToyTransformer, (X) => {
    if (X instanceof Matrix) X.data.fill(1);
    return X;
  }),
  'keeps-no-reference-to-its-input': bendFit(ToyRecorder, (learn) => (X) => {
    return Object.defineProperty(learn(X), 'state', { value: { X } });
  }),
  'methods-leave-the-model': bendModel(ToyRecorder, 'transform', (real, model) => (X: unknown) => {
    (model as unknown as { X: Matrix }).X.data[0]! += 1;
    return real(X);
  }),
  'outputs-belong-to-the-caller': bendModel(ToyRecorder, 'X', (real, model) => {
    Object.defineProperty(model, 'transform', { value: real });
    return null;
  }),
  'any-number-of-threads-gives-the-same-bytes': bendX(LogisticRegression, (X) => {
    return mapped(X, (value) => value * (getConfig().nJobs === 3 ? 1 + Number.EPSILON : 1));
  }),
  'survives-saving': {
    spec: new ToyTransformer(),
    options: { persistence: { save: () => new Uint8Array(8), load: () => new ToyTransformer().fit([[1]]) } },
  },
  'one-answer-for-each-row': bendModel(ToyTransformer, 'transform', (real) => (X: unknown) => {
    return (real(X) as Matrix).takeRows([0]);
  }),
  'batch-by-batch-equals-whole': bendModel(ToyTransformer, 'transform', (real) => (X: unknown) => {
    const out = real(X) as Matrix;
    return mapped(out, (value) => value / out.shape[0]);
  }),
  'order-of-rows-makes-no-difference': bendModel(ToyTransformer, 'transform', (real) => (X: unknown) => {
    return mapped(real(X), (value, at) => value + at);
  }),
  'pipeline-of-one-step-equals-the-step': bendFit(ToyRecorder, (learn) => (X, y, options) => {
    return learn(options === undefined ? X : mapped(X, (value) => value + 1), y);
  }),
  'takes-weights-in-any-form': bendFit(ToyRecorder, (learn) => (X, y, options) => {
    return learn(X, y, Array.isArray(options?.sampleWeight) ? options : {});
  }),
  'weights-of-one-are-no-weights': bendModel(ToyRecorder, 'transform', (real, model) => (X: unknown) => {
    return mapped(real(X), (value) => value + ((model as unknown as ToyWeights).sampleWeight === null ? 0 : 1));
  }),
  'weight-zero-removes-a-row': bendModel(ToyRecorder, 'transform', (real, model) => (X: unknown) => {
    return mapped(real(X), (value) => value + (model as unknown as ToyWeights).X.shape[0]);
  }),
  'whole-weights-repeat-rows': bendModel(ToyRecorder, 'transform', (real, model) => (X: unknown) => {
    return mapped(real(X), (value) => value + (model as unknown as ToyWeights).X.shape[0]);
  }),
  'refuses-weights-of-another-length': bendFit(ToyRegressor, (learn) => (X, y, options) => {
    return (options?.sampleWeight as unknown) === 1 ? learn(X, y) : learn(X, y, options);
  }),
  'refuses-weights-that-weigh-nothing': bendFit(ToyRegressor, (learn) => (X, y, options) => {
    const weights = options?.sampleWeight as ArrayLike<number> | undefined;
    return weights?.[3] === -1 ? learn(X, y) : learn(X, y, options);
  }),
  'refuses-weights-it-would-ignore': bendFit(ToyTransformer, (learn) => (X, y) => learn(X, y)),
  'counts-its-iterations': bendModel(KMeans, 'nIter', () => 0),
  'stops-at-its-limit': bendModel(KMeans, 'nIter', () => 5),

  'tells-groups-apart': bendX(ToyClassifier, (X) => mapped(X, () => 1)),
  'predicts-its-classes': bendModel(
    ToyClassifier,
    'predict',
    (real) => (X: unknown) => labelsOf(real(X)).map(() => 'x'),
  ),
  'score-is-accuracy': bendModel(ToyClassifier, 'score', () => always(0.5)),
  'probabilities-are-probabilities': bendModel(ToyClassifier, 'predictProba', (real) => (X: unknown) => {
    return mapped(real(X), (value) => value * 2);
  }),
  'log-probabilities-are-logarithms': bendModel(ToyClassifier, 'predictLogProba', (real) => (X: unknown) => {
    return mapped(real(X), (value) => value / Math.LN10);
  }),
  'predicts-the-most-probable-class': bendModel(ToyClassifier, 'predict', (real) => (X: unknown) => {
    return labelsOf(real(X)).map((label) => (label === 0 ? 1 : 0));
  }),
  'probability-rises-with-decision': bendModel(LogisticRegression, 'decisionFunction', (real) => (X: unknown) => {
    return mapped(real(X), (value) => -value);
  }),
  'huge-class-weight-wins': bendModel(DecisionTreeClassifier, 'predict', () => always([1, 1, 1, 1, 1, 1])),
  'balanced-is-the-weights-it-stands-for': bendModel(
    DecisionTreeClassifier,
    'predict',
    (real, model) => (X: unknown) => {
      const { classWeight } = model.spec.params as { classWeight: unknown };
      return classWeight === 'balanced' ? labelsOf(real(X)).map(() => 0) : real(X);
    },
  ),
  'labels-come-back-as-they-are': bendModel(
    ToyClassifier,
    'predict',
    (real) => (X: unknown) => labelsOf(real(X)).map(String),
  ),
  'takes-labels-in-any-form': bendFit(
    ToyClassifier,
    (learn) => (X, y) => learn(X, Array.isArray(y) ? y : labelsOf(y).map(String)),
  ),
  'a-column-of-labels-is-a-vector': bendFit(ToyClassifier, (learn) => (X, y) => learn(X, labelsOf(y).flat())),
  'several-outputs-are-refused': bendFit(ToyClassifier, (learn) => (X, y) => {
    return learn(
      X,
      labelsOf(y).map((label) => (Array.isArray(label) ? label[0] : label)),
    );
  }),
  'one-class-is-learnt-or-refused': bendFit(ToyClassifier, (learn) => (X, y) => {
    return new Set(labelsOf(y)).size === 1 ? wrong('one class') : learn(X, y);
  }),
  'one-class-by-weight-is-learnt-or-refused': bendFit(ToyClassifier, (learn) => (X, y) => learn(X, y)),
  'refuses-what-is-no-label': bendFit(ToyClassifier, (learn) => (X, y) => {
    return learn(
      X,
      labelsOf(y).map((label) => (label === 0.5 ? 0 : label)),
    );
  }),
  'refuses-three-classes-as-tagged': bendFit(Threshold, (learn) => (X, y) => {
    return learn(
      X,
      labelsOf(y).map((label) => (label === 2 ? 0 : label)),
    );
  }),

  'follows-a-line': bendFit(ToyRegressor, (learn) => learn, { ignoresX: false }),
  'predicts-numbers': bendModel(ToyRegressor, 'predict', constantFor(Number.NaN)),
  'score-is-r2': bendModel(ToyRegressor, 'score', () => always(1)),
  'has-no-classes': bendModel(ToyRegressor, 'classes', () => []),
  'takes-targets-in-any-form': bendFit(ToyRegressor, (learn) => (X, y) => {
    return learn(X, y instanceof Int32Array ? y.map((value) => value + 1) : y);
  }),
  'refuses-what-is-no-number': bendFit(ToyRegressor, (learn) => (X, y) => {
    return learn(
      X,
      labelsOf(y).map((value) => (value === '1' ? 1 : value)),
    );
  }),

  'rows-of-labels-come-back': bendModel(Commonest, 'predict', (real) => (X: unknown) => labelsOf(real(X)).flat()),
  'rows-of-numbers-come-back': bendModel(MeanOfOutputs, 'predict', (real) => (X: unknown) => {
    return (real(X) as Matrix).toArray();
  }),
  'ragged-outputs-are-refused': bendFit(MeanOfOutputs, (learn) => (X, y) => {
    return learn(
      X,
      labelsOf(y).map((row) => [(row as number[])[0], 0]),
    );
  }),

  'fit-transform-is-fit-then-transform': bendSpec(ToyTransformer, { fitTransform: (X: Matrix) => X }),
  'names-its-output-columns': bendModel(ToyTransformer, 'featureNamesOut', () => ['x', 'x', 'x']),
  'passes-names-through': bendModel(ToyTransformer, 'getFeatureNamesOut', (real) => () => real()),
  'returns-a-dense-matrix-or-a-table': bendModel(ToyTransformer, 'transform', (real) => (X: unknown) => {
    return (real(X) as Matrix).toArray();
  }),
  'inverse-transform-undoes-transform': bendModel(ToyTransformer, 'inverseTransform', (real) => (X: unknown) => {
    return mapped(real(X), (value) => value + 1e-6);
  }),
  'inverse-transform-checks-its-input': bendModel(ToyTransformer, 'inverseTransform', () => (X: unknown) => X),

  'labels-each-row-of-fit': bendModel(KMeans, 'labels', (real) => (real() as Int32Array).map((label) => label + 1)),
  'finds-the-groups': bendModel(KMeans, 'labels', (real) => (real() as Int32Array).map((_, i) => i % 8)),
  'fit-predict-returns-the-labels': bendSpec(KMeans, { fitPredict: () => new Int32Array(36) }),
  'predicts-the-labels-of-its-rows': bendModel(KMeans, 'predict', (real) => (X: unknown) => {
    return (real(X) as Int32Array).map((label) => label + 1);
  }),
  'ignores-y': bendFit(KMeans, (learn) => (X, y) => learn(y === undefined ? X : mapped(X, (value) => value + 1))),

  'outliers-lie-below-the-offset': bendModel(MeanDistance, 'predict', (real) => (X: unknown) => {
    return (real(X) as Int32Array).map((side) => -side);
  }),
  'outlier-fit-predict-is-fit-then-predict': bendSpec(MeanDistance, { fitPredict: () => new Int32Array(36) }),
  'what-lies-far-off-is-less-normal': bendModel(MeanDistance, 'scoreSamples', (real) => (X: unknown) => {
    return (real(X) as Float64Array).map((score) => -score);
  }),
  'contamination-is-a-share': bendModel(MeanDistance, 'predict', constantFor(1)),

  'decodes-what-it-encodes': bendModel(LabelEncoder, 'inverseTransform', () => always(['a'])),
  'refuses-unknown-labels': bendModel(LabelEncoder, 'transform', () => always(new Int32Array(3))),
  'encodes-labels-of-any-kind': bendFit(LabelEncoder, (learn) => (X) => learn(X ?? ['a']) as FittedModel),
};

interface ToyWeights {
  readonly X: Matrix;
  readonly sampleWeight: Float64Array | null;
}
