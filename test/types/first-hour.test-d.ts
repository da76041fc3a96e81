/** Mistakes of the first hour that the compiler tells of. */
import { loadIris } from 'pipefit/datasets';
import { LogisticRegression } from 'pipefit/linear-model';
import { crossValScore, GridSearchCV } from 'pipefit/model-selection';
import { StandardScaler } from 'pipefit/preprocessing';

const X = [
  [1, 2],
  [3, 4],
];
const y: ('yes' | 'no')[] = ['yes', 'no'];
const model = new LogisticRegression().fit(X, y);

model.score(X, y);
// Labels that `fit` has not seen are legal, as in scikit-learn.
model.score(X, ['yes', 'maybe']);
// @ts-expect-error the labels of fit are strings
model.score(X, [1, 0]);

const search = await new GridSearchCV(new LogisticRegression(), { C: [1] }).fit(X, y);
search.score(X, y);
// @ts-expect-error the labels of fit are strings
search.score(X, [1, 0]);

const [data, target] = loadIris({ returnXY: true });
new LogisticRegression().fit(data, target).score(data, [0, 1]);

// @ts-expect-error a score of numbers for a classifier
void crossValScore(new LogisticRegression(), X, y, { scoring: 'r2' });

const rows = [{ age: 1, city: 'Bern' }];
// @ts-expect-error city holds strings
new StandardScaler().fit(rows);
const numbers = [{ age: 1, height: null as number | null }];
new StandardScaler().fit(numbers);
new StandardScaler().fit(numbers as readonly { age: number; height: number | null }[]);
