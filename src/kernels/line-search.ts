// The line search of Moré and Thuente (ACM TOMS 20, 1994, 286–307).

/** What makes a step acceptable. */
export interface LineSearchRules {
  /** By which share of what the slope promises the value must fall at least. */
  readonly sufficientDecrease: number;
  /** To which share of it the slope must flatten. */
  readonly curvature: number;
  /** Relative width of the interval at which to give up. */
  readonly intervalTolerance: number;
  readonly minStep: number;
  readonly maxStep: number;
}

/** The rules of L-BFGS-B. */
export const LBFGS_RULES: LineSearchRules = {
  sufficientDecrease: 1e-3,
  curvature: 0.9,
  intervalTolerance: 0.1,
  minStep: 0,
  maxStep: 1e10,
};

/** The rules of scipy's search for Wolfe's conditions. */
export const WOLFE: LineSearchRules = {
  sufficientDecrease: 1e-4,
  curvature: 0.9,
  intervalTolerance: 1e-14,
  minStep: 1e-8,
  maxStep: 50,
};

/** Both conditions hold; or no further step can help. */
export type LineSearchEnd = 'converged' | 'stuck';

const EXTRAPOLATE_LOW = 1.1;
const EXTRAPOLATE_HIGH = 4;
const INTERVAL_SHRINK = 0.66;

/** A step along the direction with the function's value and slope there. */
interface Trial {
  step: number;
  value: number;
  slope: number;
}

/** A search under way: the next step to try, and the interval that holds a minimizer. */
export interface LineSearch {
  /** The step to evaluate next, or after the end the step that was accepted. */
  step: number;
  readonly rules: LineSearchRules;
  readonly startValue: number;
  readonly startSlope: number;
  /** End of the interval with the lowest value so far. */
  readonly best: Trial;
  /** The other end. */
  readonly other: Trial;
  bracketed: boolean;
  /** While true, the search looks at the function less the decrease that it demands. */
  demanding: boolean;
  low: number;
  high: number;
  width: number;
  previousWidth: number;
}

/** Begins a search at step 0, where the slope must be negative; the first step to try is `step`. */
export function startLineSearch(value: number, slope: number, step: number, rules: LineSearchRules): LineSearch {
  const width = rules.maxStep - rules.minStep;
  return {
    step,
    rules,
    startValue: value,
    startSlope: slope,
    best: { step: 0, value, slope },
    other: { step: 0, value, slope },
    bracketed: false,
    demanding: true,
    low: 0,
    high: step + EXTRAPOLATE_HIGH * step,
    width,
    previousWidth: 2 * width,
  };
}

/** Takes value and slope at `search.step`; the end of the search there, or null, which asks for the new `search.step`. */
export function advanceLineSearch(search: LineSearch, value: number, slope: number): LineSearchEnd | null {
  const trial: Trial = { step: search.step, value, slope };
  const demandedSlope = search.rules.sufficientDecrease * search.startSlope;
  const demandedValue = search.startValue + trial.step * demandedSlope;
  if (search.demanding && value <= demandedValue && slope >= 0) search.demanding = false;
  if (value <= demandedValue && Math.abs(slope) <= search.rules.curvature * -search.startSlope) return 'converged';
  if (isStuck(search, trial, demandedValue, demandedSlope)) return 'stuck';
  if (search.demanding && value <= search.best.value && value > demandedValue) {
    shear(search, trial, -demandedSlope);
    search.step = nextStep(search, trial);
    shear(search, trial, demandedSlope);
  } else {
    search.step = nextStep(search, trial);
  }
  narrow(search);
  return null;
}

/** No further step can help. */
function isStuck(search: LineSearch, trial: Trial, demandedValue: number, demandedSlope: number): boolean {
  const { step, value, slope } = trial;
  const { low, high, rules } = search;
  if (search.bracketed && (step <= low || step >= high || high - low <= rules.intervalTolerance * high)) return true;
  if (step === rules.maxStep && value <= demandedValue && slope <= demandedSlope) return true;
  return step === rules.minStep && (value > demandedValue || slope >= demandedSlope);
}

/** Adds the line `slope * step` to the function at the trial and at both ends of the interval. */
function shear(search: LineSearch, trial: Trial, slope: number): void {
  for (const point of [trial, search.best, search.other]) {
    point.value += point.step * slope;
    point.slope += slope;
  }
}

/** The interval for the next trial, and the next step forced into it. */
function narrow(search: LineSearch): void {
  const { best, other } = search;
  if (search.bracketed) {
    const width = Math.abs(other.step - best.step);
    if (width >= INTERVAL_SHRINK * search.previousWidth) search.step = best.step + 0.5 * (other.step - best.step);
    search.previousWidth = search.width;
    search.width = width;
    search.low = Math.min(best.step, other.step);
    search.high = Math.max(best.step, other.step);
  } else {
    search.low = search.step + EXTRAPOLATE_LOW * (search.step - best.step);
    search.high = search.step + EXTRAPOLATE_HIGH * (search.step - best.step);
  }
  // Written so that a step that is not a number becomes the smallest, which ends the search.
  const { minStep, maxStep, intervalTolerance } = search.rules;
  search.step = search.step > minStep ? Math.min(search.step, maxStep) : minStep;
  const { low, high, step } = search;
  const stuck = step <= low || step >= high || high - low <= intervalTolerance * high;
  if (search.bracketed && stuck) search.step = best.step;
}

/** Chooses the next step by interpolation and moves the ends of the interval. */
function nextStep(search: LineSearch, trial: Trial): number {
  const { best, other } = search;
  const slopesOppose = trial.slope * (best.slope / Math.abs(best.slope)) < 0;
  const higher = trial.value > best.value;
  let step: number;
  if (higher) step = stepBelowHigherValue(best, trial);
  else if (slopesOppose) step = stepBetweenOpposedSlopes(best, trial);
  else if (Math.abs(trial.slope) < Math.abs(best.slope)) step = stepDownFlatteningSlope(search, trial);
  else if (search.bracketed)
    step = trial.step + cubicFraction(trial, other, trial.step > other.step) * (other.step - trial.step);
  else step = trial.step > best.step ? search.high : search.low;
  if (higher || slopesOppose) search.bracketed = true;
  if (higher) {
    Object.assign(other, trial);
  } else {
    if (slopesOppose) Object.assign(other, best);
    Object.assign(best, trial);
  }
  return step;
}

/** The trial lies higher: between the cubic's and the parabola's minimum, whichever is nearer to the best step. */
function stepBelowHigherValue(best: Trial, trial: Trial): number {
  const length = trial.step - best.step;
  const cubic = best.step + cubicFraction(best, trial, trial.step < best.step) * length;
  const parabola = best.step + (best.slope / ((best.value - trial.value) / length + best.slope) / 2) * length;
  return Math.abs(cubic - best.step) < Math.abs(parabola - best.step) ? cubic : cubic + (parabola - cubic) / 2;
}

/** The slope changes its sign: the cubic's or the secant's minimum, whichever is farther from the trial. */
function stepBetweenOpposedSlopes(best: Trial, trial: Trial): number {
  const cubic = trial.step + cubicFraction(trial, best, trial.step > best.step) * (best.step - trial.step);
  const secant = secantStep(best, trial);
  return Math.abs(cubic - trial.step) > Math.abs(secant - trial.step) ? cubic : secant;
}

/** The slope keeps its sign and flattens: a cubic step if the cubic has a minimum ahead, kept inside the interval. */
function stepDownFlatteningSlope(search: LineSearch, trial: Trial): number {
  const { best, other } = search;
  const secant = secantStep(best, trial);
  const ahead = trial.step > best.step;
  const cubic = cubicStepAhead(search, trial);
  const cubicIsNearer = Math.abs(cubic - trial.step) < Math.abs(secant - trial.step);
  if (search.bracketed) {
    const step = cubicIsNearer ? cubic : secant;
    const limit = trial.step + INTERVAL_SHRINK * (other.step - trial.step);
    return ahead ? Math.min(limit, step) : Math.max(limit, step);
  }
  const cubicIsFarther = Math.abs(cubic - trial.step) > Math.abs(secant - trial.step);
  return Math.max(search.low, Math.min(search.high, cubicIsFarther ? cubic : secant));
}

/** The cubic's minimum when it lies beyond the trial, else the end of the allowed interval. */
function cubicStepAhead(search: LineSearch, trial: Trial): number {
  const { best } = search;
  const theta = cubicTheta(best, trial);
  const scale = cubicScale(theta, best, trial);
  const root = cubicRoot(theta, scale, best, trial, true);
  const gamma = trial.step > best.step ? -root : root;
  const fraction = (gamma - trial.slope + theta) / (gamma + (best.slope - trial.slope) + gamma);
  if (fraction < 0 && gamma !== 0) return trial.step + fraction * (best.step - trial.step);
  return trial.step > best.step ? search.high : search.low;
}

/** Where the cubic through both trials has its minimum, as a fraction of the way from one to the other. */
function cubicFraction(from: Trial, to: Trial, negativeRoot: boolean): number {
  const theta = cubicTheta(from, to);
  const root = cubicRoot(theta, cubicScale(theta, from, to), from, to, false);
  const gamma = negativeRoot ? -root : root;
  return (gamma - from.slope + theta) / (gamma - from.slope + gamma + to.slope);
}

function cubicTheta(a: Trial, b: Trial): number {
  return (3 * (a.value - b.value)) / (b.step - a.step) + a.slope + b.slope;
}

function cubicScale(theta: number, a: Trial, b: Trial): number {
  return Math.max(Math.abs(theta), Math.abs(a.slope), Math.abs(b.slope));
}

/** The square root in the cubic's formula, scaled against overflow; `clamped` where rounding may go below zero. */
function cubicRoot(theta: number, scale: number, a: Trial, b: Trial, clamped: boolean): number {
  const square = (theta / scale) * (theta / scale) - (a.slope / scale) * (b.slope / scale);
  return scale * Math.sqrt(clamped ? Math.max(0, square) : square);
}

function secantStep(best: Trial, trial: Trial): number {
  return trial.step + (trial.slope / (trial.slope - best.slope)) * (best.step - trial.step);
}
