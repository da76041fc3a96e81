// How the strategy of an imputer decides what it takes and returns. Compiled, never run.
import { Pipeline } from 'pipefit/compose';
import type { Matrix, Table } from 'pipefit/data';
import { type ImputerStrategy, SimpleImputer } from 'pipefit/impute';
import { LabelEncoder, OneHotEncoder, OrdinalEncoder, StandardScaler } from 'pipefit/preprocessing';

const mean = new SimpleImputer().fit([[1, null]]);
export const filled: Matrix = mean.transform([[null, 2]]);
export const means: Float64Array = mean.statistics;
const often = new SimpleImputer({ strategy: 'most_frequent' }).fit([{ city: 'Bern' }, { city: null }]);
export const cells: Matrix | Table = often.transform([{ city: null }]);
export const modes: readonly (string | number | boolean | null)[] = often.statistics;
export const own: Matrix = new SimpleImputer({ strategy: (values) => Math.max(...values) }).fitTransform([[1]]);
// @ts-expect-error a mean of strings
new SimpleImputer().fit([{ city: 'Bern' }]);
// @ts-expect-error a median of strings
new SimpleImputer({ strategy: 'median' }).fit([{ city: 'Bern' }]);
// @ts-expect-error it may be a Table
export const matrix: Matrix = often.transform([{ city: null }]);
// @ts-expect-error no such strategy
new SimpleImputer({ strategy: 'mode' });

export const strategy: ImputerStrategy = new SimpleImputer().params.strategy;
new SimpleImputer({ strategy: 'mean' }).with({ strategy: 'median' });
new Pipeline([
  ['impute', new SimpleImputer({ strategy: 'most_frequent' })],
  ['scale', new StandardScaler()],
]);
new Pipeline([
  ['impute', new SimpleImputer({ strategy: 'constant' })],
  ['codes', new OrdinalEncoder()],
]);
// @ts-expect-error numbers that were averaged are no categories
new Pipeline([
  ['impute', new SimpleImputer()],
  ['codes', new OneHotEncoder()],
]);

const labels = new LabelEncoder().fit(['no', 'yes', 'no']);
export const classes: readonly ('no' | 'yes')[] = labels.classes;
export const back: ('no' | 'yes')[] = labels.inverseTransform(labels.transform(['no']));
