"""Writes test/fixtures/oracle/neighbors*.json: scikit-learn's neighbours over estimators, settings and data sets.

Which of several equally distant samples scikit-learn takes depends on how it got there, so that the data are jittered: no
two distances are equal, except those of a sample to itself.
"""
import math
import warnings

import numpy as np
from sklearn.datasets import load_digits, load_iris, load_wine
from sklearn.neighbors import (KDTree, KNeighborsClassifier, KNeighborsRegressor, NearestNeighbors, RadiusNeighborsClassifier,
                               RadiusNeighborsRegressor)
from sklearn.preprocessing import StandardScaler

from shared import write_cases

warnings.simplefilter("ignore")


def jitter(X, seed, digits=6):
    return np.round(X + 0.01 * np.random.RandomState(seed).standard_normal(X.shape), digits)


def datasets():
    random = np.random.RandomState(3)
    iris, wine, digits = load_iris(), load_wine(), load_digits()
    plane = np.round(random.randn(90, 2), 6)
    out = {}
    for name, X, y in (
        ("iris", jitter(iris.data, 0), iris.target),
        ("wine", jitter(StandardScaler().fit_transform(wine.data), 1), wine.target),
        ("digits", jitter(digits.data[:110, 8:40], 2, 5), digits.target[:110]),
        ("plane", plane, (plane[:, 0] > 0.3).astype(int)),
    ):
        # Every fifth row is a query.
        query = np.arange(len(X)) % 5 == 4
        values = np.round(X[:, 0] * 2 - X[:, 1] ** 2, 3)
        out[name] = {"X": X[~query], "y": y[~query], "values": values[~query], "queries": X[query]}
    return out


def third(distances):
    return 1 / (1 + distances**3)


def vectors(distances):
    """The same for the neighbours within a radius, an array of arrays."""
    if distances.dtype != object:
        return third(distances)
    out = np.empty(len(distances), dtype=object)
    for i, own in enumerate(distances):
        out[i] = third(own)
    return out


def search_settings(p):
    variances = np.round(0.5 + np.arange(p) % 3, 3)
    inverse = np.eye(p) + 0.1
    yield {}
    yield {"algorithm": "brute"}
    yield {"algorithm": "kd_tree", "leaf_size": 3, "metric": "manhattan"}
    yield {"algorithm": "ball_tree", "p": 3}
    yield {"p": 1}
    yield {"p": math.inf}
    yield {"p": 1.5, "metric_params": {"w": variances}, "algorithm": "ball_tree"}
    yield {"p": 0.5, "algorithm": "brute"}
    yield {"metric": "chebyshev", "algorithm": "kd_tree"}
    yield {"metric": "seuclidean", "metric_params": {"V": variances}}
    yield {"metric": "mahalanobis", "metric_params": {"VI": inverse}, "algorithm": "ball_tree"}
    yield {"metric": "canberra"}
    yield {"metric": "braycurtis"}
    yield {"metric": "cosine"}
    if p > 2:
        yield {"metric": "correlation"}
    yield {"metric": "sqeuclidean"}
    yield {"metric": "nan_euclidean"}
    yield {"metric": "cityblock", "algorithm": "brute"}
    if p == 2:
        yield {"metric": "haversine"}
        yield {"metric": "haversine", "algorithm": "ball_tree"}


def finite(settings):
    return {key: "Infinity" if value == math.inf else value for key, value in settings.items()}


def searches(name, X, queries):
    for settings in search_settings(X.shape[1]):
        model = NearestNeighbors(**settings).fit(X)
        for k, rows in ((4, queries), (3, None)):
            distances, indices = model.kneighbors(rows, k)
            # The middle of the third distances, so that some rows have no neighbours within it and some have many.
            radius = float(np.median(distances[:, 2])) * 1.001
            near_distances, near = model.radius_neighbors(rows, radius, sort_results=True)
            few = slice(0, 12)
            yield {
                "data": name, "params": finite(settings), "self": rows is None, "k": k, "radius": radius,
                "distances": distances[few], "indices": indices[few],
                "near": [list(map(int, own)) for own in near[few]],
                "nearDistances": [own.tolist() for own in near_distances[few]],
                "effectiveMetric": model.effective_metric_,
            }


def models(name, data):
    X, y, values, queries = (data[key] for key in ("X", "y", "values", "queries"))
    both = np.column_stack([y, y % 2])
    both_values = np.column_stack([values, -values / 2])
    reach = float(np.median(NearestNeighbors(n_neighbors=7).fit(X).kneighbors(queries)[0][:, -1])) * 1.3
    weightings = ({}, {"weights": "distance"}, {"weights": third}, {"weights": None, "p": 1},
                  {"weights": "distance", "algorithm": "brute", "metric": "chebyshev"},
                  {"weights": "uniform", "algorithm": "ball_tree", "leaf_size": 2})
    for settings in weightings:
        for targets in ("one", "two"):
            labels, numbers = (y, values) if targets == "one" else (both, both_values)
            for rows in (queries, None):
                k = {"n_neighbors": 3 if rows is None else 6, **settings}
                classifier = KNeighborsClassifier(**k).fit(X, labels)
                regressor = KNeighborsRegressor(**k).fit(X, numbers)
                yield {"data": name, "kind": "k", "params": k, "targets": targets, "self": rows is None,
                       "labels": classifier.predict(rows)[:20], "shares": shares(classifier.predict_proba(rows)),
                       "numbers": regressor.predict(rows)[:20]}
                near = {"radius": reach, "outlier_label": "most_frequent", **settings}
                if settings.get("weights") is third:
                    near["weights"] = vectors
                classifier = RadiusNeighborsClassifier(**near).fit(X, labels)
                del near["outlier_label"]
                regressor = RadiusNeighborsRegressor(**near).fit(X, numbers)
                if settings.get("weights") is third:
                    near["weights"] = third
                yield {"data": name, "kind": "radius", "params": near, "targets": targets, "self": rows is None,
                       "labels": classifier.predict(rows)[:20], "shares": shares(classifier.predict_proba(rows)),
                       "numbers": regressor.predict(rows)[:20], "outlierLabel": classifier.outlier_label_}


def shares(probabilities):
    """The first rows, as one list for each output."""
    outputs = probabilities if isinstance(probabilities, list) else [probabilities]
    return [output[:8] for output in outputs]


def densities(X, queries):
    for kernel in ("gaussian", "tophat", "epanechnikov", "exponential", "linear", "cosine"):
        for h in (0.4, 1.5):
            tree = KDTree(X)
            density = tree.kernel_density(queries, h, kernel=kernel, rtol=1e-12)
            logs = tree.kernel_density(queries, h, kernel=kernel, rtol=1e-12, return_log=True)
            yield {"data": "iris", "kernel": kernel, "h": h, "density": density, "logDensity": np.maximum(logs, -1e9)}


def truths():
    return (np.random.RandomState(9).rand(40, 9) > 0.55).astype(float)


def booleans():
    X = truths()
    for metric in ("jaccard", "dice", "rogerstanimoto", "russellrao", "sokalsneath", "yule", "hamming"):
        model = NearestNeighbors(metric=metric, n_neighbors=40, algorithm="brute").fit(X)
        distances, indices = model.kneighbors(X[:5])
        rows = np.zeros((5, 40))
        np.put_along_axis(rows, indices, distances, axis=1)
        yield {"data": "booleans", "metric": metric, "rows": np.round(rows, 14)}


def main():
    data = datasets()
    for name, content in data.items():
        write_cases(f"neighbors-search-{name}", content, list(searches(name, content["X"], content["queries"])))
        write_cases(f"neighbors-models-{name}", content, list(models(name, content)))
    iris = data["iris"]
    write_cases("neighbors-density", iris, list(densities(iris["X"], iris["queries"])))
    write_cases("neighbors-booleans", {"X": truths()}, list(booleans()))


if __name__ == "__main__":
    main()
