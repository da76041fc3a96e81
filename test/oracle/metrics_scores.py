"""Writes test/fixtures/oracle/metrics-scores-*.json: metrics of scores and rankings, in the form of metrics.py."""

import itertools
import warnings

import numpy as np
from metrics import Fixture, camel, plain, weights
from sklearn import metrics
from sklearn.calibration import calibration_curve

# Fixtures look functions up by name, and we export this one with the metrics.
metrics.calibration_curve = calibration_curve


def proba(rng, n, k):
    p = rng.random((n, k)) ** 2
    return p / p.sum(axis=1, keepdims=True)


class Data(dict):
    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)

    def put(self, name, true, score):
        self[name] = {"true": plain(np.asarray(true)), "score": plain(np.asarray(score)), **weights(self.rng, len(true))}


def binary_data(data):
    rng = data.rng
    true = rng.integers(0, 2, 24)
    data.put("plain", true, true * 0.3 + rng.random(24))
    data.put("tied", true, np.round(true * 0.3 + rng.random(24), 1))
    data.put("signed", 2 * true[:12] - 1, rng.normal(size=12))
    data.put("yesno", np.where(true, "Yes", "No")[:14], np.round(rng.random(14), 1))
    data.put("flags", true[:10] == 1, rng.random(10))
    data.put("column", true[:8], rng.random((8, 1)))
    data.put("constant", true[:6], np.full(6, 0.25))
    data.put("perfect", [0, 0, 0, 1, 1], [0.1, 0.2, 0.3, 0.4, 0.5])
    data.put("worst", [1, 1, 0, 0, 0], [0.1, 0.2, 0.3, 0.4, 0.5])
    data.put("ones", [1] * 4, rng.random(4))
    data.put("zeros", [0] * 4, rng.random(4))
    data.put("two", [3, 7, 7, 3, 7, 3], np.round(rng.random(6), 2))
    data.put("negzero", [0, 1, 1, 0, 1], [0.0, -0.0, 0.5, -0.5, 0.0])


def label_data(data):
    rng = data.rng
    data.put("labels", rng.integers(0, 2, (20, 4)), rng.random((20, 4)))
    data.put("tiedlabels", rng.integers(0, 2, (18, 3)), np.round(rng.random((18, 3)), 1))
    data.put("sparselabels", (rng.random((15, 5)) < 0.2).astype(int), rng.normal(size=(15, 5)))
    empty = rng.integers(0, 2, (10, 3))
    empty[:, 1] = 0
    data.put("emptylabel", empty, rng.random((10, 3)))
    full = rng.integers(0, 2, (9, 3))
    full[:, 2] = 1
    full[0] = [0, 0, 0]
    full[:, 2][0] = 1
    data.put("fulllabel", full, np.round(rng.random((9, 3)), 1))
    data.put("nolabels", np.zeros((4, 3), dtype=int), rng.random((4, 3)))
    data.put("labelcolumn", rng.integers(0, 2, (8, 1)), rng.random((8, 1)))
    data.put("truth", [[1, 0, 0], [0, 1, 1], [1, 1, 0]], [[0.9, 0.1, 0.2], [0.2, 0.8, 0.7], [0.6, 0.9, 0.5]])


def class_data(data):
    rng = data.rng
    three = np.r_[np.arange(3), rng.integers(0, 3, 21)]
    data.put("three", three, proba(rng, 24, 3))
    data.put("words", np.array(["ant", "bee", "cat"])[three], proba(rng, 24, 3))
    data.put("nine", np.r_[np.arange(9), rng.integers(0, 9, 15)], np.round(proba(rng, 24, 9), 1))
    data.put("absent", [0, 1, 3, 3, 1, 0, 1, 3], proba(rng, 8, 4))


def curves():
    data = Data(10)
    binary_data(data)
    class_data(data)
    fixture = Fixture(data)
    binary = ["plain", "tied", "signed", "flags", "column", "constant", "perfect", "worst", "ones", "zeros", "negzero"]
    for name, weight in itertools.product(binary, [None, "real", "sparse"]):
        if name == "plain" and weight == "real":
            continue
        fixture.add("confusion_matrix_at_thresholds", name, weight)
        fixture.add("precision_recall_curve", name, weight)
        fixture.add("precision_recall_curve", name, weight, drop_intermediate=True)
        fixture.add("det_curve", name, weight)
        fixture.add("det_curve", name, weight, drop_intermediate=True)
        fixture.add("average_precision_score", name, weight)
    positives = [("yesno", "Yes"), ("yesno", "No"), ("yesno", "Maybe"), ("signed", -1), ("flags", False), ("two", 7),
                 ("two", 3), ("tied", 0), ("tied", 5), ("yesno", None), ("two", None), ("ones", 0), ("zeros", 0)]
    curve_names = ("confusion_matrix_at_thresholds", "precision_recall_curve", "det_curve", "average_precision_score")
    for (name, pos), function, weight in itertools.product(positives, curve_names, [None, "whole"]):
        fixture.add(function, name, weight, pos_label=pos)
    for function in curve_names[:3]:
        fixture.add(function, "three")
    for name, weight in itertools.product(["plain", "tied", "perfect"], [None, "real"]):
        for average in ("micro", "weighted", "samples", None):
            fixture.add("average_precision_score", name, weight, average=average)
    fixture.write("scores-curves")


def averages():
    data = Data(11)
    label_data(data)
    class_data(data)
    binary_data(data)
    fixture = Fixture(data)
    ways = ["macro", "micro", "weighted", "samples", None]
    names = ["labels", "tiedlabels", "sparselabels", "emptylabel", "fulllabel", "nolabels", "labelcolumn", "truth"]
    for name, weight, average in itertools.product(names, [None, "real", "sparse"], ways):
        fixture.add("roc_auc_score", name, weight, average=average)
        fixture.add("average_precision_score", name, weight, average=average)
    for name, max_fpr, average in itertools.product(["labels", "tiedlabels", "truth"], [0.1, 0.5, 1.0], ways):
        fixture.add("roc_auc_score", name, max_fpr=max_fpr, average=average)
        fixture.add("roc_auc_score", name, "real", max_fpr=max_fpr, average=average)
    fixture.add("roc_auc_score", "labels", multi_class="ovo", labels=[0, 1, 2, 3])
    fixture.add("average_precision_score", "labels", pos_label=0)
    fixture.add("average_precision_score", "three", pos_label=2)
    for name, weight, average in itertools.product(["three", "words", "nine", "absent"], [None, "real"], ways):
        fixture.add("average_precision_score", name, weight, average=average)
    for way in ("ovr", "ovo"):
        fixture.add("roc_auc_score", "three", multi_class=way, average="samples")
    for name in ("plain", "tied"):
        fixture.add("roc_auc_score", name, average="samples")
    fixture.write("scores-averages")


def probabilities():
    data = Data(12)
    rng = data.rng
    class_data(data)
    true = rng.integers(0, 2, 20)
    data.put("vector", true, rng.random(20))
    data.put("column", true[:9], rng.random((9, 1)))
    data.put("pair", true, proba(rng, 20, 2))
    data.put("signed", 2 * true - 1, rng.random(20))
    data.put("yesno", np.where(true, "Yes", "No"), rng.random(20))
    data.put("yesnopair", np.where(true, "Yes", "No"), proba(rng, 20, 2))
    data.put("flags", true == 1, rng.random(20))
    data.put("two", 3 + 4 * true, rng.random(20))
    data.put("sharp", [0, 1, 1, 0], [0.0, 1.0, 0.0, 1.0])
    data.put("ones", [1] * 5, rng.random(5))
    data.put("fives", [5] * 5, rng.random(5))
    data.put("onespair", [1] * 5, proba(rng, 5, 2))
    data.put("single", [1], [0.3])
    data.put("outside", [0, 1], [0.5, 1.25])
    data.put("multi", rng.integers(0, 2, (12, 3)), rng.random((12, 3)))
    data.put("multiwide", rng.integers(0, 2, (10, 9)), rng.random((10, 9)))
    data.put("multipair", rng.integers(0, 2, (8, 2)), rng.random((8, 2)))
    data.put("multicolumn", rng.integers(0, 2, (8, 1)), rng.random((8, 1)))
    data.put("mismatch", rng.integers(0, 2, (5, 3)), rng.random((5, 2)))
    fixture = Fixture(data)
    losses = ("brier_score_loss", "d2_brier_score", "d2_log_loss_score", "log_loss")
    for name, weight, function in itertools.product(data, [None, "real", "sparse"], losses):
        fixture.add(function, name, weight)
    chosen = [("absent", [0, 1, 2, 3]), ("absent", [3, 2, 1, 0]), ("three", [0, 1]), ("three", [0, 1, 2, 3]),
              ("words", ["ant", "bee", "cat"]), ("onespair", [0, 1]), ("yesnopair", ["No", "Yes"]), ("multi", [0, 1, 2]),
              ("pair", [0, 0, 1])]
    for (name, labels), weight, function in itertools.product(chosen, [None, "real"], losses):
        fixture.add(function, name, weight, labels=labels)
    positives = [("yesno", "Yes"), ("yesno", "No"), ("yesno", "Maybe"), ("signed", -1), ("two", 3), ("two", 7), ("vector", 0),
                 ("flags", False), ("fives", 4), ("column", 0), ("three", 1)]
    for (name, pos), weight in itertools.product(positives, [None, "real"]):
        fixture.add("brier_score_loss", name, weight, pos_label=pos)
        fixture.add("d2_brier_score", name, weight, pos_label=pos)
    for name, scale, weight in itertools.product(["vector", "pair", "three", "words", "multi", "multipair"], [True, False, "auto"], [None, "real"]):
        fixture.add("brier_score_loss", name, weight, scale_by_half=scale)
    for name, weight in itertools.product(["multi", "multiwide", "multipair"], [None, "real"]):
        fixture.add("log_loss", name, weight, normalize=False)
    for name, bins, strategy in itertools.product(["vector", "signed", "flags", "sharp", "ones", "column"], [1, 2, 3, 5, 10], ["uniform", "quantile"]):
        fixture.add("calibration_curve", name, n_bins=bins, strategy=strategy)
    for name, pos in [("yesno", "Yes"), ("yesno", "No"), ("yesno", None), ("two", 7), ("two", None), ("vector", 0), ("three", 1), ("fives", 5), ("outside", 1)]:
        fixture.add("calibration_curve", name, pos_label=pos)
    fixture.write("scores-probabilities")


def thresholds():
    """Cases are [metric, data name, weight name, its options, [values, thresholds]]."""
    data = Data(13)
    rng = data.rng
    true = rng.integers(0, 2, 12)
    data.put("plain", true, rng.normal(size=12))
    data.put("tied", true, np.round(rng.random(12), 1))
    data.put("three", rng.integers(0, 3, 12), np.round(rng.random(12), 1))
    fixture = Fixture(data)
    functions = [("accuracy_score", {}), ("accuracy_score", {"normalize": False}), ("precision_score", {"zero_division": 0}),
                 ("fbeta_score", {"beta": 2.0, "average": "macro"}), ("precision_score", {"average": None, "labels": [0, 1], "zero_division": 1})]
    for name, weight, (function, options) in itertools.product(data, [None, "real", "sparse"], functions):
        d = data[name]
        sample_weight = None if weight is None else d[weight]
        metric = getattr(metrics, function)
        if name == "three" and options.get("average", "binary") == "binary" and function != "accuracy_score":
            continue
        result = metrics.metric_at_thresholds(d["true"], np.asarray(d["score"]), metric, sample_weight=sample_weight, metric_params=options)
        fixture.cases.append([camel(function), name, weight, {camel(k): v for k, v in options.items()}, plain(result)])
    fixture.write("scores-thresholds")


def ranking():
    data = Data(14)
    rng = data.rng
    label_data(data)
    class_data(data)
    data.put("integers", rng.integers(-4, 5, (10, 6)), rng.normal(size=(10, 6)))
    data.put("relevance", rng.integers(0, 5, (10, 6)), rng.normal(size=(10, 6)))
    data.put("tiedrelevance", rng.integers(0, 4, (10, 7)), np.round(rng.random((10, 7)), 1))
    data.put("continuous", rng.random((8, 9)) * 3, rng.random((8, 9)))
    data.put("irrelevant", [[0, 0, 0], [1.5, 0, 2.5]], [[1, 2, 3], [1, 1, 2]])
    data.put("vector", [1, 2, 3], [1, 2, 3])
    data.put("wider", rng.integers(0, 2, (4, 3)), rng.random((4, 2)))
    data.put("binary", [0, 1, 1, 0, 1, 0], rng.random(6))
    data.put("margins", [0, 1, 1, 0, 1, 0], rng.normal(size=6))
    data.put("words2", ["no", "yes", "yes", "no"], [0.5, 0.75, 0.25, 0.1])
    data.put("ones", [1, 1, 1], [0.3, 0.7, 0.5])
    data.put("tiedclasses", [0, 1, 2, 2, 1, 0, 3], np.round(rng.random((7, 4)), 1))
    labelled = ["labels", "tiedlabels", "sparselabels", "emptylabel", "fulllabel", "nolabels", "labelcolumn", "truth", "vector", "integers"]
    fixture = Fixture(data)
    functions = ("coverage_error", "label_ranking_average_precision_score", "label_ranking_loss")
    for name, weight, function in itertools.product(labelled, [None, "real", "whole", "sparse"], functions):
        fixture.add(function, name, weight)
    gains = ["labels", "tiedlabels", "nolabels", "labelcolumn", "integers", "relevance", "tiedrelevance", "continuous", "irrelevant", "vector"]
    for name, weight, k in itertools.product(gains, [None, "real", "sparse"], [None, 1, 3, 20]):
        for ignore_ties in (False, True):
            if ignore_ties and "tied" in name:
                continue
            fixture.add("dcg_score", name, weight, k=k, ignore_ties=ignore_ties)
            fixture.add("ndcg_score", name, weight, k=k, ignore_ties=ignore_ties)
    for name, base in itertools.product(["relevance", "tiedrelevance", "integers"], [0.5, 1.0, 3.0, 10.0, float(np.e)]):
        fixture.add("dcg_score", name, log_base=base)
        fixture.add("dcg_score", name, "real", log_base=base, k=4)
    classes = [("three", None), ("words", None), ("nine", None), ("tiedclasses", None), ("absent", None), ("absent", [0, 1, 2, 3]),
               ("absent", [3, 2, 1, 0]), ("absent", [0, 1, 1, 3]), ("absent", [0, 1, 2]), ("absent", [0, 1, 2, 4]), ("binary", None),
               ("binary", [0, 1]), ("margins", None), ("words2", None), ("words2", ["no", "yes"]), ("ones", None), ("ones", [0, 1])]
    for (name, labels), weight, k in itertools.product(classes, [None, "real", "sparse"], [1, 2, 3, 12]):
        options = {} if labels is None else {"labels": labels}
        fixture.add("top_k_accuracy_score", name, weight, k=k, **options)
        if weight != "sparse":
            fixture.add("top_k_accuracy_score", name, weight, k=k, normalize=False, **options)
    fixture.write("scores-ranking")


def areas():
    data = Data(15)
    rng = data.rng
    rising = np.sort(rng.random(20))
    data.put("rising", rising, rng.random(20))
    data.put("falling", rising[::-1], rng.random(20))
    data.put("level", [0, 0, 0.5, 0.5, 1], [0, 0.5, 0.5, 1, 1])
    data.put("flat", [1, 1, 1], rng.random(3))
    data.put("turning", [0, 1, 0.5], rng.random(3))
    data.put("turned", [1, 0.5, 0.75], rng.random(3))
    data.put("point", [1], [1])
    fixture = Fixture(data)
    for name in data:
        fixture.add("auc", name)
    fixture.write("scores-areas")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    np.seterr(all="ignore")
    curves()
    averages()
    probabilities()
    thresholds()
    ranking()
    areas()
