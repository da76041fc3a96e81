import {
  integer,
  type ParamRules,
  RandomState,
  type RandomStateLike,
  randomStateRule,
  resolveParams,
  sampleWithoutReplacement,
} from '../../core/index.js';
import { type Grid, ParameterGrid } from './parameter-grid.js';
import { copySpace, drawPoint, hasOnlyLists, readSpaces, type SampledPoint, type SpaceAxis } from './search-space.js';

/** Options of {@link ParameterSampler}. */
export interface ParameterSamplerOptions {
  /** Seed of the draws; an integer gives the same candidates in each iteration. @defaultValue null */
  readonly randomState: RandomStateLike;
}

interface Settings extends ParameterSamplerOptions {
  readonly nIter: number;
}

const OWNER = 'ParameterSampler';
const RULES: ParamRules<Settings> = { nIter: integer({ min: 1 }), randomState: randomStateRule() };
/** More points than this are drawn one by one until they differ. */
const MOST_INDICES = 2147483647;

/**
 * Candidates that are drawn at random: from lists alone without replacement, so that none comes twice; where there is a
 * distribution, each value by itself.
 *
 * With an integer `randomState` the candidates are those of scikit-learn and scipy.
 *
 * @example
 * ```ts
 * import { logUniform, ParameterSampler } from 'pipefit/model-selection';
 * const sampler = new ParameterSampler({ C: logUniform(0.01, 100), solver: ['lbfgs', 'saga'] }, 3, { randomState: 0 });
 * [...sampler]; // [{ C: 1.56…, solver: 'saga' }, …]
 * sampler.length; // 3
 * ```
 *
 * @see https://scikit-learn.org/1.9/modules/generated/sklearn.model_selection.ParameterSampler.html
 */
export class ParameterSampler<const D extends object> implements Iterable<SampledPoint<D>> {
  /** Number of candidates: `nIter`, or all combinations of lists where there are fewer. */
  readonly length: number;
  readonly #settings: Settings;
  readonly #spaces: readonly (readonly SpaceAxis[])[];
  /** All combinations, where there are only lists. */
  readonly #grid: ParameterGrid<Grid> | null;

  /**
   * @param paramDistributions - lists and distributions under the names of parameters, or an array of such objects.
   * @param nIter - how many candidates to draw.
   * @throws InvalidParameterError for what is neither a list nor a distribution.
   */
  constructor(paramDistributions: D, nIter: number, options?: Partial<ParameterSamplerOptions>) {
    this.#settings = resolveParams(OWNER, RULES, { ...options, nIter });
    const space = copySpace(paramDistributions);
    this.#spaces = readSpaces(OWNER, space);
    this.#grid = hasOnlyLists(this.#spaces) ? new ParameterGrid(space as Grid) : null;
    this.length = Math.min(nIter, this.#grid?.length ?? nIter);
  }

  *[Symbol.iterator](): Iterator<SampledPoint<D>> {
    const random = RandomState.from(this.#settings.randomState, OWNER);
    if (this.#grid === null) {
      for (let k = 0; k < this.length; k++) yield drawPoint(this.#spaces, random) as SampledPoint<D>;
      return;
    }
    for (const index of drawIndices(this.#grid.length, this.length, random)) {
      yield this.#grid.at(index) as unknown as SampledPoint<D>;
    }
  }
}

function drawIndices(population: number, samples: number, random: RandomState): Iterable<number> {
  if (population <= MOST_INDICES) return sampleWithoutReplacement(population, samples, 'auto', random);
  const drawn = new Set<number>();
  while (drawn.size < samples) drawn.add(random.randint(0, population));
  return drawn;
}
