"""Writes test/fixtures/oracle/model-selection*.json: scikit-learn's divisions of rows, orders of grids, scores, searches.

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
from sklearn.dummy import DummyClassifier, DummyRegressor
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import (
    GridSearchCV,
    KFold,
    ParameterGrid,
    ShuffleSplit,
    StratifiedKFold,
    StratifiedShuffleSplit,
    cross_val_predict,
    cross_validate,
    train_test_split,
)
from sklearn.tree import DecisionTreeClassifier

OUT = pathlib.Path(__file__).parent.parent / "fixtures" / "oracle"
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


def write(name, fixture):
    text = json.dumps(fixture, separators=(",", ":"))
    (OUT / name).write_text(text + "\n")
    print(name, len(text))


def jsonable(value):
    if isinstance(value, np.ma.MaskedArray):
        return [None if masked else jsonable(v) for v, masked in zip(value.data, np.ma.getmaskarray(value))]
    if isinstance(value, (np.ndarray, list, tuple)):
        return [jsonable(v) for v in value]
    if isinstance(value, dict):
        return {k: jsonable(v) for k, v in value.items()}
    if isinstance(value, np.generic):
        return jsonable(value.item())
    if isinstance(value, float) and not np.isfinite(value):
        return {"$": str(value)}
    return value


def data():
    rng = np.random.RandomState(11)
    X = np.round(rng.normal(size=(60, 3)), 2)
    noisy = X[:, 0] + 0.7 * rng.normal(size=60)
    return {
        "X": X,
        "three": np.digitize(noisy, [-0.4, 0.6]),
        "words": np.array(["no", "yes"])[(noisy > 0).astype(int)],
        "flags": noisy > 0.3,
        "bits": (noisy > 0.1).astype(int),
        "numbers": np.round(3 * X[:, 1] + rng.normal(size=60), 2),
        "sorted": np.repeat([0, 1, 2], 20),
        "weights": np.round(rng.uniform(0.2, 2, size=60), 2),
    }


MODELS = {
    "tree": lambda **p: DecisionTreeClassifier(random_state=0, **p),
    "logistic": lambda **p: LogisticRegression(**p),
    "dummy": lambda **p: DummyClassifier(strategy="prior", **p),
    "mean": lambda **p: DummyRegressor(**p),
}

CLASS_SCORERS = [
    "accuracy",
    "balanced_accuracy",
    *[f"{m}_{a}" for m in ("precision", "recall", "f1") for a in ("macro", "micro", "weighted")],
    "roc_auc_ovr",
    "roc_auc_ovr_weighted",
    "roc_auc_ovo",
    "roc_auc_ovo_weighted",
    "neg_log_loss",
]
BINARY_SCORERS = ["precision", "recall", "f1", "roc_auc"]
NUMBER_SCORERS = ["r2", "neg_mean_squared_error", "neg_root_mean_squared_error", "neg_mean_absolute_error"]


def scores(result):
    return {k: jsonable(v) for k, v in result.items() if not k.endswith("time")}


def validate_cases(d):
    three = {"tree": {"max_depth": 3}, "logistic": {}, "dummy": {}}
    for model, params in three.items():
        for y, scoring in (
            ("three", CLASS_SCORERS),
            ("bits", CLASS_SCORERS + BINARY_SCORERS),
            ("flags", CLASS_SCORERS + BINARY_SCORERS),
            ("words", CLASS_SCORERS + ["roc_auc"]),
            ("three", None),
        ):
            for weights in (None, "weights"):
                fit = {} if weights is None else {"sample_weight": d[weights]}
                result = cross_validate(
                    MODELS[model](**params), d["X"], d[y], scoring=scoring, cv=4, return_train_score=True, params=fit
                )
                yield [model, params, y, weights, scoring, scores(result)]
    for params in ({}, {"strategy": "median"}):
        for weights in (None, "weights"):
            fit = {} if weights is None else {"sample_weight": d[weights]}
            result = cross_validate(
                MODELS["mean"](**params), d["X"], d["numbers"], scoring=NUMBER_SCORERS, return_train_score=True, params=fit
            )
            yield ["mean", params, "numbers", weights, NUMBER_SCORERS, scores(result)]


def search_cases(d):
    grid = {"max_depth": [1, 2, 3, None], "min_samples_leaf": [1, 5]}
    folds = KFold(10, shuffle=True, random_state=3)
    for model, y, grid, options, weights in (
        ("tree", "three", grid, {}, None),
        ("tree", "three", grid, {"cv": 3, "return_train_score": True}, "weights"),
        ("tree", "words", grid, {"scoring": "roc_auc", "cv": 4}, None),
        ("tree", "bits", grid, {"scoring": ["accuracy", "neg_log_loss"], "refit": "neg_log_loss"}, "weights"),
        ("tree", "bits", [{"max_depth": [2]}, {"min_samples_leaf": [3, 4], "criterion": ["gini", "entropy"]}], {}, None),
        ("tree", "three", {"max_depth": [1, 2, 3, 4, 5, 6]}, {"cv": folds, "scoring": "f1_macro"}, None),
        ("logistic", "three", {"C": [0.01, 1, 100]}, {"cv": 3}, None),
        ("dummy", "words", {"strategy": ["prior", "most_frequent", "uniform"], "random_state": [0]}, {}, None),
        ("mean", "numbers", {"strategy": ["mean", "median"]}, {"scoring": "neg_mean_absolute_error"}, None),
    ):
        estimator = MODELS[model]() if model != "dummy" else DummyClassifier()
        search = GridSearchCV(estimator, grid, **options)
        search.fit(d["X"], d[y], **({} if weights is None else {"sample_weight": d[weights]}))
        params = {k: v for k, v in options.items() if k != "cv"}
        cv = options.get("cv")
        params["cv"] = "folds" if cv is folds else cv
        best = {"index": int(search.best_index_), "score": jsonable(search.best_score_)}
        predicted = jsonable(search.predict(d["X"]))
        own = jsonable(search.score(d["X"], d[y]))
        yield [model, y, grid, params, weights, scores(search.cv_results_), best, predicted, own]


def predict_cases(d):
    for model, params, y, method, cv in (
        ("tree", {"max_depth": 2}, "three", "predict", 4),
        ("tree", {"max_depth": 2}, "words", "predict", 4),
        ("tree", {"max_depth": 2}, "three", "predict_proba", 4),
        ("tree", {"max_depth": 2}, "sorted", "predict_proba", "kfold"),
        ("dummy", {}, "sorted", "predict_log_proba", "kfold"),
        ("logistic", {}, "words", "decision_function", 3),
        ("logistic", {}, "three", "decision_function", 3),
        ("mean", {}, "numbers", "predict", 5),
    ):
        splitter = KFold(3) if cv == "kfold" else cv
        result = cross_val_predict(MODELS[model](**params), d["X"], d[y], method=method, cv=splitter)
        yield [model, params, y, method, cv, jsonable(result)]


def main():
    fixture = {
        "labels": LABELS,
        "splits": list(fold_cases()) + list(shuffle_cases()),
        "trainTest": list(train_test_cases()),
        "grids": [[grid, list(ParameterGrid(grid))] for grid in GRIDS],
    }
    write("model-selection.json", fixture)
    d = data()
    fixture = {
        "data": jsonable(d),
        "validate": list(validate_cases(d)),
        "search": list(search_cases(d)),
        "predict": list(predict_cases(d)),
    }
    write("model-selection-scores.json", fixture)


if __name__ == "__main__":
    main()
