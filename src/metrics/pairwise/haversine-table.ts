import { ShapeError } from '../../core/index.js';
import { kernelTable, type PairTable, type PointPair, type TableSettings } from './distance-table.js';

/** Angles between points on a sphere. */
export function haversineTable(pair: PointPair, settings: TableSettings): PairTable {
  const columns = pair.X.shape[1];
  if (columns !== 2) {
    const must = 'have 2 columns, latitude and longitude';
    throw new ShapeError({ owner: settings.owner, subject: 'X', must, got: String(columns) });
  }
  return kernelTable({ sum: 'metric', metric: { name: 'haversine', exponent: 0, params: null } }, pair, settings);
}
