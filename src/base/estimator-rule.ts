import { custom, type Rule } from '../core/index.js';
import { type AnySpec, isSpec } from './any-spec.js';
import type { Role } from './tags.js';

/** A parameter that holds a specification of one of the given roles; any role when none is given. */
export function estimatorRule<E extends AnySpec = AnySpec>(...roles: readonly Role[]): Rule<E> {
  const what = roles.length === 0 ? 'an estimator' : `a ${roles.join(' or a ')}`;
  return custom<E>({
    must: `be ${what}`,
    test: (value) => isSpec(value) && (roles.length === 0 || roles.includes(value.role)),
    schema: { description: what },
  });
}
