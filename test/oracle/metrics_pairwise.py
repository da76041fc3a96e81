"""Writes test/fixtures/oracle/metrics-pairwise*.json: sklearn.metrics.pairwise on small data with many settings.

Run with the Python that has scikit-learn 1.9.1:  python test/oracle/metrics_pairwise.py
Each file is {"data": {name: matrix}, "cases": [[function, X, Y or null, places, options, expected]]}: names of data, what
else has a place, what has a name. A refusal by scikit-learn is {"$": "error"}.
"""

import json
import warnings

import numpy as np
import sklearn
from metrics import OUT, camel, compact, plain
from sklearn.metrics import DistanceMetric, pairwise
from sklearn.metrics import pairwise_distances_chunked

NAN = float("nan")
NAMES = {"x_norm_squared": "XNormSquared", "y_norm_squared": "YNormSquared"}


def named(options):
    return {NAMES.get(k.lower(), camel(k)): plain(v) for k, v in options.items()}


class Fixture:
    def __init__(self, data):
        self.data = data
        self.cases = []

    def run(self, function, call, x, y, places, options):
        try:
            result = call()
        except (ValueError, TypeError, AttributeError, np.linalg.LinAlgError):
            result = {"$": "error"}
        self.cases.append([camel(function), x, y, plain(list(places)), named(options), plain(result)])

    def add(self, function, x, y=None, *places, **options):
        X, Y = np.array(self.data[x]), None if y is None else np.array(self.data[y])
        self.run(function, lambda: getattr(pairwise, function)(X.copy(), Y, *places, **options), x, y, places, options)

    def write(self, name):
        data = ",\n".join(f"{json.dumps(k)}:{compact(plain(v))}" for k, v in self.data.items())
        cases = ",\n".join(compact(c) for c in self.cases)
        text = f'{{"sklearn":"{sklearn.__version__}","data":{{\n{data}\n}},"cases":[\n{cases}\n]}}\n'
        (OUT / f"metrics-{name}.json").write_text(text, encoding="utf-8")
        print(name, len(self.cases), "cases", len(text) // 1024, "kB")


def points():
    rng = np.random.default_rng(0)
    return {
        "six": rng.standard_normal((6, 4)).round(3),
        "five": rng.standard_normal((5, 4)).round(3),
        "wide": rng.standard_normal((5, 23)).round(2),
        "broad": rng.standard_normal((3, 23)).round(2),
        "one": np.array([[0.5, -2.0, 3.0, 1.0]]),
        "line": np.array([[0.0], [2.5], [-1.0], [2.5]]),
        "zeros": np.array([[0.0, 0, 0, 0], [1, 0, 0, 2], [0, 0, 0, 0], [-3, 1, 0, 2]]),
        "counts": rng.integers(0, 5, (5, 4)).astype(float) * (rng.random((5, 1)) < 0.8),
        "more": rng.integers(0, 9, (3, 4)).astype(float),
        "globe": (rng.random((5, 2)) - 0.5) * [np.pi, 2 * np.pi],
        "towns": (rng.random((3, 2)) - 0.5) * [np.pi, 2 * np.pi],
        "gaps": np.where(rng.random((6, 4)) < 0.3, NAN, rng.standard_normal((6, 4)).round(3)),
        "holes": np.array([[NAN, NAN, NAN, NAN], [1, 2, NAN, 4], [3, NAN, 1, 0.5]]),
        "minus": np.where(rng.random((4, 4)) < 0.3, -1, rng.integers(1, 5, (4, 4)).astype(float)),
    }


def distances():
    f = Fixture(points())
    pairs = [("six", None), ("six", "five"), ("wide", None), ("wide", "broad"), ("one", None), ("line", None), ("zeros", "six"), ("counts", "more")]
    for x, y in [*pairs, ("six", "wide"), ("gaps", None)]:
        for name in ("euclidean_distances", "manhattan_distances", "cosine_distances", "cosine_similarity", "linear_kernel", "nan_euclidean_distances"):
            f.add(name, x, y)
        f.add("euclidean_distances", x, y, squared=True)
    f.add("euclidean_distances", "six", "five", X_norm_squared=[1.0, 2, 3, 4, 5, 6])
    f.add("euclidean_distances", "six", "five", Y_norm_squared=[[1.0, 2, 3, 4, 5]], squared=True)
    f.add("euclidean_distances", "six", "five", Y_norm_squared=[[1.0], [2], [3], [4], [5]], X_norm_squared=[[9.0, 9, 9, 9, 9, 9]])
    f.add("euclidean_distances", "six", None, X_norm_squared=[9.0, 2, 3, 4, 5, 6])
    f.add("euclidean_distances", "six", None, Y_norm_squared=[9.0, 2, 3, 4, 5, 6])
    f.add("euclidean_distances", "six", "five", X_norm_squared=[1.0, 2])
    for x, y in [("gaps", None), ("gaps", "holes"), ("holes", None), ("six", "gaps"), ("minus", None)]:
        for squared in (False, True):
            f.add("nan_euclidean_distances", x, y, squared=squared)
    f.add("nan_euclidean_distances", "minus", None, missing_values=-1)
    f.add("nan_euclidean_distances", "minus", "more", missing_values=-1, squared=True)
    f.add("nan_euclidean_distances", "gaps", None, missing_values=-1)
    for x, y in [("globe", None), ("globe", "towns"), ("towns", "globe"), ("towns", None), ("six", None)]:
        f.add("haversine_distances", x, y)
    for x, y in [("five", "five"), ("six", "six"), ("zeros", "minus"), ("minus", "zeros"), ("six", "five"), ("globe", "globe"), ("gaps", "six")]:
        for name in ("paired_euclidean_distances", "paired_manhattan_distances", "paired_cosine_distances"):
            f.add(name, x, y)
        for metric in ("cosine", "euclidean", "l2", "l1", "manhattan", "cityblock", "chebyshev"):
            f.add("paired_distances", x, y, metric=metric)
    f.write("pairwise")


def kernels():
    f = Fixture(points())
    pairs = [("six", None), ("six", "five"), ("wide", "broad"), ("counts", None), ("counts", "more"), ("zeros", "six")]
    for x, y in pairs:
        for arguments in [(), (2,), (1, 0.5), (3, 0.0, 2.0), (2.5, 0.1, 30), (0.5,), (2, -1.0)]:
            f.add("polynomial_kernel", x, y, *arguments)
        for arguments in [(), (0.3,), (1.5, 0), (0.01, -2), (-0.1,)]:
            f.add("sigmoid_kernel", x, y, *arguments)
        for arguments in [(), (0.3,), (2.0,), (0.0,), (-0.1,)]:
            f.add("rbf_kernel", x, y, *arguments)
            f.add("laplacian_kernel", x, y, *arguments)
            f.add("chi2_kernel", x, y, *arguments)
        f.add("additive_chi2_kernel", x, y)
        f.add("linear_kernel", x, y, False)
        f.add("cosine_similarity", x, y, False)
    for x, y in [("six", None), ("six", "five"), ("counts", "more")]:
        for metric in sorted(pairwise.kernel_metrics()):
            f.add("pairwise_kernels", x, y, metric)
        f.add("pairwise_kernels", x, y, "poly", degree=2, gamma=0.5, coef0=3)
        f.add("pairwise_kernels", x, y, "rbf", gamma=0.5)
        f.add("pairwise_kernels", x, y, "rbf", gamma=0.5, degree=2)
        f.add("pairwise_kernels", x, y, "rbf", gamma=0.5, degree=2, filter_params=True)
        f.add("pairwise_kernels", x, y, "chi2", gamma=0.5, n_jobs=2)
        f.add("pairwise_kernels", x, y, "precomputed")
        f.add("pairwise_kernels", x, y, "unknown")
    f.data["square"] = np.array([[1.0, 0.5, -0.2], [0.5, 1, 0], [-0.2, 0, 1]])
    f.add("pairwise_kernels", "square", None, "precomputed")
    f.write("pairwise-kernels")


BOOLEAN = ["dice", "jaccard", "rogerstanimoto", "russellrao", "sokalsneath", "yule"]
WEIGHTED = ["braycurtis", "canberra", "chebyshev", "correlation", "hamming", "matching", "sqeuclidean"]
SCIPY = ["braycurtis", "canberra", "chebyshev", "correlation", "hamming", "matching", "minkowski", "seuclidean", "mahalanobis", "sqeuclidean"]
OWN = ["cityblock", "cosine", "euclidean", "haversine", "l1", "l2", "manhattan", "nan_euclidean"]


def bits():
    rng = np.random.default_rng(1)
    return {
        "flags": np.vstack([rng.random((4, 7)) < 0.5, np.zeros((2, 7), bool), np.ones((1, 7), bool)]),
        "marks": np.vstack([rng.random((2, 7)) < 0.3, np.zeros((1, 7), bool)]),
    }


def metrics_of_pairs():
    f = Fixture({**points(), **bits()})
    rng = np.random.default_rng(2)
    f.data["many"] = rng.standard_normal((7, 3)).round(2)
    f.data["square"] = np.array([[0.0, 0.5, 2], [0.5, 0, 1], [2, 1, 0]])
    f.data["table"] = np.array([[1.0, 0.5, 2, 3], [0.5, 0, 1, 7]])
    w = [0.5, 2.0, 0.0, 1.0]
    for metric in SCIPY + OWN + ["wminkowski", "kulsinski", "sokalmichener", "infinity", "p"]:
        for x, y in [("six", None), ("six", "five"), ("zeros", None), ("counts", "more")]:
            f.add("pairwise_distances", x, y, metric)
    for metric in WEIGHTED + ["minkowski", "euclidean", "seuclidean", "cosine"]:
        for x, y in [("six", None), ("zeros", "five")]:
            f.add("pairwise_distances", x, y, metric, w=np.array(w))
    for metric in BOOLEAN + ["hamming"]:
        for x, y in [("flags", None), ("flags", "marks")]:
            f.add("pairwise_distances", x, y, metric)
            f.add("pairwise_distances", x, y, metric, w=np.array([1, 2, 0.5, 0, 1, 1, 3]))
        f.add("pairwise_distances", "counts", "more", metric)
    for p in (0.5, 1, 1.5, 2, 3, np.inf):
        f.add("pairwise_distances", "six", "five", "minkowski", p=p)
        f.add("pairwise_distances", "six", None, "minkowski", p=p, w=np.array(w))
    f.add("pairwise_distances", "six", "five", "seuclidean", V=np.array([1.0, 0.5, 2, 4]))
    f.add("pairwise_distances", "six", None, "seuclidean", V=np.array([1.0, 0.5]))
    VI = np.diag([1.0, 2, 3, 4]) + 0.3
    f.add("pairwise_distances", "six", "five", "mahalanobis", VI=VI)
    f.add("pairwise_distances", "six", "five", "mahalanobis", V=VI)
    f.add("pairwise_distances", "many", None, "mahalanobis")
    f.add("pairwise_distances", "many", None, "seuclidean", n_jobs=2)
    f.add("pairwise_distances", "globe", "towns", "haversine")
    f.add("pairwise_distances", "six", "five", "euclidean", squared=True)
    f.add("pairwise_distances", "six", "five", "l2", X_norm_squared=[1.0, 2, 3, 4, 5, 6])
    f.add("pairwise_distances", "minus", None, "nan_euclidean", missing_values=-1, squared=True)
    f.add("pairwise_distances", "gaps", "holes", "nan_euclidean")
    f.add("pairwise_distances", "square", None, "precomputed")
    f.add("pairwise_distances", "square", "table", "precomputed")
    f.add("pairwise_distances", "table", "square", "precomputed")
    f.add("pairwise_distances", "six", None, "precomputed")
    for metric in SCIPY[:6] + ["sqeuclidean", "minkowski", "euclidean", "cosine"]:
        for finite in (True, False, "allow-nan"):
            f.add("pairwise_distances", "gaps", None, metric, ensure_all_finite=finite)
    f.write("pairwise-distances")


def searches():
    f = Fixture({**points(), **bits()})
    names = sorted(set(SCIPY + OWN + BOOLEAN + ["infinity", "kulsinski", "matching", "p", "sokalmichener", "unknown"]))
    for name in ("pairwise_distances_argmin_min", "pairwise_distances_argmin"):
        for metric in names:
            f.add(name, "six", "five", metric=metric)
            f.add(name, "counts", "more", metric=metric)
        f.add(name, "six", "five", axis=0)
        f.add(name, "six", "five", axis=0, metric="manhattan")
        f.add(name, "gaps", "six", metric="nan_euclidean")
        f.add(name, "wide", "broad")
        f.add(name, "globe", "towns", metric="haversine")
        f.add(name, "six", "five", metric="minkowski", metric_kwargs={"p": 3})
        f.add(name, "six", "five", metric="p", metric_kwargs={"p": 1.5, "w": [1.0, 2, 0, 1]})
        f.add(name, "six", "five", metric="euclidean", metric_kwargs={"squared": True})
        f.add(name, "six", "five", metric="seuclidean", metric_kwargs={"V": [1.0, 2, 3, 4]})
        f.add(name, "flags", "marks", metric="yule")
        f.add(name, "flags", "marks", metric="matching")
        f.add(name, "six", "five", axis=2)
    def chunked(x, y, **options):
        X, Y = np.array(f.data[x]), None if y is None else np.array(f.data[y])
        f.run("pairwise_distances_chunked", lambda: list(pairwise_distances_chunked(X, Y, **options)), x, y, [], options)
    for memory in (None, 0, 0.0001, 0.0002, 1):
        chunked("six", None, working_memory=memory)
        chunked("six", "five", working_memory=memory, metric="manhattan")
        chunked("six", "five", working_memory=memory, metric="minkowski", p=3)
        chunked("six", None, working_memory=memory, metric="seuclidean")
    def own(metric, x, y=None, **options):
        X, Y = np.array(f.data[x], float), None if y is None else np.array(f.data[y], float)
        f.run("distance_metric", lambda: DistanceMetric.get_metric(metric, **options).pairwise(X, Y), x, y, [metric], options)
    all_names = ["braycurtis", "canberra", "chebyshev", "cityblock", "dice", "euclidean", "hamming", "haversine", "infinity", "jaccard", "kulsinski", "l1", "l2", "mahalanobis", "manhattan", "matching", "minkowski", "p", "rogerstanimoto", "russellrao", "seuclidean", "sokalmichener", "sokalsneath", "cosine"]
    for metric in all_names:
        own(metric, "flags")
        own(metric, "flags", "marks")
        own(metric, "six", "five")
        own(metric, "zeros")
        own(metric, "six", "five", p=3)
    own("haversine", "globe", "towns")
    own("minkowski", "six", "five", p=3, w=np.array([0.5, 2.0, 0.0, 1.0]))
    own("minkowski", "six", None, p=np.inf)
    own("minkowski", "six", None, p=0)
    own("seuclidean", "six", "five", V=np.array([1.0, 0.5, 2, 4]))
    VI = np.diag([1.0, 2, 3, 4]) + 0.3
    own("mahalanobis", "six", "five", VI=VI)
    own("mahalanobis", "six", "five", V=VI)
    own("hamming", "six", "five", w=np.array([0.5, 2.0, 0.0, 1.0]))
    f.write("pairwise-search")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    distances()
    kernels()
    metrics_of_pairs()
    searches()
