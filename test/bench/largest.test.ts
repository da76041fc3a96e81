import { describe, expect, it } from 'vitest';
import { largestFinished } from '../../bench/largest.js';

/** Attempts that take as long as a formula says; what takes longer than the limit is cut off. */
function attempts(limit: number, secondsFor: (rows: number) => number) {
  const tried: number[] = [];
  const attempt = async (rows: number): Promise<number | null> => {
    tried.push(rows);
    const seconds = secondsFor(rows);
    return seconds > limit ? null : seconds;
  };
  return { tried, attempt };
}

describe('largestFinished', () => {
  it('finds the largest power of two that ends in time, for linear, quadratic and cubic work', async () => {
    for (const exponent of [1, 2, 3]) {
      const secondsFor = (rows: number): number => 0.01 * (rows / 100) ** exponent;
      const { attempt } = attempts(60, secondsFor);
      const found = await largestFinished(100, 1e9, 60, attempt);
      expect(secondsFor(found!.rows)).toBeLessThanOrEqual(60);
      expect(secondsFor(2 * found!.rows)).toBeGreaterThan(60);
    }
  });

  it('skips sizes that are sure to be finished', async () => {
    const { attempt, tried } = attempts(60, (rows) => 0.01 * (rows / 100));
    await largestFinished(100, 1e9, 60, attempt);
    expect(tried).toEqual([100, 1600, 25_600, 409_600]);
  });

  it('goes back by halves when it jumped too far', async () => {
    const { attempt, tried } = attempts(60, (rows) => (rows < 1000 ? 0.01 : rows / 20));
    expect(await largestFinished(100, 1e9, 60, attempt)).toEqual({ rows: 800, seconds: 0.01 });
    expect(tried).toEqual([100, 1600, 800]);
  });

  it('stops at the whole workload', async () => {
    const { attempt, tried } = attempts(60, () => 0.1);
    expect(await largestFinished(100, 1000, 60, attempt)).toEqual({ rows: 1000, seconds: 0.1 });
    expect(tried).toEqual([100, 1000]);
  });

  it('finds nothing when the first size is too much', async () => {
    const { attempt, tried } = attempts(60, () => 61);
    expect(await largestFinished(100, 1000, 60, attempt)).toBeNull();
    expect(tried).toEqual([100]);
  });
});
