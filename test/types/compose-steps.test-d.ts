// Types of pipelines: steps, labels, slices and nested names. Compiled, never run.
import { KMeans } from 'pipefit/cluster';
import { FeatureUnion, FunctionTransformer, makePipeline, makeUnion, Pipeline } from 'pipefit/compose';
import type { Matrix, Table } from 'pipefit/data';
import { DummyClassifier, DummyRegressor } from 'pipefit/dummy';
import { SimpleImputer } from 'pipefit/impute';
import { LogisticRegression } from 'pipefit/linear-model';
import { MinMaxScaler, OneHotEncoder, StandardScaler } from 'pipefit/preprocessing';

const X = [[1, 2]];
declare const y: ('low' | 'high')[];

// Labels flow from y to predict, through nested pipelines too.
const nested = new Pipeline([
  ['prep', new Pipeline([['scale', new StandardScaler()]])],
  ['clf', new LogisticRegression()],
]);
const model = nested.fit(X, y);
export const labels: ('low' | 'high')[] = model.predict(X);
export const classes: readonly ('low' | 'high')[] = model.classes;
export const mean: Float64Array | null = model.step('prep').step('scale').mean;
export const same: Float64Array | null = model.namedSteps.prep.namedSteps.scale.mean;
export const numbers: number[] = nested.fit(X, new Uint8Array(1)).predict(X);
export const flags: boolean[] = nested.fit(X, [true]).predict(X);
// @ts-expect-error labels of another type
export const wrongLabels: ('low' | 'mid')[] = model.predict(X);
// @ts-expect-error no such step
model.step('scale');
// @ts-expect-error a classifier does not transform
model.transform(X);
// @ts-expect-error nor has it output names
model.featureNamesOut;
// @ts-expect-error a classifier needs y
nested.fit(X);
// @ts-expect-error y holds labels
nested.fit(X, [{ label: 1 }]);
// @ts-expect-error y holds numbers for a regressor
new Pipeline([['r', new DummyRegressor()]]).fit(X, ['a']);

// Slices know their steps.
export const half: Matrix = model.slice(0, 1).transform(X);
export const rest: ('low' | 'high')[] = model.slice(-1).predict(X);
export const middle: Matrix = new Pipeline([
  ['a', new StandardScaler()],
  ['b', new MinMaxScaler()],
  ['r', new DummyRegressor()],
])
  .slice(-3, -1)
  .fitTransform(X);
export const otherNames: readonly string[] = model.slice(0, 1).getFeatureNamesOut(['a', 'b']);
// @ts-expect-error the slice has no classifier
model.slice(0, 1).predict(X);
// @ts-expect-error the slice has no such step
nested.slice(0, -1).fit(X).step('clf');

// Clusterers: labels, transform and fitPredict.
const groups = new Pipeline([
  ['scale', new StandardScaler()],
  ['groups', new KMeans()],
]);
export const groupLabels: Int32Array = groups.fit(X).labels;
export const ofFit: Int32Array = groups.fitPredict(X);
export const distances: Matrix = groups.fit(X).transform(X);
export const groupNames: readonly string[] = groups.fit(X).featureNamesOut;
// @ts-expect-error a classifier has no fitPredict
nested.fitPredict(X);
// @ts-expect-error nor fitTransform
nested.fitTransform(X, y);

// inverseTransform exists where every step has it.
export const back: Matrix = new Pipeline([
  ['a', new StandardScaler()],
  ['b', 'passthrough'],
])
  .fit(X)
  .inverseTransform(X);
// @ts-expect-error distances cannot be undone
groups.fit(X).inverseTransform(X);

// Nested names, four levels down, with the types of their values.
const deep = new Pipeline([
  ['a', new FeatureUnion([['b', new Pipeline([['c', new Pipeline([['d', new StandardScaler()]])]])]])],
  ['clf', new LogisticRegression()],
]);
deep.with({
  a__b__c__d__withMean: false,
  a__b__c: 'passthrough',
  a__b: 'drop',
  clf__C: 3,
  a__transformerWeights: { b: 2 },
});
// @ts-expect-error no such parameter on the fourth level
deep.with({ a__b__c__d__withMeen: false });
// @ts-expect-error a wrong value there
deep.with({ a__b__c__d__withMean: 'no' });
// @ts-expect-error no such step
deep.with({ a__x: 'drop' });
// @ts-expect-error a classifier cannot pass through
deep.with({ clf: 'passthrough' });
// @ts-expect-error a step of a pipeline cannot be dropped
deep.with({ a__b__c: 'drop' });

// What does not fit together.
// @ts-expect-error an encoder of categories behind distances
new Pipeline([
  ['groups', new KMeans()],
  ['hot', new OneHotEncoder()],
]);
// @ts-expect-error a regressor in the middle
new Pipeline([
  ['r', new DummyRegressor()],
  ['clf', new DummyClassifier()],
]);
// @ts-expect-error a misfit after a step that passes through
new Pipeline([
  ['s', new StandardScaler()],
  ['idle', 'passthrough'],
  ['hot', new OneHotEncoder()],
]);
// @ts-expect-error the same in makePipeline
makePipeline(new StandardScaler(), new OneHotEncoder());
new Pipeline([
  ['fill', new SimpleImputer({ strategy: 'most_frequent' })],
  ['hot', new OneHotEncoder()],
]);
// @ts-expect-error a string is no step
new Pipeline([['s', 'drop']]);

// Unions.
const union = makeUnion([new StandardScaler(), new MinMaxScaler(), 'passthrough']);
export const side: Matrix = union.fit(X).transform(X);
export const least: Float64Array = union.fit(X).step('minmaxscaler').dataMin;
// @ts-expect-error a classifier does not transform
new FeatureUnion([['clf', new DummyClassifier()]]);
// @ts-expect-error no such step
union.fit(X).step('clf');

// Functions: the form of X and of the result.
const ofTable = new FunctionTransformer({ func: (T: Table) => T, input: 'table' });
export const table: Table = ofTable.fit([{ a: 'x' }]).transform([{ a: 'x' }]);
const ofMatrix = new FunctionTransformer({ func: (M: Matrix) => M.toArray() });
export const matrix: Matrix = ofMatrix.fit(X).transform(X);
// @ts-expect-error strings are no matrix
ofMatrix.fit([['a']]);
// @ts-expect-error a function of tables with matrices as input
new FunctionTransformer({ func: (T: Table) => T, input: 'matrix' });
// @ts-expect-error one number is not two-dimensional
new FunctionTransformer({ func: (M: Matrix) => M.size });
