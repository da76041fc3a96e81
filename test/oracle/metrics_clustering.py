"""Writes test/fixtures/oracle/metrics-clustering*.json: scikit-learn's comparisons and scores of clusterings.

Run with the Python that has scikit-learn 1.9.1:  python test/oracle/metrics_clustering.py
"""

import itertools
import warnings

import numpy as np
from metrics import Fixture, plain
from sklearn import metrics
from sklearn.metrics import cluster

for name in ("contingency_matrix", "pair_confusion_matrix"):
    if not hasattr(metrics, name):
        setattr(metrics, name, getattr(cluster, name))


def clusterings():
    rng = np.random.default_rng(7)
    data = {}

    def put(name, true, pred):
        data[name] = {"true": plain(true), "pred": plain(pred)}

    def draw(n, first, second, agree):
        true = rng.integers(0, first, n)
        return true, np.where(rng.random(n) < agree, true % second, rng.integers(0, second, n))

    put("alike", *draw(60, 4, 4, 0.8))
    put("loose", *draw(80, 3, 6, 0.4))
    put("chance", *draw(100, 5, 5, 0.0))
    put("many", *draw(200, 40, 25, 0.5))
    put("long", *draw(700, 3, 4, 0.3))
    words, others = draw(50, 4, 3, 0.7)
    put("words", [["ant", "bee", "Zoë", "😀"][k] for k in words], [["x", "y", "z"][k] for k in others])
    put("mixed", [["ant", "bee", "cat", "dog"][k] for k in words], others)
    put("flags", [bool(k % 2) for k in words], [k > 1 for k in others])
    put("gaps", [[-7, 3, 40, 1000][k] for k in words], others * 11)
    put("perfect", [0, 0, 1, 1, 2, 2, 2], [2, 2, 0, 0, 1, 1, 1])
    put("one", [1, 1, 1], [4, 4, 4])
    put("merged", [0, 0, 1, 1, 2], [3, 3, 3, 3, 3])
    put("crossed", [0, 0, 1, 1], [0, 1, 0, 1])
    put("singles", [0, 1, 2, 3], [3, 1, 2, 0])
    put("single", [5], [7])
    put("empty", [], [])
    put("lengths", [0, 1, 1], [0, 1])
    put("halves", [0.5, 0.5, 1.5, 1.5], [0, 0, 0, 1])
    return data


COMPARISONS = (
    "pair_confusion_matrix", "rand_score", "adjusted_rand_score", "fowlkes_mallows_score", "homogeneity_score",
    "completeness_score", "mutual_info_score", "v_measure_score", "homogeneity_completeness_v_measure",
    "normalized_mutual_info_score", "adjusted_mutual_info_score",
)


def comparisons():
    fixture = Fixture(clusterings())
    for name in fixture.data:
        for function in COMPARISONS:
            fixture.add(function, name)
        for eps in (None, 0, 0.5, 1e-3):
            if name not in ("many", "empty"):
                fixture.add("contingency_matrix", name, eps=eps)
        for method in ("arithmetic", "geometric", "min", "max"):
            fixture.add("normalized_mutual_info_score", name, average_method=method)
            fixture.add("adjusted_mutual_info_score", name, average_method=method)
        for beta in (0.0, 0.25, 1.0, 3):
            fixture.add("v_measure_score", name, beta=beta)
            fixture.add("homogeneity_completeness_v_measure", name, beta=beta)
    for table in ([[2, 0], [0, 2]], [[3, 1, 4], [1, 5, 9]], [[7]], [[1, 2, 3]], [[0, 5], [6, 0], [1, 1]]):
        fixture.add("mutual_info_score", "alike", contingency=table)
    fixture.add("contingency_matrix", "alike", eps=-1)
    fixture.add("v_measure_score", "alike", beta=-1)
    fixture.add("normalized_mutual_info_score", "alike", average_method="mean")
    fixture.write("clustering")


def point_data():
    rng = np.random.default_rng(8)
    data = {}

    def put(name, X, labels):
        data[name] = {"true": plain(np.asarray(X)), "pred": plain(labels)}

    centers = rng.normal(size=(3, 2)) * 4
    three = rng.integers(0, 3, 40)
    blobs = np.round(centers[three] + rng.normal(size=(40, 2)), 4)
    put("blobs", blobs, three)
    put("words", blobs, [["ant", "bee", "cat"][k] for k in three])
    put("chance", blobs, rng.integers(0, 4, 40))
    put("wide", np.round(rng.normal(size=(30, 9)), 3), rng.integers(0, 5, 30))
    put("column", np.round(rng.normal(size=(25, 1)), 3), [bool(k) for k in rng.integers(0, 2, 25)])
    put("uneven", np.round(rng.random((21, 3)), 3), np.r_[np.zeros(17, int), [1, 2, 2, 3]])
    put("far", 1e3 + np.round(rng.random((12, 4)), 3), np.arange(12) % 3)
    put("same", [[1.0, 2.0]] * 4 + [[3.0, 1.0]] * 2, [0, 0, 0, 0, 1, 1])
    put("twice", [[0.0], [2.0], [0.0], [2.0], [5.0]], [0, 0, 1, 1, 2])
    put("allsame", [[1.0, 2.0]] * 4, [0, 0, 1, 1])
    put("pairs", np.round(rng.random((8, 2)), 3), np.arange(8) // 2)
    put("one", [[0.0], [1.0], [2.0]], [1, 1, 1])
    put("singles", [[0.0], [1.0], [2.0]], [0, 1, 2])
    put("lengths", [[0.0], [1.0], [2.0]], [0, 1])
    positive = np.round(rng.random((20, 5)), 2)
    put("positive", positive, np.arange(20) % 3)
    put("bits", (positive > 0.5).astype(float), np.arange(20) % 3)
    distances = metrics.pairwise_distances(blobs[:15], metric="l1").round(3)
    put("distances", distances, three[:15])
    put("diagonal", distances + np.eye(15), three[:15])
    put("negative", distances - 0.5 * (distances > 9), three[:15])
    put("places", np.round(rng.uniform(-1, 1, (15, 2)), 3), np.arange(15) % 4)
    return data


METRICS = (
    "euclidean", "l2", "l1", "manhattan", "cityblock", "cosine", "sqeuclidean", "chebyshev", "canberra", "braycurtis",
    "correlation", "minkowski", "seuclidean", "mahalanobis", "hamming", "nan_euclidean",
)
BITS = ("jaccard", "dice", "rogerstanimoto", "russellrao", "sokalsneath", "yule")


def points():
    fixture = Fixture(point_data())
    for name in fixture.data:
        for function in ("silhouette_score", "silhouette_samples", "calinski_harabasz_score", "davies_bouldin_score"):
            fixture.add(function, name)
        for metric in ("manhattan", "chebyshev", "precomputed"):
            fixture.add("silhouette_samples", name, metric=metric)
    for metric in METRICS:
        fixture.add("silhouette_samples", "positive", metric=metric)
        fixture.add("silhouette_score", "positive", metric=metric)
    for metric in BITS:
        fixture.add("silhouette_samples", "bits", metric=metric)
    fixture.add("silhouette_samples", "places", metric="haversine")
    for name, p in itertools.product(["blobs", "wide"], [1, 1.5, 3]):
        fixture.add("silhouette_score", name, metric="minkowski", p=p)
    fixture.add("silhouette_score", "blobs", metric="euclidean", squared=True)
    fixture.add("silhouette_score", "blobs", metric="minkowski", p=2, w=[1, 3])
    for name, size, seed in itertools.product(["blobs", "words", "uneven"], [2, 10, 15, 40, 99], [0, 7, 123]):
        fixture.add("silhouette_score", name, sample_size=size, random_state=seed)
    for seed in (0, 1, 2):
        fixture.add("silhouette_score", "distances", metric="precomputed", sample_size=11, random_state=seed)
        fixture.add("silhouette_score", "positive", metric="cosine", sample_size=11, random_state=seed)
    fixture.add("silhouette_score", "blobs", metric="nearest")
    fixture.add("silhouette_score", "blobs", sample_size=0)
    fixture.write("clustering-points")


def bicluster_data():
    rng = np.random.default_rng(9)
    data = {}

    def draw(n, rows, columns):
        return [(rng.random((n, rows)) < 0.5).astype(int).tolist(), (rng.random((n, columns)) < 0.5).astype(int).tolist()]

    def put(name, a, b):
        data[name] = {"true": a, "pred": b}

    a = draw(3, 10, 8)
    put("same", a, a)
    put("turned", a, [a[0][::-1], a[1][::-1]])
    for n, m in ((1, 1), (2, 3), (5, 5), (7, 4), (4, 7), (9, 9)):
        put(f"drawn {n} {m}", draw(n, 12, 9), draw(m, 12, 9))
    put("apart", [[[1, 1, 0, 0]], [[1, 1, 0]]], [[[0, 0, 1, 1]], [[1, 1, 1]]])
    put("ties", [[[1, 1], [1, 1]], [[1, 0], [1, 0]]], [[[1, 1], [1, 1]], [[1, 0], [1, 0]]])
    put("none", [[[0, 0]], [[1, 0]]], [[[0, 0]], [[1, 1]]])
    put("lengths", [[[1, 0], [0, 1]], [[1, 0]]], a)
    put("widths", draw(2, 5, 4), draw(2, 6, 4))
    data["booleans"] = {
        "true": [[[True, False], [False, True]], [[False, True], [True, False]]],
        "pred": [[[False, True], [True, True]], [[True, False], [False, True]]],
    }
    return data


class BiclusterFixture(Fixture):
    """scikit-learn takes biclusters as tuples of arrays."""

    def __init__(self, data):
        super().__init__(data)
        self.kept = data

    def add(self, function, name, weight=None, /, **options):
        d = self.kept[name]
        self.data = {name: {"true": tuple(map(np.array, d["true"])), "pred": tuple(map(np.array, d["pred"]))}}
        super().add(function, name, weight, **options)
        self.data = self.kept


def biclusters():
    fixture = BiclusterFixture(bicluster_data())
    for name in fixture.kept:
        fixture.add("consensus_score", name)
    fixture.add("consensus_score", "same", similarity="jaccard")
    fixture.add("consensus_score", "same", similarity="dice")
    fixture.write("clustering-biclusters")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    np.seterr(all="ignore")
    comparisons()
    points()
    biclusters()
