"""Writes test/fixtures/oracle/metrics-*.json: scikit-learn's metrics on small data with many settings.

Run with the Python that has scikit-learn 1.9.1:  python test/oracle/metrics.py
Each file is {"data": {name: {...}}, "cases": [[function, data name, weight name, options, expected]]}.
Numbers that JSON has no literal for are {"$": "nan" | "inf" | "-inf"}; a refusal by scikit-learn is {"$": "error"}.
"""

import itertools
import json
import math
import pathlib
import re
import warnings

import numpy as np
import sklearn
from sklearn import metrics

OUT = pathlib.Path(__file__).parent.parent / "fixtures" / "oracle"
NAN, INF = float("nan"), float("inf")


def camel(name):
    return re.sub(r"_([a-z0-9])", lambda m: m[1].upper(), name)


def plain(value):
    """A value as JSON can hold it, with doubles that round-trip."""
    if isinstance(value, np.ndarray):
        return plain(value.tolist())
    if isinstance(value, np.generic):
        return plain(value.item())
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, float) and not math.isfinite(value):
        return {"$": "nan" if math.isnan(value) else "inf" if value > 0 else "-inf"}
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    return value


class Fixture:
    def __init__(self, data):
        self.data = data
        self.cases = []

    def add(self, function, name, weight=None, /, **options):
        d = self.data[name]
        arguments = dict(options)
        if weight is not None:
            arguments["sample_weight"] = d[weight]
        first, second = (d["true"], d["pred"]) if "pred" in d else (np.asarray(d["true"]), np.asarray(d["score"]))
        try:
            result = getattr(metrics, function)(first, second, **arguments)
        except (ValueError, TypeError, NotImplementedError, ZeroDivisionError):
            result = {"$": "error"}
        kept = {camel(k): plain(v) for k, v in options.items()}
        self.cases.append([camel(function), name, weight, kept, plain(result)])

    def write(self, name):
        OUT.mkdir(parents=True, exist_ok=True)
        data = ",\n".join(f"{json.dumps(k)}:{compact(plain(v))}" for k, v in self.data.items())
        cases = ",\n".join(compact(c) for c in self.cases)
        text = f'{{"sklearn":"{sklearn.__version__}","data":{{\n{data}\n}},"cases":[\n{cases}\n]}}\n'
        (OUT / f"metrics-{name}.json").write_text(text, encoding="utf-8")
        print(name, len(self.cases), "cases", len(text) // 1024, "kB")


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def draw(rng, classes, n, agree):
    """Labels and predictions that agree with the given probability."""
    true = rng.integers(0, len(classes), n)
    pred = np.where(rng.random(n) < agree, true, rng.integers(0, len(classes), n))
    return [classes[i] for i in true], [classes[i] for i in pred]


def weights(rng, n):
    sparse = rng.random(n) * (rng.random(n) < 0.6)
    return {
        "real": rng.random(n).tolist(),
        "whole": [float(w) for w in rng.integers(1, 5, n)],
        "sparse": sparse.tolist(),
    }


def label_data():
    rng = np.random.default_rng(0)
    data = {}

    def put(name, true, pred):
        data[name] = {"true": true, "pred": pred, **weights(rng, len(true))}

    put("binary", *draw(rng, [0, 1], 40, 0.6))
    put("signed", *draw(rng, [-1, 1], 30, 0.5))
    put("yesno", *draw(rng, ["No", "Yes"], 40, 0.7))
    put("flags", *draw(rng, [False, True], 30, 0.7))
    put("three", *draw(rng, [0, 1, 2], 60, 0.5))
    put("gaps", *draw(rng, [-7, 3, 40], 30, 0.5))
    put("words", *draw(rng, ["a very long class name", "Zoë", "ant", "😀 face"], 50, 0.6))
    put("seven", *draw(rng, list("abcdefg"), 30, 0.2))
    put("perfect", [0, 1, 2, 2, 1], [0, 1, 2, 2, 1])
    put("wrong", [0, 0, 1, 1, 2], [1, 1, 2, 2, 0])
    put("one", [1, 1, 1, 1], [1, 1, 1, 1])
    put("zero", [0, 0, 0], [0, 0, 0])
    put("single", [1], [0])
    put("newpred", [0, 0, 1, 1, 1], [0, 2, 1, 2, 3])
    put("lost", [0, 1, 2, 3, 3], [0, 0, 0, 3, 0])
    put("onetext", ["spam", "spam", "spam"], ["spam", "spam", "spam"])
    # Eighths, quarters and halves: doubles that lie exactly between two printed decimals.
    put("ties", [1] * 8 + [0] * 8, [1] * 3 + [0] * 5 + [1] * 5 + [0] * 3)
    put("ties2", [1] * 8 + [0] * 24, [1] * 1 + [0] * 7 + [1] * 7 + [0] * 17)
    return data


def classification():
    fixture = Fixture(label_data())
    own_labels = {
        "three": [[2, 0], [1], [0, 1, 2, 9], [2, 2, 0]],
        "words": [["ant", "Zoë"], ["none", "ant"]],
        "yesno": [["Yes"], ["Yes", "No"]],
        "gaps": [[40, -7]],
        "newpred": [[2], [0, 1], [3, 2, 1, 0]],
        "flags": [[True], [True, False]],
    }
    for name, weight in itertools.product(fixture.data, [None, "real", "whole", "sparse"]):
        fixture.add("accuracy_score", name, weight)
        fixture.add("accuracy_score", name, weight, normalize=False)
        fixture.add("balanced_accuracy_score", name, weight)
        fixture.add("balanced_accuracy_score", name, weight, adjusted=True)
        fixture.add("precision_recall_fscore_support", name, weight)
        for normalize in (None, "true", "pred", "all"):
            if weight in (None, "real"):
                fixture.add("confusion_matrix", name, weight, normalize=normalize)
        for average in ("binary", "micro", "macro", "weighted"):
            if weight in (None, "real"):
                fixture.add("precision_recall_fscore_support", name, weight, average=average)
    for name, choices in own_labels.items():
        for labels, weight in itertools.product(choices, [None, "real"]):
            fixture.add("confusion_matrix", name, weight, labels=labels)
            fixture.add("confusion_matrix", name, weight, labels=labels, normalize="true")
            for average in (None, "micro", "macro", "weighted"):
                fixture.add("precision_recall_fscore_support", name, weight, labels=labels, average=average)
    for name, zero in itertools.product(["perfect", "wrong", "zero", "single", "newpred", "lost", "onetext"], [0, 1, NAN]):
        for average in (None, "binary", "micro", "macro", "weighted"):
            fixture.add("precision_recall_fscore_support", name, average=average, zero_division=zero)
    fixture.add("precision_recall_fscore_support", "three", labels=[7, 8], average="weighted")
    fixture.add("precision_recall_fscore_support", "three", labels=[7, 8], average="weighted", zero_division=1)
    for beta, name in itertools.product([0.0, 0.5, 2.0, INF], ["three", "lost", "words"]):
        for average in (None, "micro", "macro", "weighted"):
            fixture.add("fbeta_score", name, beta=beta, average=average)
    for function in ("precision_score", "recall_score", "f1_score"):
        for name, pos in [("binary", 1), ("binary", 0), ("yesno", "Yes"), ("yesno", "No"), ("yesno", "Maybe"),
                          ("signed", -1), ("flags", True), ("flags", False), ("gaps", 3), ("zero", 1), ("one", 0)]:
            for weight in (None, "real"):
                fixture.add(function, name, weight, pos_label=pos)
        for name in ("binary", "flags", "signed", "yesno", "three"):
            fixture.add(function, name)
        fixture.add(function, "three", "real", average="macro")
        fixture.add(function, "three", "real", average=None, labels=[2, 0])
    fixture.add("confusion_matrix", "three", labels=[8, 9])
    fixture.add("confusion_matrix", "three", labels=[])
    fixture.write("classification")


def report():
    fixture = Fixture(label_data())
    for name, weight in itertools.product(fixture.data, [None, "real", "whole"]):
        fixture.add("classification_report", name, weight)
        if weight != "whole":
            fixture.add("classification_report", name, weight, output_dict=True)
    for name, digits in itertools.product(["ties", "ties2", "three"], [0, 1, 2, 3, 4, 20]):
        fixture.add("classification_report", name, digits=digits)
    for name in ("lost", "newpred", "wrong"):
        for zero in (0, 1, NAN):
            fixture.add("classification_report", name, zero_division=zero)
            fixture.add("classification_report", name, zero_division=zero, output_dict=True)
    for labels in ([2, 0], [0, 1, 2], [0, 1, 2, 9], [1]):
        fixture.add("classification_report", "three", labels=labels)
        fixture.add("classification_report", "three", labels=labels, output_dict=True)
    names = ["setosa", "versicolor", "an iris of another kind"]
    fixture.add("classification_report", "three", target_names=names)
    fixture.add("classification_report", "three", target_names=names, output_dict=True, labels=[2, 1, 0])
    fixture.add("classification_report", "three", target_names=names[:2])
    fixture.add("classification_report", "three", target_names=names[:2], labels=[0, 1, 2])
    fixture.add("classification_report", "three", target_names=names, labels=[0, 1])
    fixture.add("classification_report", "flags", labels=[True, False], digits=3)
    fixture.write("report")


def score_data():
    rng = np.random.default_rng(1)
    data = {}

    def put(name, true, score):
        data[name] = {"true": true, "score": plain(np.asarray(score)), **weights(rng, len(true))}

    def probabilities(n, k):
        p = rng.random((n, k)) ** 2
        return np.round(p / p.sum(axis=1, keepdims=True), 3) if k == 2 else p / p.sum(axis=1, keepdims=True)

    true = rng.integers(0, 2, 50)
    put("plain", true.tolist(), true * 0.3 + rng.random(50))
    put("tied", true.tolist(), np.round(true * 0.3 + rng.random(50), 1))
    put("signed", (2 * true - 1).tolist(), rng.normal(size=50))
    put("yesno", ["Yes" if t else "No" for t in true], np.round(rng.random(50), 2))
    put("flags", [bool(t) for t in true], rng.random(50))
    put("column", true.tolist(), rng.random((50, 1)))
    put("pair", true.tolist(), probabilities(50, 2))
    put("constant", true.tolist(), np.full(50, 0.25))
    put("ones", [1] * 6, rng.random(6))
    put("zeros", [0] * 6, rng.random(6))
    put("sharp", [0, 1, 1, 0], [0.0, 1.0, 0.0, 1.0])
    three = rng.integers(0, 3, 60)
    put("three", three.tolist(), probabilities(60, 3))
    put("words", [["ant", "bee", "cat"][t] for t in three], probabilities(60, 3))
    put("nine", [int(i) for i in np.r_[np.arange(9), rng.integers(0, 9, 31)]], probabilities(40, 9))
    put("absent", [0, 1, 3, 3, 1, 0, 1, 3], probabilities(8, 4))
    put("two", [0, 2, 2, 0, 2], probabilities(5, 3))
    put("unsummed", [0, 1, 2, 1], rng.random((4, 3)))
    put("outside", [0, 1, 1, 0], [0.5, 1.5, 0.2, 0.1])
    return data


def ranking():
    fixture = Fixture(score_data())
    binary = ["plain", "tied", "signed", "yesno", "flags", "column", "pair", "constant", "ones", "zeros", "sharp"]
    for name, weight in itertools.product(binary, [None, "real", "sparse"]):
        for max_fpr in (None, 0.01, 0.3, 0.9, 1.0):
            fixture.add("roc_auc_score", name, weight, max_fpr=max_fpr)
        if weight != "real":
            fixture.add("roc_curve", name, weight)
        if name in ("tied", "plain"):
            fixture.add("roc_curve", name, weight, drop_intermediate=False)
    for name, pos in [("yesno", "Yes"), ("yesno", "No"), ("signed", -1), ("tied", 0), ("flags", False), ("two", 2), ("plain", 5)]:
        fixture.add("roc_curve", name, pos_label=pos)
    multi = [("three", None), ("words", None), ("nine", None), ("absent", None), ("absent", [0, 1, 2, 3]), ("two", [0, 1, 2]),
             ("two", None), ("three", [0, 1]), ("three", [2, 1, 0]), ("three", [0, 1, 1]), ("words", ["ant", "bee", "cat"]),
             ("three", [0, 1, 5]), ("unsummed", None)]
    for (name, labels), weight in itertools.product(multi, [None, "real"]):
        options = {} if labels is None else {"labels": labels}
        for way, average in itertools.product(["ovr", "ovo"], ["macro", "weighted", "micro", None]):
            fixture.add("roc_auc_score", name, weight, multi_class=way, average=average, **options)
    fixture.add("roc_auc_score", "three")
    fixture.add("roc_auc_score", "three", multi_class="ovr", max_fpr=0.5)
    fixture.add("roc_auc_score", "three", multi_class="ovr", max_fpr=1.0)
    for average in ("micro", "weighted", None):
        fixture.add("roc_auc_score", "plain", average=average)
    losses = [("tied", None), ("column", None), ("pair", None), ("yesno", None), ("flags", None), ("sharp", None), ("three", None),
              ("words", None), ("nine", None), ("absent", None), ("absent", [0, 1, 2, 3]), ("two", [0, 1, 2]), ("ones", None),
              ("ones", [0, 1]), ("ones", [1]), ("three", [2, 1, 0]), ("three", [0, 1, 2, 3]), ("unsummed", None),
              ("outside", None), ("zeros", [0, 1]), ("yesno", ["No", "Yes"]), ("yesno", ["Yes", "No"]), ("three", [0, 1, 5])]
    for (name, labels), weight, normalize in itertools.product(losses, [None, "real", "sparse"], [True, False]):
        options = {} if labels is None else {"labels": labels}
        fixture.add("log_loss", name, weight, normalize=normalize, **options)
    fixture.write("ranking")


def target_data():
    rng = np.random.default_rng(2)
    data = {}

    def put(name, true, pred):
        data[name] = {"true": plain(np.asarray(true)), "pred": plain(np.asarray(pred)), **weights(rng, len(true))}

    true = rng.normal(size=37) * 10
    put("plain", true, true + rng.normal(size=37))
    long = rng.normal(size=300)
    put("long", long, long * 0.5 + rng.normal(size=300))
    put("exact", true[:9], true[:9])
    put("flat", np.full(5, 2.5), rng.random(5))
    put("flatexact", np.full(5, 2.5), np.full(5, 2.5))
    put("single", [3.0], [2.0])
    put("column", true[:6, None], rng.random((6, 1)))
    wide = rng.normal(size=(20, 3)) * [1, 5, 20]
    put("wide", wide, wide + rng.normal(size=(20, 3)))
    mixed = np.column_stack([np.full(8, 1.0), rng.normal(size=8), np.full(8, 2.0)])
    put("mixed", mixed, np.column_stack([np.full(8, 1.0), rng.normal(size=8), rng.random(8)]))
    put("flatwide", np.ones((4, 2)), np.column_stack([np.ones(4), np.zeros(4)]))
    put("widths", true[:6, None], rng.random((6, 2)))
    put("singlewide", [[1.0, 2.0]], [[1.5, 2.5]])
    return data


def regression():
    fixture = Fixture(target_data())
    errors = ("mean_squared_error", "mean_absolute_error", "root_mean_squared_error")
    for name, weight in itertools.product(fixture.data, [None, "real", "sparse"]):
        outputs = ["uniform_average", "raw_values", "variance_weighted", [0.2, 0.5, 0.3], [0.0, 2.0]]
        for function, multioutput in itertools.product(errors + ("r2_score",), outputs):
            fixture.add(function, name, weight, multioutput=multioutput)
        fixture.add("r2_score", name, weight, multioutput=None)
        for multioutput in ("uniform_average", "raw_values", "variance_weighted"):
            fixture.add("r2_score", name, weight, multioutput=multioutput, force_finite=False)
    fixture.add("mean_squared_error", "wide", multioutput=[0.0, 0.0, 0.0])
    fixture.write("regression")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    np.seterr(all="ignore")
    classification()
    report()
    ranking()
    regression()
