// What the compiler knows of validation: only estimators that stop early take it. Compiled, never run.
import { Pipeline } from 'pipefit/compose';
import { LogisticRegression } from 'pipefit/linear-model';
import { StandardScaler } from 'pipefit/preprocessing';
import { Watching, WatchingNumbers } from '../base/validation-toys.js';

declare const X: number[][];
declare const labels: ('yes' | 'no')[];
declare const numbers: number[];

const model = new Watching().fit(X, labels, { validation: 0.1, sampleWeight: numbers });
export const predicted: ('yes' | 'no')[] = model.predict(X);
new Watching().fit(X, labels, { validation: { fraction: 0.1, randomState: 3 } });
new Watching().fit(X, labels, { validation: { rows: Int32Array.of(1) } });
new WatchingNumbers().fit(X, numbers, { validation: { X, y: numbers } });
// @ts-expect-error a share is a number
new Watching().fit(X, labels, { validation: '10%' });
// @ts-expect-error rows are positions
new Watching().fit(X, labels, { validation: { rows: ['first'] } });
// @ts-expect-error it does not stop early
new LogisticRegression().fit(X, labels, { validation: 0.1 });
// @ts-expect-error nor does a scaler
new StandardScaler().fit(X, undefined, { validation: 0.1 });

const watching = new Pipeline([
  ['scale', new StandardScaler()],
  ['watch', new Watching()],
]);
export const alike: ('yes' | 'no')[] = watching.fit(X, labels, { validation: 0.1 }).predict(X);
const plain = new Pipeline([
  ['scale', new StandardScaler()],
  ['clf', new LogisticRegression()],
]);
plain.fit(X, labels, { sampleWeight: numbers });
// @ts-expect-error the last step does not stop early
plain.fit(X, labels, { validation: 0.1 });
