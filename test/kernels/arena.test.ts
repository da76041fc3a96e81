import { compiledKernels, KernelMemoryError, withArena } from 'pipefit/kernels';
import { describe, expect, test } from 'vitest';

const nextFree = (): number => withArena((arena) => arena.reserve(8));

describe('the arena', () => {
  test('copies in, and out', () => {
    const [reals, integers] = withArena((arena) => {
      const first = arena.place(Float64Array.of(1, 2, 3));
      const second = arena.place(Int32Array.of(-4, 5));
      return [arena.float64s(first, 3).slice(), arena.int32s(second, 2).slice()];
    });
    expect(reals).toEqual(Float64Array.of(1, 2, 3));
    expect(integers).toEqual(Int32Array.of(-4, 5));
  });

  test('gives pieces that neither touch nor share a cache line', () => {
    const addresses = withArena((arena) => [arena.reserve(1), arena.reserve(65), arena.reserve(8)]);
    expect(addresses.map((at) => at % 64)).toEqual([0, 0, 0]);
    expect(addresses.map((at) => at - addresses[0]!)).toEqual([0, 64, 192]);
  });

  test('keeps what it holds when memory grows', () => {
    const kept = withArena((arena) => {
      const at = arena.place(Float64Array.of(7));
      arena.reserve(compiledKernels().memory.buffer.byteLength);
      return arena.float64s(at, 1)[0];
    });
    expect(kept).toBe(7);
  });

  test('frees on return, also from within another', () => {
    const free = nextFree();
    withArena((outer) => {
      outer.reserve(1000);
      const inside = nextFree();
      expect(inside).toBeGreaterThanOrEqual(free + 1000);
      expect(nextFree()).toBe(inside);
    });
    expect(nextFree()).toBe(free);
  });

  test('frees after a throw', () => {
    const free = nextFree();
    const broken = () =>
      withArena((arena) => {
        arena.reserve(1000);
        throw new TypeError('in the middle');
      });
    expect(broken).toThrow(new TypeError('in the middle'));
    expect(nextFree()).toBe(free);
  });

  test('refuses more than there can be, with the figure, and takes nothing', () => {
    const free = nextFree();
    const size = compiledKernels().memory.buffer.byteLength;
    const greedy = () => withArena((arena) => arena.reserve(2 ** 33));
    expect(greedy).toThrow(KernelMemoryError);
    expect(greedy).toThrow(expect.objectContaining({ needed: free + 2 ** 33, limit: 2 ** 32 }));
    expect(nextFree()).toBe(free);
    expect(compiledKernels().memory.buffer.byteLength).toBe(size);
  });
});
