import { Pipeline } from 'pipefit/compose';
import { StandardScaler } from 'pipefit/preprocessing';

const t = new Pipeline([
  ['s', new StandardScaler()],
  ['t', new StandardScaler()],
]);
const m = t.fit([[1]]);
export const out: import('pipefit/data').Matrix = m.transform([[1]]);
export const mean: Float64Array | null = m.step('s').mean;
t.with({ s__withMean: false, t: 'passthrough' });
// @ts-expect-error typo
t.with({ s__withMeen: false });
// @ts-expect-error no predict
m.predict([[1]]);
export const inv: import('pipefit/data').Matrix = m.inverseTransform([[1]]);
export const one: import('pipefit/data').Matrix = t
  .slice(0, -1)
  .fit([[1]])
  .transform([[1]]);

import { makePipeline } from 'pipefit/compose';

const mp = makePipeline(new StandardScaler(), new StandardScaler()).fit([[1]]);
export const mm: Float64Array | null = mp.step('standardscaler-2').mean;
// @ts-expect-error not there
mp.step('standardscaler');
