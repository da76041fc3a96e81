/** A scorer's name as part of a camel-cased key: `neg_log_loss` is `negLogLoss`. */
export type CamelName<N extends string> = N extends `${infer Head}_${infer Rest}`
  ? `${Head}${Capitalize<CamelName<Rest>>}`
  : N;

/** The key of a result: `ResultName<'test', 'neg_log_loss'>` is `testNegLogLoss`. */
export type ResultName<Prefix extends string, N extends string> = `${Prefix}${Capitalize<CamelName<N>>}`;

/** The key of a result: scikit-learn's `test_neg_log_loss` is `testNegLogLoss`. */
export function resultName<const P extends string, const N extends string>(prefix: P, name: N): ResultName<P, N> {
  const words = name.split('_').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  return `${prefix}${words.join('')}` as ResultName<P, N>;
}
