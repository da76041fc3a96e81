import { type AnySpec, type FittedModel, fitAny, isSpec } from '../../base/index.js';
import { isPlainObject } from '../../core/index.js';
import { Matrix } from '../../data/index.js';
import type { CvData } from '../validation/cv-data.js';
import { counted, firstOf, type LeakageFinding, someOf } from './leakage-report.js';

/** A fitted model in a parameter. */
interface Held {
  /** The specification whose parameter it is. */
  readonly owner: AnySpec;
  readonly model: FittedModel;
}

/** Models that were fitted before the rows were divided, in the parameters of a specification. */
export function findFittedModels(spec: AnySpec, data: CvData): LeakageFinding[] {
  return heldBy(spec).map(({ owner, model }) => {
    const known = rowsInside(model, data.X);
    const all = known.length === 0 && isFitOfAllRows(model, data);
    const what = `${owner.type} holds a ${model.spec.type} that was fitted before`;
    const rows = firstOf(known);
    const about = { code: 'FITTED_BEFORE', columns: [], splits: [], rows } as const;
    if (known.length > 0 || all) {
      const count = all ? data.X.shape[0] : known.length;
      const which = all ? 'all rows that are scored on' : `${counted(known.length, 'row')} of X (${someOf(known)})`;
      const remedy = 'Hold the specification in place of the model, so that it is fitted within each training part.';
      return { ...about, severity: 'error', message: `${what}, on ${which}`, remedy, count };
    }
    const remedy = 'Make sure that it was fitted on other rows; else hold its specification, which each fit then fits.';
    return { ...about, severity: 'note', message: `${what}; on which rows cannot be told`, remedy, count: 1 };
  });
}

function heldBy(spec: AnySpec): Held[] {
  const search = (value: unknown): Held[] => {
    if (isSpec(value)) return heldBy(value);
    if (isModel(value)) return [{ owner: spec, model: value }];
    if (Array.isArray(value)) return value.flatMap(search);
    return isPlainObject(value) ? Object.values(value).flatMap(search) : [];
  };
  return spec.constructorArguments().flatMap(search);
}

function isModel(value: unknown): value is FittedModel {
  if (typeof value !== 'object' || value === null) return false;
  const { spec, state, nFeaturesIn } = value as Partial<FittedModel>;
  return isSpec(spec) && typeof state === 'object' && typeof nFeaturesIn === 'number';
}

/** The rows of X that a model keeps, as those of nearest neighbours and support vectors do. */
function rowsInside(model: FittedModel, X: CvData['X']): number[] {
  if (!(X instanceof Matrix) || X.shape[1] < 2) return [];
  const kept = new Set<string>();
  for (const value of Object.values(model.state)) {
    if (!(value instanceof Matrix) || value.shape[1] !== X.shape[1]) continue;
    for (const row of value.toArray()) kept.add(row.join());
  }
  if (kept.size === 0) return [];
  return X.toArray().flatMap((row, i) => (kept.has(row.join()) ? [i] : []));
}

/** Whether a model is what comes of fitting its specification on all rows. */
function isFitOfAllRows(model: FittedModel, { X, y, sampleWeight }: CvData): boolean {
  if (model.nFeaturesIn !== X.shape[1]) return false;
  const weights = model.spec.tags.sampleWeight && sampleWeight !== null ? [{}, { sampleWeight }] : [{}];
  return weights.some((options) => {
    try {
      return isEqualState(fitAny(model.spec, X, y, options).state, model.state);
    } catch {
      // What cannot be fitted on these rows was not fitted on them.
      return false;
    }
  });
}

/** Whether two states are equal in all parts. */
function isEqualState(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a.constructor !== b.constructor) return false;
  if (isModel(a) && isModel(b)) return isEqualState(a.state, b.state);
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => isEqualState((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]))
  );
}
