import type { LearnsRows, RowTarget } from '../base/index.js';
import type { Label, Labels } from '../data/index.js';

/** What a specification accepts as y: labels (or rows of them) of type `L`, numbers, or anything where y is not used. */
export type TargetOf<E, L extends RowTarget = Label> = E extends { readonly role: 'classifier' }
  ? LearnsRows<E> extends true
    ? ArrayLike<L> & object
    : Labels<L & Label>
  : E extends { readonly role: 'regressor' }
    ? LearnsRows<E> extends true
      ? ArrayLike<L & (number | readonly number[])>
      : ArrayLike<number>
    : unknown;

/** What comes after X: the target, which may be left out where it is not used, and options. */
export type AfterX<E, L extends RowTarget, Options> = E extends { readonly role: 'classifier' | 'regressor' }
  ? [y: TargetOf<E, L>, options?: Options]
  : [y?: unknown, options?: Options];
