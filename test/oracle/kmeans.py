"""Writes test/fixtures/oracle/kmeans*.json: scikit-learn's KMeans over settings and data sets.

Run with the Python that has scikit-learn 1.9.1:  python test/oracle/kmeans.py
Labels are strings with one base-36 digit for each row. Starting centers are given as row numbers plus an offset of 0.25.
"""

import json
import pathlib
import warnings

import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import load_digits, load_iris, load_wine, make_blobs
from sklearn.preprocessing import StandardScaler

OUT = pathlib.Path(__file__).parent.parent / "fixtures" / "oracle"
warnings.simplefilter("ignore")


def datasets():
    grid = np.array([[x, y] for x in range(7) for y in range(5)] * 2 + [[3, 2]] * 6, dtype=float)
    line = np.round(np.random.RandomState(5).gamma(2.0, 3.0, 180), 1).reshape(-1, 1)
    blobs = np.round(make_blobs(700, 3, centers=6, cluster_std=2.0, random_state=1)[0], 3)
    return {
        "iris": load_iris().data,
        "wine": np.round(StandardScaler().fit_transform(load_wine().data), 4),
        "digits": load_digits().data[:150, 8:56],
        "grid": grid,
        "line": line,
        "blobs": blobs,
    }


def settings(n, p):
    """Parameters, and whether rows are weighted."""
    some = np.random.RandomState(n + p).permutation(n)
    yield {}, False
    yield {"n_clusters": 3, "n_init": 5, "random_state": 1}, False
    yield {"n_clusters": 4, "init": "random", "random_state": 42}, False
    yield {"n_clusters": 5, "algorithm": "elkan", "random_state": 7}, False
    yield {"n_clusters": 4, "random_state": 3}, True
    yield {"n_clusters": 3, "init": "random", "n_init": 3, "algorithm": "elkan", "random_state": 11}, True
    yield {"n_clusters": 3, "init": some[:3].tolist(), "max_iter": 2}, False
    yield {"n_clusters": 6, "init": some[:6].tolist(), "algorithm": "elkan", "tol": 0.0}, True
    yield {"n_clusters": 1, "random_state": 5}, False
    yield {"n_clusters": 6, "tol": 0.01, "random_state": 8, "copy_x": False}, False
    yield {"n_clusters": 20, "random_state": 9}, False


def seeds(X):
    """Labels and inertia only, for many seeds."""
    for seed in range(100, 124):
        params = {"n_clusters": 2 + seed % 7, "random_state": seed}
        model = KMeans(**params).fit(X.copy())
        yield [params["n_clusters"], seed, digits36(model.labels_), model.inertia_, model.n_iter_]


def weights(n):
    """Weights that `kmeans.test.ts` makes by the same formula; every seventh is zero."""
    return np.array([(i % 7) / 2 for i in range(n)])


def digits36(labels):
    return "".join(np.base_repr(label, 36) for label in labels)


def case(X, params, weighted):
    n, p = X.shape
    given = dict(params)
    given.setdefault("random_state", 0)
    if isinstance(given.get("init"), list):
        # Row numbers stand for the rows.
        given["init"] = X[given["init"]] + 0.25
    w = weights(n) if weighted else None
    model = KMeans(**given).fit(X.copy(), sample_weight=w)
    probe = X[: 2 * (n // 2)].reshape(2, -1, p).mean(axis=0)
    return {
        "params": {**params, "random_state": given["random_state"]},
        "weighted": weighted,
        "labels": digits36(model.labels_),
        "centers": model.cluster_centers_.tolist(),
        "inertia": model.inertia_,
        "nIter": model.n_iter_,
        "predict": digits36(model.predict(probe)),
        "transform": model.transform(probe[:2]).tolist(),
        "score": model.score(X, sample_weight=w),
    }


def duplicates():
    """More clusters than distinct rows."""
    X = np.array([[0.1, 0.7], [0.1, 0.7], [5.3, 1.9], [0.1, 0.7], [5.3, 1.9], [5.3, 1.9], [5.3, 1.9]])
    for params in (
        {"n_clusters": 4, "random_state": 0},
        {"n_clusters": 4, "init": "random", "random_state": 1},
        {"n_clusters": 3, "algorithm": "elkan", "random_state": 2},
        {"n_clusters": 7, "random_state": 3},
    ):
        yield {"X": X.tolist(), **case(X, params, False)}


def empties():
    """Starting centers far from all rows, so that clusters are empty and have to be moved."""
    X = np.round(np.random.RandomState(2).randn(60, 2), 3)
    far = [[100.0 + j, 50.0 * j] for j in range(5)]
    for algorithm in ("lloyd", "elkan"):
        for k in (2, 3, 5):
            for weighted in (False, True):
                params = {"n_clusters": k, "algorithm": algorithm, "init": far[:k]}
                w = weights(60) if weighted else None
                model = KMeans(**{**params, "init": np.array(far[:k])}).fit(X.copy(), sample_weight=w)
                yield {
                    "params": params,
                    "weighted": weighted,
                    "labels": digits36(model.labels_),
                    "centers": model.cluster_centers_.tolist(),
                    "inertia": model.inertia_,
                    "nIter": model.n_iter_,
                }
    yield {"X": X.tolist()}


def write(name, content):
    text = json.dumps(content, separators=(",", ":"))
    (OUT / f"{name}.json").write_text(text + "\n")
    print(name, len(text))


def main():
    data = datasets()
    for name, X in data.items():
        cases = [case(X, params, weighted) for params, weighted in settings(*X.shape)]
        write(f"kmeans-{name}", {"X": X.tolist(), "cases": cases, "seeds": list(seeds(X))})
    *moved, last = empties()
    write("kmeans-empty", {"duplicates": list(duplicates()), "X": last["X"], "cases": moved})


if __name__ == "__main__":
    main()
