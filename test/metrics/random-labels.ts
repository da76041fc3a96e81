import fc from 'fast-check';

/** Class numbers of some samples and predictions of them. */
export interface LabelPair {
  readonly yTrue: readonly number[];
  readonly yPred: readonly number[];
}

/** Random true and predicted classes below `classes`. */
export function labelPairs(classes: number, minLength = 1): fc.Arbitrary<LabelPair> {
  const label = fc.nat({ max: classes - 1 });
  return fc
    .array(fc.tuple(label, label), { minLength, maxLength: 40 })
    .map((pairs) => ({ yTrue: pairs.map(([t]) => t), yPred: pairs.map(([, p]) => p) }));
}

/** Which of some labels each sample has, and predictions of them. */
export interface IndicatorPair {
  readonly yTrue: readonly (readonly number[])[];
  readonly yPred: readonly (readonly number[])[];
}

/** Random multilabel targets of 2 to 4 labels and predictions of them. */
export const indicatorPairs: fc.Arbitrary<IndicatorPair> = fc.integer({ min: 2, max: 4 }).chain((width) => {
  const row = fc.array(fc.nat({ max: 1 }), { minLength: width, maxLength: width });
  return fc
    .array(fc.tuple(row, row), { minLength: 1, maxLength: 20 })
    .map((rows) => ({ yTrue: rows.map(([t]) => t), yPred: rows.map(([, p]) => p) }));
});

/** A list and the same list in another order, as positions. */
export function shuffled(n: number): fc.Arbitrary<readonly number[]> {
  const positions = Array.from({ length: n }, (_, i) => i);
  return fc.shuffledSubarray(positions, { minLength: n, maxLength: n });
}

/** Random binary classes, both of which occur, with scores among which there are ties. */
export const scoredPairs: fc.Arbitrary<{ readonly yTrue: readonly number[]; readonly yScore: readonly number[] }> = fc
  .array(fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 12 })), { minLength: 2, maxLength: 40 })
  .map((pairs) => ({ yTrue: pairs.map(([t]) => t), yScore: pairs.map(([, s]) => s / 8) }))
  .filter(({ yTrue }) => new Set(yTrue).size === 2);
