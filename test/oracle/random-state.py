"""Draws of numpy's legacy RandomState and of sample_without_replacement, for test/core/random-state.test.ts.

Each case is a hash over the float64 bytes of all values, and the first and last twenty of them. Made with glibc on a
processor with fused multiply-add, whose logarithm the normal and exponential draws go through.
"""

import hashlib
import json
from pathlib import Path

import numpy as np
from sklearn.utils.random import sample_without_replacement

SEEDS = [0, 42, 2**32 - 1]
N = 10_000
THIRDS = [0.1, 0.2, 0.3, 0.4]
UNEVEN = [(i + 1) / 5050 for i in range(100)]


def mixed(r):
    out = []
    for i in range(1_000):
        out.append(r.randint(0, 1 + i))
        out.append(r.standard_normal())
        out.extend(r.permutation(i % 7))
        out.extend(r.randint(0, 200, 3, dtype=np.uint8))
        out.append(r.uniform(-1, 1))
        out.extend(r.choice(20, size=3, replace=False))
        out.extend(r.multinomial(10 * i, THIRDS))
        out.append(r.exponential(2))
        out.extend(r.choice(4, size=2, p=THIRDS))
        out.append(r.randint(0, 2**20) if i % 2 else r.randint(5, 6))
    return out


def shuffled_twice(r):
    a = np.arange(N)
    r.shuffle(a)
    r.shuffle(a)
    return a


def integers(low, high, dtype):
    return lambda r: r.randint(low, high, N, dtype=dtype)


EXACT = {
    'uint32': lambda r: r.randint(0, 2**32, N, dtype=np.uint32),
    'random_sample': lambda r: r.random_sample(N),
    'uniform': lambda r: r.uniform(-3.5, 12.25, N),
    'int64 narrow': integers(0, 1000, np.int64),
    'int64 signed': integers(-70000, 70001, np.int64),
    'int64 word': integers(0, 2**32, np.int64),
    'int64 wide': integers(-(2**40), 2**51, np.int64),
    'int32': integers(0, 2**31 - 1, np.int32),
    'uint32 narrow': integers(7, 1000003, np.uint32),
    'int16': integers(-300, 1000, np.int16),
    'uint16 full': integers(0, 65536, np.uint16),
    'int8': integers(-100, 27, np.int8),
    'uint8 full': integers(0, 256, np.uint8),
    'uint8 bits': integers(3, 5, np.uint8),
    'bool': integers(0, 2, np.bool_),
    'scalar randint': lambda r: [r.randint(1 + i) for i in range(N)],
    'one-valued then sample': lambda r: [r.randint(5, 6), *r.randint(9, 10, 5), *r.random_sample(N)],
    'permutation': lambda r: r.permutation(N),
    'shuffle': shuffled_twice,
    'choice': lambda r: r.choice(1234, size=N),
    'choice weighted': lambda r: r.choice(100, size=N, p=UNEVEN),
    'choice distinct': lambda r: r.choice(3 * N, size=N, replace=False),
    'choice weighted distinct': lambda r: np.concatenate(
        [r.choice(100, size=50, replace=False, p=UNEVEN) for _ in range(N // 50)]
    ),
    'choice scalar': lambda r: [r.choice(17) if i % 2 else r.choice(100, p=UNEVEN) for i in range(N)],
    'binomial inversion': lambda r: [r.binomial(40, 0.3) if i % 2 else r.binomial(50, 0.9) for i in range(N)],
    'binomial BTPE': lambda r: [r.binomial(1000, 0.3) if i % 2 else r.binomial(100000, 0.71) for i in range(N)],
    'binomial edges': lambda r: [r.binomial(i % 2, (i % 3) / 2) for i in range(N)],
    'multinomial': lambda r: r.multinomial(500, THIRDS, size=N // 4).ravel(),
    'multinomial large': lambda r: r.multinomial(10**6, UNEVEN, size=N // 100).ravel(),
    'multinomial zeros': lambda r: r.multinomial(100, [0, 0.5, 0, 0.5, 0], size=N // 5).ravel(),
    'standard_normal': lambda r: r.standard_normal(N),
    'normal odd then even': lambda r: [*r.normal(5, 0.1, 4999), *r.normal(-2, 30, N - 4999)],
    'exponential': lambda r: r.exponential(1.5, N),
    'mixed': mixed,
}


def record(name, seed, values):
    values = np.asarray(values, dtype=np.float64)
    return {
        'name': name,
        'seed': seed,
        'length': len(values),
        'sha256': hashlib.sha256(values.tobytes()).hexdigest(),
        'first': values[:20].tolist(),
        'last': values[-20:].tolist(),
    }


def samples():
    cases = []
    for method in ['auto', 'tracking_selection', 'reservoir_sampling', 'pool']:
        for n_population, n_samples in [(0, 0), (5, 0), (1, 1), (30, 10), (50000, 100), (2000, 1990), (5000, 700)]:
            for seed in SEEDS:
                drawn = sample_without_replacement(n_population, n_samples, method, seed)
                sha = hashlib.sha256(drawn.astype(np.int32).tobytes()).hexdigest()
                cases.append([method, n_population, n_samples, seed, sha, drawn[:4].tolist()])
    return cases


def main():
    state = np.random.RandomState
    fixture = {
        'numpy': np.__version__,
        'exact': [record(k, s, f(state(s))) for k, f in EXACT.items() for s in SEEDS],
        'samples': samples(),
    }
    path = Path(__file__).parent.parent / 'fixtures' / 'oracle' / 'random-state.json'
    path.write_text(json.dumps(fixture, separators=(',', ':')) + '\n')


main()
