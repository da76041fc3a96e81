import type { FittedModel } from '../base/index.js';
import { holds } from './expect.js';
import type { Law } from './law.js';
import type { Subject } from './subject.js';

const iterates = (subject: Subject): boolean => subject.has('maxIter');

/** Laws of fits that go step by step. */
export const iterationLaws: readonly Law[] = [
  {
    name: 'counts-its-iterations',
    says: 'nIter is from 1 to maxIter, where that is a limit.',
    appliesTo: iterates,
    check({ spec, model }) {
      const { maxIter } = spec.params as { readonly maxIter: number };
      const counts = iterationsOf(model);
      holds(counts.length > 0, 'there is no nIter');
      holds(
        counts.every((count) => count >= 1 && (maxIter < 0 || count <= maxIter)),
        `nIter is ${counts.join(', ')} and maxIter ${maxIter}`,
      );
    },
  },
  {
    name: 'stops-at-its-limit',
    says: 'With maxIter = 1 there is one iteration, and a fit that has not converged says so in its report.',
    appliesTo: iterates,
    check(subject) {
      const { model } = subject.with({ maxIter: 1 });
      holds(
        iterationsOf(model).every((count) => count <= 1),
        `nIter is ${iterationsOf(model).join(', ')}`,
      );
      for (const warning of model.report.warnings) {
        holds(warning.code !== 'CONVERGENCE' || 'nIter' in warning, 'the warning does not say how many iterations');
      }
    },
  },
];

/** Some fits count once, others once for each of their parts. */
function iterationsOf(model: FittedModel): readonly number[] {
  const { nIter } = model as unknown as { nIter?: number | ArrayLike<number> };
  if (nIter === undefined) return [];
  return typeof nIter === 'number' ? [nIter] : Array.from(nIter);
}
