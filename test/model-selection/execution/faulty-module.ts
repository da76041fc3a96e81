// A user's own classifier that notes each of its fits in a file, and does harm once in each fit that a plan names.
// Workers import it.

import { appendFileSync, closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Classifier,
  type ClassTarget,
  type FitContext,
  FittedClassifier,
  labelsSlot,
  type ModelKind,
  matrixSlot,
  type StateLayout,
} from 'pipefit/base';
import { type ParamRules, real } from 'pipefit/core';
import { type Label, Matrix } from 'pipefit/data';

/** What goes wrong in a fit; `kills` ends the whole process as `kill -9` does. */
export type Fault = 'exits' | 'devours' | 'loops' | 'throws' | 'kills';

/** The environment variable with the folder of the plan and of what was noted; workers inherit it. */
export const FOLDER = 'PIPEFIT_FAULTS';

/** Milliseconds of each fit, so that those of several workers are under way at the same time. */
const PACE = 3;

interface FaultyParams {
  /** How far the centres of the classes move to the centre of all rows. */
  readonly shrink: number;
}

interface FaultyState {
  readonly classes: readonly Label[];
  readonly centers: Matrix;
}

interface FaultyKind extends ModelKind {
  readonly model: FittedFaulty<this['label']>;
}

/** Predicts the class with the nearest centre. */
export class Faulty extends Classifier<FaultyParams, FaultyKind> {
  static readonly type = 'Faulty';
  declare readonly type: 'Faulty';
  static readonly rules: ParamRules<FaultyParams> = { shrink: real({ min: 0, max: 1, default: 0 }) };

  protected learn(X: Matrix, { classes, codes }: ClassTarget, { info }: FitContext): FittedFaulty {
    const { shrink } = this.params;
    meetFault(`${shrink} ${X.column(0).reduce((sum, value) => sum + value, 0)}`);
    const all = centerOf(X, () => true);
    const centers = classes.map((_, code) => centerOf(X, (i) => codes[i] === code));
    const moved = centers.map((center) => center.map((value, j) => value + shrink * (all[j]! - value)));
    const cells = Float64Array.from(moved.flatMap((center) => Array.from(center)));
    return new FittedFaulty(info, { classes, centers: new Matrix(cells, [classes.length, X.shape[1]]) });
  }
}

export class FittedFaulty<L extends Label = Label> extends FittedClassifier<L, FaultyState> {
  static readonly layout: StateLayout<FaultyState> = {
    classes: labelsSlot('classes'),
    centers: matrixSlot('classes', 'features'),
  };

  protected assign(X: Matrix): Int32Array {
    const { centers } = this.state;
    return Int32Array.from(X.toArray(), (row) => {
      const distances = this.classes.map((_, k) =>
        row.reduce((sum, value, j) => sum + (value - centers.get(k, j)) ** 2, 0),
      );
      return distances.indexOf(Math.min(...distances));
    });
  }
}

function centerOf(X: Matrix, belongs: (row: number) => boolean): Float64Array {
  const rows = Array.from({ length: X.shape[0] }, (_, i) => i).filter(belongs);
  return Float64Array.from({ length: X.shape[1] }, (_, j) => {
    return rows.reduce((sum, i) => sum + X.get(i, j), 0) / rows.length;
  });
}

/** Notes a fit, which its parameters and rows name, and meets the fault that the plan has for it: only the first time. */
function meetFault(fit: string): void {
  const folder = process.env[FOLDER];
  if (folder === undefined) return;
  appendFileSync(join(folder, 'fits'), `${fit}\n`);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PACE);
  const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as Record<string, Fault>;
  const fault = plan[fit];
  const mark = join(folder, `met ${fit}`);
  if (fault === undefined || existsSync(mark)) return;
  closeSync(openSync(mark, 'wx'));
  if (fault === 'exits') process.exit(3);
  if (fault === 'throws') throw new RangeError('planned');
  if (fault === 'kills') process.kill(process.pid, 'SIGKILL');
  if (fault === 'devours') devour();
  for (;;);
}

/** Takes memory until there is none. */
function devour(): void {
  const eaten: unknown[] = [];
  for (;;) eaten.push(Array.from({ length: 100_000 }, (_, i) => ({ i })));
}
