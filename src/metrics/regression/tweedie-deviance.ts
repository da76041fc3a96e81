import { DataError } from '../../core/index.js';
import { log, pow } from '../../kernels/index.js';
import { average } from '../average.js';
import type { OutputTargets } from './regression-targets.js';

/** Refuses values outside the domain of the distribution. */
export function checkTweedieDomain(owner: string, { yTrue, yPred }: OutputTargets, power: number): void {
  if (power === 0) return;
  const where = `where power is ${power}`;
  const refuse = (subject: string, values: Float64Array, isWrong: (value: number) => boolean, must: string): void => {
    const row = values.findIndex(isWrong);
    if (row < 0) return;
    throw new DataError({ owner, subject, must: `${must} ${where}`, got: String(values[row]), at: { row } });
  };
  if (power >= 2) refuse('yTrue', yTrue, (value) => value <= 0, 'be above 0');
  else if (power >= 1) refuse('yTrue', yTrue, (value) => value < 0, 'not be negative');
  refuse('yPred', yPred, (value) => value <= 0, 'be above 0');
}

/** The mean deviance of predictions from the truth. */
export function tweedieDeviance({ yTrue, yPred, sampleWeight }: OutputTargets, power: number): number {
  const deviance = unitDeviance(power);
  return average(
    yTrue.map((truth, i) => deviance(truth, yPred[i]!)),
    sampleWeight,
  );
}

/** The deviance of one prediction. */
function unitDeviance(power: number): (truth: number, prediction: number) => number {
  switch (power) {
    case 0:
      return (truth, prediction) => (truth - prediction) * (truth - prediction);
    case 1:
      return (truth, prediction) => 2 * ((truth === 0 ? 0 : truth * log(truth / prediction)) - truth + prediction);
    case 2:
      return (truth, prediction) => 2 * (log(prediction / truth) + truth / prediction - 1);
    default:
      return (truth, prediction) => powerDeviance(truth, prediction, power);
  }
}

function powerDeviance(truth: number, prediction: number, power: number): number {
  // A distribution of any numbers has a deviance from positive predictions only.
  const base = power < 0 ? Math.max(truth, 0) : truth;
  return (
    2 *
    (pow(base, 2 - power) / ((1 - power) * (2 - power)) -
      (truth * pow(prediction, 1 - power)) / (1 - power) +
      pow(prediction, 2 - power) / (2 - power))
  );
}
