/** What the kernel of pairwise matrices is given, in the order in which `src/kernels/pairwise-matrix.ts` writes it. */
@unmanaged
export class PairwiseArguments {
  /** What is summed over the coordinates: see `pairwise-tile.ts`; or OTHER, any metric pair by pair. */
  sum!: f64;
  /** What becomes of `scale × sum + offset`: see `pairwise-finish.ts`. */
  finish!: f64;
  scale!: f64;
  offset!: f64;
  power!: f64;
  /** Of OTHER: the metric, its exponent, and IN what it needs, or 0. */
  metric!: f64;
  exponent!: f64;
  params!: f64;
  /** IN, `rows × p`, row after row; `rows` is a multiple of 4. */
  X!: f64;
  rows!: f64;
  p!: f64;
  /** IN, `columns × p`: four rows of Y abreast, coordinate after coordinate; of OTHER, row after row. */
  Y!: f64;
  /** A multiple of 4. */
  columns!: f64;
  /** IN, of EXPANDED_SQUARES: X and Y less the mean of Y's rows, laid out alike, and the squared lengths of those rows. */
  centredX!: f64;
  centredY!: f64;
  xSquares!: f64;
  ySquares!: f64;
  /** Of EXPANDED_SQUARES: below this share of both squared lengths a squared distance is summed anew, directly. */
  leastShare!: f64;
  /** Whether row i needs only the columns from that of its own block of rows on. */
  isTriangle!: f64;
  /** OUT, `rows × columns` */
  out!: f64;
  chunkRows!: f64;
}
