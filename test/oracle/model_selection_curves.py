"""Writes test/fixtures/oracle/model-selection-curves.json: learning curves, validation curves and permutation tests.

Run with the Python that has scikit-learn 1.9.1:  python test/oracle/model_selection_curves.py
The data sets are those of model_selection.py.
"""
import json
import warnings

import numpy as np
from model_selection import MODELS, OUT, data, jsonable
from sklearn.model_selection import (
    GroupKFold,
    KFold,
    ShuffleSplit,
    TimeSeriesSplit,
    learning_curve,
    permutation_test_score,
    validation_curve,
)

warnings.simplefilter("ignore")

SPLITTERS = {"KFold": KFold, "ShuffleSplit": ShuffleSplit, "GroupKFold": GroupKFold, "TimeSeriesSplit": TimeSeriesSplit}
GROUPS = ["g%d" % (i * 7 % 11) for i in range(60)]


def run(function, d, model, params, y, options, **more):
    cv = options.get("cv")
    given = {**options, **more}
    if isinstance(cv, list):
        given["cv"] = SPLITTERS[cv[0]](**cv[1])
    if given.pop("weighted", False):
        given["params"] = {"sample_weight": d["weights"]}
    if given.pop("grouped", False):
        given["groups"] = np.array(GROUPS)
    return function(MODELS[model](**params), d["X"], d[y], **given)


def learning_cases(d):
    for model, params, y, options in (
        ("tree", {}, "three", {}),
        ("logistic", {}, "bits", {"train_sizes": [0.4, 0.75, 1.0], "cv": 4, "scoring": "neg_log_loss"}),
        ("tree", {"max_depth": 3}, "words", {"train_sizes": [40, 10, 25], "shuffle": True, "random_state": 0, "scoring": "f1_macro"}),
        ("tree", {}, "flags", {"cv": 3, "shuffle": True, "random_state": 42, "weighted": True}),
        ("mean", {}, "numbers", {"train_sizes": [1, 5, 30], "scoring": "neg_mean_absolute_error"}),
        ("tree", {}, "bits", {"train_sizes": [0.5, 0.5, 0.51, 1.0], "cv": ["ShuffleSplit", {"n_splits": 3, "random_state": 5}]}),
        ("tree", {"max_depth": 2}, "three", {"cv": ["GroupKFold", {"n_splits": 4}], "grouped": True, "shuffle": True, "random_state": 7}),
        ("mean", {}, "numbers", {"cv": ["TimeSeriesSplit", {"n_splits": 3}], "train_sizes": [0.5, 1.0]}),
        ("dummy", {}, "three", {"train_sizes": [0.011, 0.999]}),
    ):
        sizes, train, test = run(learning_curve, d, model, params, y, options)
        yield [model, params, y, options, jsonable(sizes), jsonable(train), jsonable(test)]


def validation_cases(d):
    for model, params, y, name, values, options in (
        ("tree", {}, "three", "max_depth", [1, 2, 3, None], {}),
        ("tree", {"max_depth": 4}, "words", "min_samples_leaf", [1, 4, 9], {"cv": 3, "scoring": "roc_auc"}),
        ("logistic", {}, "bits", "C", [0.01, 0.1, 1, 10], {"scoring": "neg_log_loss", "cv": 4}),
        ("tree", {}, "flags", "criterion", ["gini", "entropy"], {"weighted": True, "cv": ["KFold", {"n_splits": 6}]}),
        ("mean", {}, "numbers", "strategy", ["mean", "median"], {"scoring": "neg_root_mean_squared_error"}),
        ("tree", {}, "three", "max_depth", [1, 5], {"cv": ["GroupKFold", {"n_splits": 3}], "grouped": True}),
    ):
        train, test = run(validation_curve, d, model, params, y, options, param_name=name, param_range=values)
        yield [model, params, y, name, values, options, jsonable(train), jsonable(test)]


def permutation_cases(d):
    for model, params, y, options in (
        ("tree", {"max_depth": 3}, "three", {"n_permutations": 30}),
        ("tree", {"max_depth": 2}, "words", {"n_permutations": 20, "random_state": 42, "cv": 3, "scoring": "roc_auc"}),
        ("logistic", {}, "bits", {"n_permutations": 10, "random_state": 7, "scoring": "neg_log_loss", "weighted": True}),
        ("mean", {}, "numbers", {"n_permutations": 15, "scoring": "r2", "random_state": 1}),
        ("tree", {"max_depth": 2}, "flags", {"n_permutations": 20, "grouped": True}),
        ("tree", {"max_depth": 2}, "three", {"n_permutations": 20, "grouped": True, "cv": ["GroupKFold", {"n_splits": 3}], "random_state": 3}),
        ("tree", {"max_depth": 1}, "bits", {"n_permutations": 17, "cv": ["ShuffleSplit", {"n_splits": 2, "random_state": 4}]}),
    ):
        score, permuted, pvalue = run(permutation_test_score, d, model, params, y, options)
        yield [model, params, y, options, jsonable(score), jsonable(permuted), jsonable(pvalue)]


def main():
    d = data()
    fixture = {
        "groups": GROUPS,
        "learning": list(learning_cases(d)),
        "validation": list(validation_cases(d)),
        "permutation": list(permutation_cases(d)),
    }
    lines = ",\n".join(f'"{key}":[\n' + ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases) + "\n]" for key, cases in fixture.items())
    (OUT / "model-selection-curves.json").write_text("{" + lines + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
