import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { RandomState, type SamplingMethod, sampleWithoutReplacement } from 'pipefit/core';
import { describe, expect, it } from 'vitest';

interface Draws {
  readonly name: string;
  readonly seed: number;
  readonly length: number;
  readonly sha256: string;
  readonly first: number[];
  readonly last: number[];
}

interface Fixture {
  readonly exact: Draws[];
  readonly samples: [SamplingMethod, number, number, number, string, number[]][];
}

const fixture = JSON.parse(
  readFileSync(new URL('../fixtures/oracle/random-state.json', import.meta.url), 'utf8'),
) as Fixture;

const N = 10_000;
const THIRDS = [0.1, 0.2, 0.3, 0.4];
const UNEVEN = Array.from({ length: 100 }, (_, i) => (i + 1) / 5050);

const times = <T>(n: number, draw: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => draw(i));

const draws: Record<string, (r: RandomState) => ArrayLike<number>> = {
  uint32: (r) => times(N, () => r.nextUint32()),
  random_sample: (r) => r.randomSamples(N),
  uniform: (r) => r.uniforms(N, -3.5, 12.25),
  'int64 narrow': (r) => r.randints(N, 0, 1000),
  'int64 signed': (r) => r.randints(N, -70000, 70001, 'int64'),
  'int64 word': (r) => r.randints(N, 0, 2 ** 32),
  'int64 wide': (r) => r.randints(N, -(2 ** 40), 2 ** 51),
  int32: (r) => r.randints(N, 0, 2 ** 31 - 1, 'int32'),
  'uint32 narrow': (r) => r.randints(N, 7, 1000003, 'uint32'),
  int16: (r) => r.randints(N, -300, 1000, 'int16'),
  'uint16 full': (r) => r.randints(N, 0, 65536, 'uint16'),
  int8: (r) => r.randints(N, -100, 27, 'int8'),
  'uint8 full': (r) => r.randints(N, 0, 256, 'uint8'),
  'uint8 bits': (r) => r.randints(N, 3, 5, 'uint8'),
  bool: (r) => r.randints(N, 0, 2, 'bool'),
  'scalar randint': (r) => times(N, (i) => r.randint(1 + i)),
  'one-valued then sample': (r) => [r.randint(5, 6), ...r.randints(5, 9, 10), ...r.randomSamples(N)],
  permutation: (r) => r.permutation(N),
  shuffle: (r) => {
    const values = times(N, (i) => i);
    r.shuffle(values);
    r.shuffle(values);
    return values;
  },
  choice: (r) => r.choice(1234, { size: N }),
  'choice weighted': (r) => r.choice(100, { size: N, p: UNEVEN }),
  'choice distinct': (r) => r.choice(3 * N, { size: N, replace: false }),
  'choice weighted distinct': (r) =>
    times(N / 50, () => [...r.choice(100, { size: 50, replace: false, p: UNEVEN })]).flat(),
  'choice scalar': (r) => times(N, (i) => (i % 2 ? r.choice(17) : r.choice(100, { p: UNEVEN }))),
  'binomial inversion': (r) => times(N, (i) => (i % 2 ? r.binomial(40, 0.3) : r.binomial(50, 0.9))),
  'binomial BTPE': (r) => times(N, (i) => (i % 2 ? r.binomial(1000, 0.3) : r.binomial(100000, 0.71))),
  'binomial edges': (r) => times(N, (i) => r.binomial(i % 2, (i % 3) / 2)),
  multinomial: (r) => times(N / 4, () => [...r.multinomial(500, THIRDS)]).flat(),
  'multinomial large': (r) => times(N / 100, () => [...r.multinomial(10 ** 6, UNEVEN)]).flat(),
  'multinomial zeros': (r) => times(N / 5, () => [...r.multinomial(100, [0, 0.5, 0, 0.5, 0])]).flat(),
  standard_normal: (r) => r.standardNormals(N),
  'normal odd then even': (r) => [...r.normals(4999, 5, 0.1), ...r.normals(N - 4999, -2, 30)],
  exponential: (r) => times(N, () => r.exponential(1.5)),
  mixed: (r) =>
    times(1000, (i) => [
      r.randint(0, 1 + i),
      r.standardNormal(),
      ...r.permutation(i % 7),
      ...r.randints(3, 0, 200, 'uint8'),
      r.uniform(-1, 1),
      ...r.choice(20, { size: 3, replace: false }),
      ...r.multinomial(10 * i, THIRDS),
      r.exponential(2),
      ...r.choice(4, { size: 2, p: THIRDS }),
      i % 2 ? r.randint(0, 2 ** 20) : r.randint(5, 6),
    ]).flat(),
};

function sha256(values: Float64Array | Int32Array): string {
  return createHash('sha256')
    .update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
    .digest('hex');
}

describe("an integer seed gives numpy's draws", () => {
  it.each(fixture.exact)('$name, seed $seed, to the last bit', ({ name, seed, length, sha256: hash, first, last }) => {
    const values = Float64Array.from(draws[name]!(new RandomState(seed)));
    expect(values.length).toBe(length);
    expect([...values.slice(0, 20)]).toEqual(first);
    expect([...values.slice(-20)]).toEqual(last);
    expect(sha256(values)).toBe(hash);
  });

  it.each(fixture.samples)('sampleWithoutReplacement %s, %i, %i, seed %i', (method, n, k, seed, hash, first) => {
    const drawn = sampleWithoutReplacement(n, k, method, seed);
    expect([...drawn.slice(0, 4)]).toEqual(first);
    expect(sha256(drawn)).toBe(hash);
  });
});
