/** Thrown by a check that finds out only on its way that the law has no meaning for the estimator. */
export class LawHasNoMeaning extends Error {
  override readonly name = 'LawHasNoMeaning';
}
