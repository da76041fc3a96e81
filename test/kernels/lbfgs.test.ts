import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type LbfgsLimits, minimizeLbfgs } from 'pipefit/kernels';
import { describe, expect, test } from 'vitest';

const LIMITS: LbfgsLimits = {
  memory: 10,
  gradientTolerance: 1e-8,
  valueTolerance: 64 * Number.EPSILON,
  maxIterations: 1000,
  maxEvaluations: 15000,
  maxLineSearchSteps: 50,
};

interface OracleCase {
  readonly name: string;
  readonly start: number[];
  readonly maxIterations: number;
  readonly x: number[];
  readonly value: number;
  readonly iterations: number;
  readonly evaluations: number;
  readonly message: string;
}

const oracle = JSON.parse(
  readFileSync(new URL('../fixtures/oracle/lbfgs.json', import.meta.url), 'utf8'),
) as OracleCase[];

const ENDS: Readonly<Record<string, string>> = {
  'CONVERGENCE: NORM OF PROJECTED GRADIENT <= PGTOL': 'gradient',
  'CONVERGENCE: RELATIVE REDUCTION OF F <= FACTR*EPSMCH': 'value',
  'STOP: TOTAL NO. OF ITERATIONS REACHED LIMIT': 'max-iterations',
};

function rosenbrock(x: Float64Array, gradient: Float64Array): number {
  let value = 0;
  gradient.fill(0);
  for (let i = 0; i + 1 < x.length; i++) {
    const curve = x[i + 1]! - x[i]! * x[i]!;
    const rest = 1 - x[i]!;
    value += 100 * curve * curve + rest * rest;
    gradient[i]! -= 400 * x[i]! * curve + 2 * rest;
    gradient[i + 1]! += 200 * curve;
  }
  return value;
}

/** `Σ scale[i] (x[i] - center[i])² / 2`. */
function bowl(scale: readonly number[], center: readonly number[]) {
  return (x: Float64Array, gradient: Float64Array): number =>
    x.reduce((value, xi, i) => {
      gradient[i] = scale[i]! * (xi - center[i]!);
      return value + (scale[i]! * (xi - center[i]!) ** 2) / 2;
    }, 0);
}

describe('minimizeLbfgs', () => {
  test.each(oracle)("follows scipy's L-BFGS-B on Rosenbrock's function: $name, $maxIterations", (wanted) => {
    const x = Float64Array.from(wanted.start);
    const result = minimizeLbfgs(rosenbrock, x, { ...LIMITS, maxIterations: wanted.maxIterations });
    expect(result).toEqual({
      end: ENDS[wanted.message],
      value: expect.closeTo(wanted.value, 9),
      iterations: wanted.iterations,
      evaluations: wanted.evaluations,
    });
    // Rounding grows along the valley: 2e-10 is the largest difference seen, at the twelve-dimensional start.
    const differences = wanted.x.map((xi, i) => Math.abs(xi - x[i]!) / Math.abs(xi));
    expect(Math.max(...differences)).toBeLessThan(1e-9);
  });

  test('the first step has length 1, against the gradient', () => {
    const tried: number[][] = [];
    const curve = bowl([1, 9], [0.3, 0.4]);
    const x = Float64Array.of(0, 0);
    minimizeLbfgs(
      (point, gradient) => {
        tried.push([...point]);
        return curve(point, gradient);
      },
      x,
      LIMITS,
    );
    const length = Math.hypot(0.3, 3.6);
    expect(tried[0]).toEqual([0, 0]);
    expect(tried[1]![0]).toBeCloseTo(0.3 / length, 14);
    expect(tried[1]![1]).toBeCloseTo(3.6 / length, 14);
    expect(x[0]).toBeCloseTo(0.3, 8);
    expect(x[1]).toBeCloseTo(0.4, 8);
  });

  test('a start at the minimum needs no iteration', () => {
    const x = Float64Array.of(3, 4);
    const result = minimizeLbfgs(bowl([1, 1], [3, 4]), x, LIMITS);
    expect(result).toEqual({ end: 'gradient', value: 0, iterations: 0, evaluations: 1 });
  });

  test('stops at the limit of evaluations', () => {
    const x = Float64Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? -1 : 0.5));
    const result = minimizeLbfgs(rosenbrock, x, { ...LIMITS, maxEvaluations: 10 });
    expect(result.end).toBe('max-evaluations');
    expect(result.evaluations).toBe(11);
  });

  test('gives up where it started when the gradient lies: as scipy, which ends abnormally there', () => {
    const uphill = (x: Float64Array, gradient: Float64Array): number => {
      gradient.set(x.map((value) => -value));
      return x.reduce((sum, value) => sum + (value * value) / 2, 0);
    };
    const x = Float64Array.of(2, 1);
    const result = minimizeLbfgs(uphill, x, { ...LIMITS, maxLineSearchSteps: 5 });
    expect(result).toEqual({ end: 'line-search', value: 2.5, iterations: 0, evaluations: 6 });
    expect([...x]).toEqual([2, 1]);
  });

  test('ends on a kink, where scipy ends after the same iterations', () => {
    const kink = (x: Float64Array, gradient: Float64Array): number => {
      gradient[0] = x[0]! >= 0 ? 1 : -1;
      return Math.abs(x[0]!) - 1e-3;
    };
    const x = Float64Array.of(0.3);
    const { end, iterations } = minimizeLbfgs(kink, x, LIMITS);
    expect([end, iterations]).toEqual(['value', 7]);
    expect(x[0]).toBeCloseTo(0, 15);
  });

  test('finds the centre of any bowl', () => {
    const axis = fc.record({
      scale: fc.double({ min: 0.01, max: 100, noNaN: true }),
      center: fc.integer({ min: -50, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(axis, { minLength: 1, maxLength: 8 }), (axes) => {
        const x = new Float64Array(axes.length);
        const scale = axes.map((a) => a.scale);
        const center = axes.map((a) => a.center);
        const result = minimizeLbfgs(bowl(scale, center), x, {
          ...LIMITS,
          gradientTolerance: 1e-10,
          valueTolerance: 0,
        });
        return result.value <= 1e-15 && ['gradient', 'value'].includes(result.end);
      }),
    );
  });
});
