"""Writes test/fixtures/oracle/metrics-labels*.json: scikit-learn's label metrics, also of multilabel targets.

Run with the Python that has scikit-learn 1.9.1:  python test/oracle/metrics_labels.py
"""

import itertools
import warnings

import numpy as np
from metrics import Fixture, label_data, plain, weights

# numpy's own, which scikit-learn's checks of parameters compare by identity.
NAN = np.nan


def indicator_data():
    rng = np.random.default_rng(3)
    data = {}

    def put(name, true, pred):
        data[name] = {"true": plain(np.asarray(true)), "pred": plain(np.asarray(pred)), **weights(rng, len(true))}

    def draw(rows, columns, share, agree):
        true = (rng.random((rows, columns)) < share).astype(int)
        return true, np.where(rng.random(true.shape) < agree, true, (rng.random(true.shape) < share).astype(int))

    put("tags", *draw(30, 4, 0.4, 0.6))
    put("pair", *draw(12, 2, 0.5, 0.7))
    put("rare", *draw(25, 5, 0.12, 0.5))
    put("wide", *draw(4, 9, 0.3, 0.5))
    perfect, _ = draw(8, 3, 0.5, 0)
    put("perfect", perfect, perfect)
    put("reversed", perfect, 1 - perfect)
    put("none", np.zeros((5, 3), int), np.zeros((5, 3), int))
    put("missed", draw(6, 3, 0.6, 0)[0], np.zeros((6, 3), int))
    put("one", [[1, 0, 1]], [[1, 1, 0]])
    # A matrix of one column is a vector of labels.
    put("column", *draw(10, 1, 0.5, 0.6))
    return data


SCORES = ("precision_score", "recall_score", "f1_score", "jaccard_score")
AVERAGES = (None, "micro", "macro", "weighted", "samples")


def multilabel():
    data = indicator_data()
    fixture = Fixture(data)
    for name, weight in itertools.product(data, [None, "real", "sparse"]):
        for normalize in (True, False):
            fixture.add("accuracy_score", name, weight, normalize=normalize)
            # A weighted count of no errors is the difference of two sums that are added in different orders: not 0.
            if normalize or name != "perfect":
                fixture.add("zero_one_loss", name, weight, normalize=normalize)
        fixture.add("hamming_loss", name, weight)
        for average in (*AVERAGES, "binary"):
            fixture.add("precision_recall_fscore_support", name, weight, average=average)
            fixture.add("jaccard_score", name, weight, average=average)
    for name, labels in [("tags", [2, 0]), ("tags", [3]), ("tags", [1, 1, 2]), ("tags", [0, 4]), ("tags", [-1]), ("rare", [4, 1, 0])]:
        for average, weight in itertools.product(AVERAGES, [None, "real"]):
            fixture.add("precision_recall_fscore_support", name, weight, average=average, labels=labels)
            fixture.add("jaccard_score", name, weight, average=average, labels=labels)
    for name, average, zero in itertools.product(["rare", "none", "missed", "one"], AVERAGES, [0, 1, NAN]):
        fixture.add("precision_recall_fscore_support", name, "real", average=average, zero_division=zero)
        if zero == zero:
            fixture.add("jaccard_score", name, "real", average=average, zero_division=zero)
    for function, average in itertools.product(SCORES, AVERAGES):
        fixture.add(function, "tags", "whole", average=average)
    for beta, average in itertools.product([0.0, 0.5, 2.0, float("inf")], AVERAGES):
        fixture.add("fbeta_score", "rare", "real", average=average, beta=beta)
    fixture.write("labels-multilabel")


def confusions():
    data = {**indicator_data(), **label_data()}
    fixture = Fixture(data)
    for name, weight, samplewise in itertools.product(indicator_data(), [None, "real"], [False, True]):
        fixture.add("multilabel_confusion_matrix", name, weight, samplewise=samplewise)
    for labels, weight, samplewise in itertools.product([[2, 0], [3, 3, 1], [5]], [None, "real"], [False, True]):
        fixture.add("multilabel_confusion_matrix", "tags", weight, labels=labels, samplewise=samplewise)
    for name, weight in itertools.product(label_data(), [None, "real"]):
        fixture.add("multilabel_confusion_matrix", name, weight)
    for name, labels in [("three", [2, 0]), ("three", [0, 1, 2, 9]), ("words", ["ant", "none"]), ("flags", [True])]:
        for weight in (None, "whole"):
            fixture.add("multilabel_confusion_matrix", name, weight, labels=labels)
    fixture.add("multilabel_confusion_matrix", "three", samplewise=True)
    for name in ("tags", "pair"):
        for function in ("confusion_matrix", "matthews_corrcoef", "cohen_kappa_score", "balanced_accuracy_score"):
            fixture.add(function, name)
        fixture.add("class_likelihood_ratios", name)
    fixture.write("labels-confusion")


def reports():
    fixture = Fixture(indicator_data())
    for name, weight in itertools.product(fixture.data, [None, "real"]):
        fixture.add("classification_report", name, weight)
        fixture.add("classification_report", name, weight, output_dict=True)
    for labels in ([2, 0], [0, 1, 2, 3], [3, 1, 1], [7]):
        fixture.add("classification_report", "tags", labels=labels)
        fixture.add("classification_report", "tags", labels=labels, output_dict=True)
    names = ["news", "sport", "a rather long label", "Zoë"]
    fixture.add("classification_report", "tags", target_names=names)
    fixture.add("classification_report", "tags", "whole", target_names=names, digits=4, output_dict=True)
    fixture.add("classification_report", "tags", target_names=names[:3])
    for zero in (0, 1, NAN):
        fixture.add("classification_report", "rare", zero_division=zero)
        fixture.add("classification_report", "missed", zero_division=zero, output_dict=True)
    fixture.write("labels-report")


OWN_LABELS = {
    "three": [[2, 0], [1], [0, 1, 2, 9], [2, 1, 0], [7]],
    "words": [["ant", "Zoë"], ["none", "ant"]],
    "yesno": [["Yes"], ["No", "Yes"], ["Yes", "No"]],
    "gaps": [[40, -7]],
    "newpred": [[0, 1], [3, 2, 1, 0]],
    "flags": [[False, True]],
}


def agreement():
    fixture = Fixture(label_data())
    undefined = {"LR+": 3.0, "LR-": 0.25}
    for name, weight in itertools.product(fixture.data, [None, "real", "whole", "sparse"]):
        for ways in (None, "linear", "quadratic"):
            fixture.add("cohen_kappa_score", name, weight, weights=ways)
        fixture.add("matthews_corrcoef", name, weight)
        fixture.add("hamming_loss", name, weight)
        fixture.add("zero_one_loss", name, weight)
        if weight is None or name not in ("perfect", "one", "zero", "onetext"):
            fixture.add("zero_one_loss", name, weight, normalize=False)
        for average in (None, "binary", "micro", "macro", "weighted", "samples"):
            if weight in (None, "real"):
                fixture.add("jaccard_score", name, weight, average=average)
        fixture.add("class_likelihood_ratios", name, weight)
        fixture.add("class_likelihood_ratios", name, weight, replace_undefined_by=undefined)
    for (name, choices), weight in itertools.product(OWN_LABELS.items(), [None, "real"]):
        for labels in choices:
            for ways in (None, "linear", "quadratic"):
                fixture.add("cohen_kappa_score", name, weight, weights=ways, labels=labels)
            for average in (None, "micro", "macro", "weighted"):
                fixture.add("jaccard_score", name, weight, average=average, labels=labels)
            fixture.add("class_likelihood_ratios", name, weight, labels=labels)
    for name, value in itertools.product(["one", "zero", "single", "onetext"], [0.0, 1.0, -1.0, NAN, 2.0]):
        fixture.add("cohen_kappa_score", name, replace_undefined_by=value)
    for name, value in itertools.product(
        ["perfect", "one", "zero", "single", "binary"],
        [1.0, NAN, 0.5, {"LR+": 1.0}, {"LR+": 0.5, "LR-": 0.0}, {"LR+": 2, "LR-": 1.5}, {"LR+": float("inf"), "LR-": NAN}],
    ):
        fixture.add("class_likelihood_ratios", name, replace_undefined_by=value)
        fixture.add("class_likelihood_ratios", name, labels=[0, 1], replace_undefined_by=value)
    for name, zero in itertools.product(["wrong", "zero", "lost", "newpred"], [0, 1, NAN]):
        for average in (None, "binary", "macro", "weighted"):
            fixture.add("jaccard_score", name, average=average, zero_division=zero)
    for name, pos in [("yesno", "Yes"), ("yesno", "No"), ("signed", -1), ("flags", False), ("yesno", "Maybe"), ("one", 0)]:
        fixture.add("jaccard_score", name, "real", pos_label=pos)
    fixture.write("labels-agreement")


def decision_data():
    rng = np.random.default_rng(4)
    data = {}

    def put(name, true, score):
        data[name] = {"true": true, "score": plain(np.asarray(score)), **weights(rng, len(true))}

    two = rng.integers(0, 2, 30)
    put("binary", two.tolist(), rng.normal(size=30) + two - 0.5)
    put("signed", (2 * two - 1).tolist(), 2 * rng.normal(size=30))
    put("yesno", ["Yes" if t else "No" for t in two], rng.normal(size=30))
    put("flags", [bool(t) for t in two], rng.normal(size=30))
    put("column", two.tolist(), rng.normal(size=(30, 1)))
    put("pair", two.tolist(), rng.normal(size=(30, 2)))
    put("sure", two.tolist(), 4.0 * two - 2)
    put("zeros", [0] * 5, rng.normal(size=5))
    put("ones", [1] * 5, rng.normal(size=5))
    three = rng.integers(0, 3, 40)
    put("three", three.tolist(), rng.normal(size=(40, 3)) + np.eye(3)[three])
    put("words", [["ant", "bee", "cat"][t] for t in three], rng.normal(size=(40, 3)))
    put("absent", [0, 1, 3, 3, 1, 0, 1, 3], rng.normal(size=(8, 4)))
    put("flat", three.tolist(), rng.normal(size=40))
    return data


def hinge():
    fixture = Fixture(decision_data())
    for name, weight in itertools.product(fixture.data, [None, "real", "whole", "sparse"]):
        fixture.add("hinge_loss", name, weight)
    choices = [("absent", [0, 1, 2, 3]), ("absent", [3, 2, 1, 0]), ("absent", [0, 1, 3]), ("three", [0, 1, 2]), ("three", [2, 0, 1]),
               ("three", [0, 1, 5]), ("words", ["cat", "bee", "ant"]), ("binary", [0, 1]), ("binary", [1, 0]), ("zeros", [0, 1]),
               ("yesno", ["No", "Yes"]), ("flat", [0, 1, 2])]
    for (name, labels), weight in itertools.product(choices, [None, "real"]):
        fixture.add("hinge_loss", name, weight, labels=labels)
    fixture.write("labels-hinge")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    np.seterr(all="ignore")
    multilabel()
    confusions()
    reports()
    agreement()
    hinge()
