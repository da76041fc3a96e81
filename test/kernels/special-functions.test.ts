import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { erf, erfc, exp, expm1, lgamma, log, log1p, pow, tanh } from 'pipefit/kernels';
import { describe, expect, test } from 'vitest';

const { NaN: none, POSITIVE_INFINITY: infinity, MAX_VALUE: most } = Number;
const least = Number.MIN_VALUE;

/** Arguments, the nearest number to the exact value, and how far the exact value is from it in units of its last place. */
interface Point {
  readonly x: readonly number[];
  readonly nearest: number;
  readonly rest: number;
}

function readPoints(name: string): Point[] {
  const path = join(import.meta.dirname, `../fixtures/oracle/function-${name}.json`);
  const { points } = JSON.parse(readFileSync(path, 'utf8')) as { points: (number | string)[][] };
  return points.map((point) => {
    const numbers = point.map((part) => Number(String(part).replace('inf', 'Infinity')));
    return { x: numbers.slice(0, -2), nearest: numbers.at(-2)!, rest: numbers.at(-1)! };
  });
}

/** The distance of a number to the next of its size. */
function lastPlace(y: number): number {
  const [word] = new BigUint64Array(Float64Array.of(Math.abs(y)).buffer);
  const [next] = new Float64Array(BigUint64Array.of(word! + 1n).buffer);
  return next === infinity ? 2 ** 971 : next! - Math.abs(y);
}

/** The error in units of the last place, against the exact value. */
function error(actual: number, { nearest, rest }: Point): number {
  if (Object.is(actual, nearest)) return Math.abs(rest);
  return Math.abs((actual - nearest) / lastPlace(nearest) - rest);
}

describe.each<[string, (...x: [number, number]) => number, number]>([
  ['exp', exp, 0.9],
  ['log', log, 0.9],
  ['log1p', log1p, 0.9],
  ['expm1', expm1, 1.6],
  ['pow', pow, 0.6],
  ['tanh', tanh, 2.1],
  ['erf', erf, 1],
  ['erfc', erfc, 2.6],
  ['lgamma', lgamma, 2.8],
])('%s', (name, f, bound) => {
  test(`is within ${bound} units of the last place of the exact value`, () => {
    const points = readPoints(name);
    expect(points.length).toBeGreaterThan(1500);
    expect(points.filter((point) => !(error(f(point.x[0]!, point.x[1]!), point) <= bound))).toEqual([]);
  });
});

test('lgamma of negative numbers loses no more than its terms', () => {
  const points = readPoints('lgamma-negative');
  const wrong = points.filter(({ x: [x], nearest }) => {
    return !(Math.abs(lgamma(x!) - nearest) <= 4e-15 * (1 + Math.abs(lgamma(-x!))));
  });
  expect(wrong).toEqual([]);
});

describe('special values of', () => {
  test.each<[string, (x: number) => number, ...(readonly [number, number])[]]>([
    ['expm1', expm1, [0, 0], [-0, -0], [least, least], [-least, -least], [-60, -1], [710, infinity]],
    ['expm1', expm1, [infinity, infinity], [-infinity, -1], [none, none], [most, infinity], [-most, -1]],
    ['tanh', tanh, [0, 0], [-0, -0], [least, least], [-least, -least], [25, 1], [-25, -1]],
    ['tanh', tanh, [infinity, 1], [-infinity, -1], [none, none], [most, 1], [-most, -1]],
    ['erf', erf, [0, 0], [-0, -0], [least, least], [6, 1], [-6, -1], [infinity, 1], [-infinity, -1], [none, none]],
    ['erfc', erfc, [0, 1], [least, 1], [-least, 1], [28, 0], [-6, 2], [infinity, 0], [-infinity, 2], [none, none]],
    ['erfc', erfc, [most, 0], [-most, 2], [1e-300, 1]],
    ['lgamma', lgamma, [1, 0], [2, 0], [0, infinity], [-0, infinity], [-1, infinity], [-170, infinity]],
    ['lgamma', lgamma, [infinity, infinity], [-infinity, infinity], [none, none], [-1e300, infinity], [most, infinity]],
  ])('%s', (_, f, ...cases) => {
    expect(cases.map(([x]) => f(x))).toEqual(cases.map(([, y]) => y));
  });

  test('pow are those of JavaScript', () => {
    const values = [0, -0, 1, -1, 2, -2, 0.5, -0.5, 3, -3, 1e300, least, -least, infinity, -infinity, none];
    for (const x of values) {
      for (const y of [...values, 1e15 + 1, 2 ** 53, 1e16]) {
        const engine = x ** y; // right in its last place only where it is whole
        if (!Number.isFinite(engine) || Number.isInteger(engine)) expect([x, y, pow(x, y)]).toEqual([x, y, engine]);
      }
    }
  });
});
