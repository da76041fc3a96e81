/** Numbers as `logistic-loss.ts` writes them, in this order. */
@unmanaged
export class LogisticLossArguments {
  /** IN, `n × p`, row after row. */
  X!: f64;
  /** IN, `n` classes (i32), from 0. */
  codes!: f64;
  /** IN, `n`, or 0 for weights of one. */
  sampleWeight!: f64;
  weightSum!: f64;
  n!: f64;
  p!: f64;
  k!: f64;
  /** IN, `p × k`, followed by `k` intercepts if any. */
  weights!: f64;
  /** Length of the weights. */
  size!: f64;
  chunkRows!: f64;
  /** The first chunk of this job among all. */
  firstChunk!: f64;
  /** OUT, for each chunk of this job its loss and its gradient, `1 + size`. */
  partials!: f64;
  /** OUT, `n` second derivatives by the score, or `n × k` probabilities; 0 if nobody wants them. */
  curvature!: f64;
}
