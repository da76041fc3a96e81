import type { Column } from '../data/index.js';
import { type Category, categoryKind, INFREQUENT } from './category.js';

/**
 * The column of categories that the codes stand for; code -1 is missing.
 *
 * Where rare categories are grouped, the name of the group stands among the values, so numbers and booleans come back
 * as texts: a column has one kind of value.
 */
export function decodeColumn(groups: readonly Category[], codes: Int32Array): Column {
  const kind = groups.includes(INFREQUENT) ? 'string' : (categoryKind(groups) ?? 'number');
  if (kind === 'number') {
    return { kind, values: Float64Array.from(codes, (code) => Number(groups[code] ?? Number.NaN)) };
  }
  const present = groups.filter((group) => group !== null);
  const places = groups.map((group) => (group === null ? -1 : present.indexOf(group)));
  return {
    kind,
    categories: present.map((group) => (kind === 'string' ? String(group) : (group as boolean))),
    codes: codes.map((code) => places[code] ?? -1),
  };
}
