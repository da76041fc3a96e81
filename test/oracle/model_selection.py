"""Writes test/fixtures/oracle/model-selection.json: scikit-learn's divisions of rows and orders of grids.

Run with the Python that has scikit-learn 1.9.1:  python test/oracle/model_selection.py
Labels are given as [class, count] runs under a seed of numpy's RandomState that shuffles them, so that the file stays
small; large index arrays are given by their hash.
"""

import hashlib
import json
import pathlib
import warnings

import numpy as np
import sklearn
from sklearn.model_selection import (
    KFold,
    ParameterGrid,
    ShuffleSplit,
    StratifiedKFold,
    StratifiedShuffleSplit,
    train_test_split,
)

OUT = pathlib.Path(__file__).parent.parent / "fixtures" / "oracle" / "model-selection.json"
assert sklearn.__version__ == "1.9.1"
warnings.simplefilter("ignore")

# runs of [label, count], shuffled by RandomState(seed)
LABELS = {
    "even": ([["a", 10], ["b", 10]], 0),
    "uneven": ([["no", 31], ["yes", 12], ["maybe", 7]], 1),
    "rare": ([[2, 40], [0, 3], [1, 17]], 2),
    "tied": ([[0, 5], [1, 5], [2, 5], [3, 5], [4, 5]], 3),
    "flags": ([[True, 9], [False, 22]], 4),
    "many": ([["k%d" % k, 2 + k * 3] for k in range(12)], 5),
    "large": ([["x", 1000], ["y", 333], ["z", 77]], 6),
}


def labels(name):
    runs, seed = LABELS[name]
    y = [label for label, count in runs for _ in range(count)]
    order = np.random.RandomState(seed).permutation(len(y))
    return np.array([y[i] for i in order])


def indices(array):
    array = [int(i) for i in array]
    if len(array) <= 24:
        return array
    return hashlib.sha256(np.array(array, dtype="<i4").tobytes()).hexdigest()[:16]


def splits(splitter, n, y):
    try:
        return [[indices(a), indices(b)] for a, b in splitter.split(np.zeros(n), y)]
    except ValueError:
        return "error"


def fold_cases():
    for cls in (KFold, StratifiedKFold):
        for name in LABELS:
            y = labels(name)
            for n_splits in (2, 3, 5, 10):
                for seed in (None, 0, 42):
                    params = {"nSplits": n_splits, "shuffle": seed is not None, "randomState": seed}
                    splitter = cls(n_splits, shuffle=seed is not None, random_state=seed)
                    yield [cls.__name__, name, params, splits(splitter, len(y), y)]


SIZES = [
    {},
    {"testSize": 0.25},
    {"testSize": 0.33},
    {"trainSize": 0.5},
    {"testSize": 0.2, "trainSize": 0.7},
    {"testSize": 13},
    {"trainSize": 14},
    {"testSize": 5, "trainSize": 9},
    {"testSize": 12, "trainSize": 0.4},
]


def snake(params):
    return {{"testSize": "test_size", "trainSize": "train_size"}[k]: v for k, v in params.items()}


def shuffle_cases():
    for cls in (ShuffleSplit, StratifiedShuffleSplit):
        for name in LABELS:
            y = labels(name)
            for sizes in SIZES:
                for seed in (0, 7, 42):
                    splitter = cls(2, random_state=seed, **snake(sizes))
                    params = {"nSplits": 2, "randomState": seed, **sizes}
                    yield [cls.__name__, name, params, splits(splitter, len(y), y)]


def train_test_cases():
    for name in LABELS:
        y = labels(name)
        rows = np.arange(len(y))
        for sizes in SIZES:
            for options in (
                {"shuffle": False},
                {"randomState": 42},
                {"randomState": 42, "stratify": True},
                {"randomState": 1, "stratify": True},
            ):
                kwargs = {**snake(sizes)}
                if "randomState" in options:
                    kwargs["random_state"] = options["randomState"]
                if "shuffle" in options:
                    kwargs["shuffle"] = False
                if "stratify" in options:
                    kwargs["stratify"] = y
                try:
                    result = [indices(part) for part in train_test_split(rows, **kwargs)]
                except ValueError:
                    result = "error"
                yield [name, {**sizes, **options}, result]


GRIDS = [
    {"b": [1, 2], "a": ["x", "y", "z"]},
    [{"kernel": ["linear"]}, {"kernel": ["rbf"], "gamma": [1, 10]}],
    {"clf__C": [0.1, 1], "clf__l1_ratio": [0], "Zeta": [True, False], "alpha": [None]},
    {},
    [{}, {"a": [1, 2]}],
]


def main():
    fixture = {
        "labels": LABELS,
        "splits": list(fold_cases()) + list(shuffle_cases()),
        "trainTest": list(train_test_cases()),
        "grids": [[grid, list(ParameterGrid(grid))] for grid in GRIDS],
    }
    text = json.dumps(fixture, separators=(",", ":"))
    OUT.write_text(text + "\n")
    print(len(text))


main()
