import type { Label, Labels } from '../data/index.js';

/** What a specification accepts as y: labels of type `L`, numbers, or anything where y is not used. */
export type TargetOf<E, L extends Label = Label> = E extends { readonly role: 'classifier' }
  ? Labels<L>
  : E extends { readonly role: 'regressor' }
    ? ArrayLike<number>
    : unknown;

/** What comes after X: the target, which may be left out where it is not used, and options. */
export type AfterX<E, L extends Label, Options> = E extends { readonly role: 'classifier' | 'regressor' }
  ? [y: TargetOf<E, L>, options?: Options]
  : [y?: unknown, options?: Options];
