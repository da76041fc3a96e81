"""Writes test/fixtures/oracle/dbscan.json: scikit-learn's DBSCAN over settings and data sets. Labels are counted from -1 as
digits of base 36, so that 0 is noise."""
import warnings

import numpy as np
from sklearn.cluster import DBSCAN
from sklearn.datasets import load_iris, load_wine, make_moons
from sklearn.preprocessing import StandardScaler

from shared import write_cases

warnings.simplefilter("ignore")


def datasets():
    grid = np.array([[x * 0.1, y * 0.1] for x in range(9) for y in range(6)] + [[3, 3], [3, 3]])
    blobs = np.concatenate([np.random.RandomState(k).randn(70, 3) * 0.6 + 3 * k for k in range(4)])
    order = np.random.RandomState(0).permutation(len(blobs))
    return {
        "iris": load_iris().data,
        "wine": np.round(StandardScaler().fit_transform(load_wine().data), 4),
        "moons": np.round(make_moons(240, noise=0.07, random_state=3)[0], 4),
        "blobs": np.round(blobs[order], 3),
        "grid": grid,
    }


def settings(X):
    p = X.shape[1]
    middle = {key: float(np.quantile([np.linalg.norm(a - b) for a in X[::2][:50] for b in X[1::2][:50]], share))
              for key, share in (("small", 0.02), ("large", 0.08))}
    for eps in middle.values():
        yield {"eps": eps}, False
        yield {"eps": eps, "min_samples": 3, "leaf_size": 2}, False
        yield {"eps": eps, "min_samples": 9}, True
        # There distances come from a product of matrices, whose rounding decides about those of exactly eps.
        yield {"eps": eps * 1.001, "algorithm": "brute", "min_samples": 4}, False
    eps = middle["large"]
    yield {"eps": 0.1, "min_samples": 4}, False
    yield {"eps": 0.3, "min_samples": 12, "metric": "chebyshev"}, False
    yield {"eps": eps, "metric": "manhattan", "algorithm": "kd_tree"}, False
    yield {"eps": eps, "metric": "minkowski", "p": 3}, False
    yield {"eps": eps, "metric": "minkowski", "p": 1.5, "algorithm": "ball_tree"}, True
    yield {"eps": 0.02, "metric": "cosine", "min_samples": 4}, False
    yield {"eps": 0.02, "metric": "cosine", "min_samples": 6}, True
    yield {"eps": 0.2, "metric": "canberra", "min_samples": 3}, False
    yield {"eps": eps, "metric": "seuclidean", "metric_params": {"V": np.round(0.5 + np.arange(p) % 3, 2)}}, False
    yield {"eps": eps, "metric": "precomputed"}, False
    yield {"eps": eps, "metric": "precomputed", "min_samples": 7}, True
    yield {"eps": eps ** 2 * 1.001, "metric": "sqeuclidean"}, False


def digits36(labels):
    return "".join("0123456789abcdefghijklmnopqrstuvwxyz"[label + 1] if label < 35 else "?" for label in labels)


def main():
    cases = []
    data = datasets()
    for name, X in data.items():
        weights = np.arange(len(X)) % 4 / 2
        for params, weighted in settings(X):
            given = X
            if params.get("metric") == "precomputed":
                given = np.sqrt(((X[:, None, :] - X[None, :, :]) ** 2).sum(axis=2))
            model = DBSCAN(**params).fit(given, sample_weight=weights if weighted else None)
            if model.labels_.max() > 34:
                continue
            cases.append({"data": name, "params": params, "weighted": weighted, "labels": digits36(model.labels_),
                          "core": int(model.core_sample_indices_.sum()), "nCore": len(model.core_sample_indices_)})
    write_cases("dbscan", data, cases)


if __name__ == "__main__":
    main()
