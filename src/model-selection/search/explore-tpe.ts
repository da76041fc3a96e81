import { RandomState, type RandomStateLike } from '../../core/index.js';
import { exp, referenceLog as log } from '../../kernels/index.js';
import {
  ChoiceDistribution,
  isDistribution,
  LogUniformDistribution,
  RandintDistribution,
  UniformDistribution,
} from './distributions.js';
import { type Density, type Interval, intervalDensity, listDensity } from './parzen-estimator.js';
import type { Explorer } from './run-search.js';
import type { SpaceAxis } from './search-space.js';

/** How a tree of Parzen estimators goes about its search. */
export interface TpeSettings {
  readonly nIter: number;
  readonly nStartupTrials: number;
  readonly gamma: number;
  readonly nEiCandidates: number;
  readonly batchSize: number;
  readonly randomState: RandomStateLike;
}

/** Of so many trials at most are those that count as good. */
const MOST_GOOD = 25;

/** A value of a parameter, and the number that stands for it in its density. */
interface Drawn {
  readonly value: unknown;
  readonly at: number;
}

/** A parameter as the densities see it; what has no density is drawn as it is. */
interface TpeAxis {
  readonly name: string;
  draw(random: RandomState): Drawn;
  readonly density: ((observations: readonly number[]) => Density) | null;
  /** The value that a number stands for. */
  decode(at: number): unknown;
}

/** A candidate: the space that it comes from, its values there, and its score once that is known. */
interface Trial {
  readonly space: number;
  readonly values: readonly Drawn[];
  score: number;
}

/**
 * Draws the first candidates at random; each later one comes from where good candidates are dense and others are not.
 * Candidates of one batch do not know each other's scores, so they never depend on which fit ends first.
 */
export function exploreTpe(owner: string, settings: TpeSettings, spaces: readonly (readonly SpaceAxis[])[]): Explorer {
  const { nIter, nStartupTrials, batchSize, randomState } = settings;
  const axes = spaces.map((space) => space.map(axisOf));
  return {
    count: nIter,
    explore: async (evaluate, isOver) => {
      const random = RandomState.from(randomState, owner);
      const trials: Trial[] = [];
      while (trials.length < nIter && !isOver()) {
        const first = trials.length;
        const wanted = first < nStartupTrials ? nStartupTrials : first + batchSize;
        while (trials.length < Math.min(wanted, nIter)) {
          trials.push(first < nStartupTrials ? drawTrial(axes, random) : proposeTrial(axes, trials, settings, random));
        }
        const batch = trials.slice(first);
        const scores = await evaluate(batch.map(({ space, values }) => pointOf(axes[space]!, values)));
        for (const [k, trial] of batch.entries()) trial.score = Number.isNaN(scores[k]) ? WORST : scores[k]!;
      }
      return {};
    },
  };
}

/** What failed counts as bad, and so does what is not known yet: the next candidate then lies elsewhere. */
const WORST = Number.NEGATIVE_INFINITY;

function drawTrial(spaces: readonly (readonly TpeAxis[])[], random: RandomState): Trial {
  const space = random.choice(spaces.length);
  return { space, values: spaces[space]!.map((axis) => axis.draw(random)), score: WORST };
}

/** A trial of the space, and there of the values, for which good trials speak most. */
function proposeTrial(
  spaces: readonly (readonly TpeAxis[])[],
  trials: readonly Trial[],
  { gamma, nEiCandidates }: TpeSettings,
  random: RandomState,
): Trial {
  const [good, others] = divide(trials, gamma);
  const best = (density: (observations: readonly number[]) => Density, of: (trial: Trial) => number): number => {
    const among = density(good.map(of));
    const apart = density(others.map(of));
    return likeliest(among, apart, nEiCandidates, random);
  };
  const space =
    spaces.length === 1
      ? 0
      : best(
          (seen) => listDensity(seen, spaces.length),
          (trial) => trial.space,
        );
  const inSpace = (all: readonly Trial[]) => all.filter((trial) => trial.space === space);
  const [near, far] = [inSpace(good), inSpace(others)];
  const values = spaces[space]!.map((axis, k): Drawn => {
    const { density } = axis;
    if (density === null) return axis.draw(random);
    const seen = (all: readonly Trial[]) => density(all.map((trial) => trial.values[k]!.at));
    const at = likeliest(seen(near), seen(far), nEiCandidates, random);
    return { value: axis.decode(at), at };
  });
  return { space, values, score: WORST };
}

/** The good trials and the others, each in the order in which they were made. */
function divide(trials: readonly Trial[], gamma: number): [good: Trial[], others: Trial[]] {
  const count = Math.min(Math.ceil(gamma * trials.length), MOST_GOOD);
  const order = trials.map((_, k) => k).sort((a, b) => compare(trials[b]!.score, trials[a]!.score) || a - b);
  const good = new Set(order.slice(0, count));
  return [trials.filter((_, k) => good.has(k)), trials.filter((_, k) => !good.has(k))];
}

/** Differences of infinite scores are no numbers. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Of some draws of one density the one that it makes most likely compared with the other. */
function likeliest(among: Density, apart: Density, draws: number, random: RandomState): number {
  let best = Number.NaN;
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < draws; k++) {
    const at = among.draw(random);
    const gain = among.logDensity(at) - apart.logDensity(at);
    if (k > 0 && !(gain > most)) continue;
    best = at;
    most = gain;
  }
  return best;
}

function axisOf({ name, source }: SpaceAxis): TpeAxis {
  if (!isDistribution(source)) return listAxis(name, Array.from(source));
  if (source instanceof ChoiceDistribution) return listAxis(name, source.params.values);
  const free = {
    name,
    draw: (random: RandomState) => ({ value: source.rvs(random), at: 0 }),
    decode: () => undefined,
  };
  if (source instanceof RandintDistribution) {
    const { low, high } = source.params;
    return numberAxis(free, { low: low - 0.5, high: high - 0.5, isWhole: true }, Number, Number);
  }
  if (source instanceof LogUniformDistribution) {
    const { a, b } = source.params;
    const back = (at: number): number => Math.min(Math.max(exp(at), a), b);
    return numberAxis(free, { low: log(a), high: log(b), isWhole: false }, log, back);
  }
  if (source instanceof UniformDistribution && source.params.scale > 0) {
    const { loc, scale } = source.params;
    return numberAxis(free, { low: loc, high: loc + scale, isWhole: false }, Number, Number);
  }
  return { ...free, density: null };
}

function listAxis(name: string, values: readonly unknown[]): TpeAxis {
  const draw = (random: RandomState): Drawn => {
    const at = random.randint(0, values.length);
    return { value: values[at], at };
  };
  return {
    name,
    draw,
    density: (observations) => listDensity(observations, values.length),
    decode: (at) => values[at],
  };
}

function numberAxis(
  { name, draw }: Pick<TpeAxis, 'name' | 'draw'>,
  interval: Interval,
  forth: (value: number) => number,
  back: (at: number) => number,
): TpeAxis {
  return {
    name,
    draw: (random) => {
      const { value } = draw(random);
      return { value, at: forth(value as number) };
    },
    density: (observations) => intervalDensity(observations, interval),
    decode: back,
  };
}

function pointOf(axes: readonly TpeAxis[], values: readonly Drawn[]): object {
  return Object.freeze(Object.fromEntries(axes.map(({ name }, k) => [name, values[k]!.value])));
}
