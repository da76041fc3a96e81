import { Pipeline } from 'pipefit/compose';
import { MinMaxScaler, StandardScaler } from 'pipefit/preprocessing';

/** Two steps that can be undone. */
export const scaleThenRange = new Pipeline([
  ['scale', new StandardScaler()],
  ['range', new MinMaxScaler({ featureRange: [0, 10] })],
]);
