"""Writes test/fixtures/oracle/model-selection-splitters.json: the divisions of scikit-learn's other splitters, also by group.

Run with the Python that has scikit-learn 1.9.1:  python test/oracle/model_selection_splitters.py
Long index arrays, and long lists of divisions, are given by their hash.
"""
import hashlib
import warnings

import numpy as np
from model_selection import indices
from shared import FIXTURES, compact
from sklearn.model_selection import (
    GroupKFold,
    GroupShuffleSplit,
    LeaveOneGroupOut,
    LeaveOneOut,
    LeavePGroupsOut,
    LeavePOut,
    PredefinedSplit,
    RepeatedKFold,
    RepeatedStratifiedKFold,
    StratifiedGroupKFold,
    TimeSeriesSplit,
)

warnings.simplefilter("ignore")

NAMES = ["ann", "Bob", "cyd", "dan", "eve", "fay", "gus", "hal"]
FEW = 12


def rows(runs, classes, seed):
    """Groups as [group, count] runs in random order, and a class for each row."""
    rng = np.random.RandomState(seed)
    groups = [group for group, count in runs for _ in range(count)]
    groups = [groups[i] for i in rng.permutation(len(groups))]
    return {"groups": groups, "y": [classes[k] for k in rng.randint(0, len(classes), len(groups))]}


DATA = {
    "strings": rows([[name, 2 + 3 * k % 7] for k, name in enumerate(NAMES)], ["no", "yes", "maybe"], 0),
    "unicode": rows([["\U0001f600", 3], ["\uffff", 3], ["\u00e9", 2], ["z", 4], ["", 3]], ["a", "b"], 1),
    "numbers": rows([[-3, 5], [10, 2], [2, 9], [0, 4], [7, 5], [100, 1]], [0, 1], 2),
    "fractions": rows([[0.5, 3], [-1.25, 3], [0.1, 3], [2.0, 3], [1e-3, 3]], [1, 2, 3], 3),
    "booleans": rows([[True, 6], [False, 9]], [True, False], 4),
    "tied": rows([[g, 4] for g in range(12)], ["x", "y"], 5),
    "many": rows([[g, 1 + (g * g) % 9] for g in range(60)], [0, 1, 2, 3], 6),
    "single": rows([[g, 1 + g % 4] for g in range(25)], ["only"], 7),
    "singletons": rows([[g, 1] for g in range(30)], ["a", "b", "c"], 8),
    "small": rows([["a", 2], ["b", 3], ["c", 1], ["d", 2]], [0, 1], 9),
}


def outcome(splitter, name):
    groups, y = DATA[name]["groups"], DATA[name]["y"]
    X = np.zeros(len(y))
    use = {} if type(splitter) in (LeaveOneOut, LeavePOut, RepeatedKFold, RepeatedStratifiedKFold, TimeSeriesSplit) else {"groups": groups}
    try:
        splits = list(splitter.split(X, y, **use))
        count = splitter.get_n_splits(X, y, **use)
    except ValueError:
        return "error"
    assert count == len(splits)
    if count > FEW:
        flat = [int(i) for pair in splits for part in pair for i in (len(part), *part)]
        return [count, hashlib.sha256(np.array(flat, dtype="<i4").tobytes()).hexdigest()[:16]]
    return [count, [[indices(train), indices(test)] for train, test in splits]]


def case(cls, name, **params):
    return [cls.__name__, name, params, outcome(cls(**params), name)]


def group_cases():
    for name in DATA:
        for n_splits in (2, 3, 5, 10):
            for cls in (GroupKFold, StratifiedGroupKFold):
                yield case(cls, name, n_splits=n_splits)
                for seed in (0, 42):
                    yield case(cls, name, n_splits=n_splits, shuffle=True, random_state=seed)
        for sizes in ({}, {"test_size": 0.4}, {"train_size": 0.5}, {"test_size": 2, "train_size": 2}, {"train_size": 3}):
            for seed in (0, 7):
                yield case(GroupShuffleSplit, name, n_splits=3, random_state=seed, **sizes)
        yield case(LeaveOneGroupOut, name)
        for n_groups in (1, 2, 4) if name not in ("many", "single", "singletons") else (1,):
            yield case(LeavePGroupsOut, name, n_groups=n_groups)


def row_cases():
    for name in DATA:
        yield case(LeaveOneOut, name)
        for n_splits, n_repeats in ((2, 3), (3, 2), (5, 4)):
            for seed in (0, 42):
                for cls in (RepeatedKFold, RepeatedStratifiedKFold):
                    yield case(cls, name, n_splits=n_splits, n_repeats=n_repeats, random_state=seed)
        for params in (
            {},
            {"n_splits": 3},
            {"n_splits": 3, "gap": 2},
            {"n_splits": 4, "test_size": 2},
            {"n_splits": 2, "max_train_size": 5},
            {"n_splits": 3, "test_size": 3, "gap": 1, "max_train_size": 4},
            {"n_splits": 20},
        ):
            yield case(TimeSeriesSplit, name, **params)
    for p in (1, 2, 3, 7, 8):
        yield case(LeavePOut, "small", p=p)
    yield case(LeavePOut, "booleans", p=2)


def predefined_cases():
    for fold in ([0, 1, -1, 1], [3, 3, 1, 1, -1, 2], [-1, 5], list(range(6)), [7, -2, 7, -1, 0, -2]):
        splitter = PredefinedSplit(fold)
        splits = [[indices(train), indices(test)] for train, test in splitter.split()]
        yield ["PredefinedSplit", None, {"test_fold": fold}, [splitter.get_n_splits(), splits]]


def main():
    cases = [*group_cases(), *row_cases(), *predefined_cases()]
    lines = ",\n".join(compact(c) for c in cases)
    text = f'{{"data":{compact(DATA)},"cases":[\n{lines}\n]}}\n'
    (FIXTURES / "model-selection-splitters.json").write_text(text, encoding="utf-8")
    print(len(cases), "cases", len(text) // 1024, "kB")


if __name__ == "__main__":
    main()
