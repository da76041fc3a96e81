"""Writes test/fixtures/oracle/model-selection-thresholds.json: classifiers whose threshold is fixed, or tuned.

Run with the Python that has scikit-learn 1.9.1:  python test/oracle/model_selection_thresholds.py
The data sets are those of model_selection.py.
"""
import json
import warnings

from model_selection import MODELS, OUT, data, jsonable
from sklearn.metrics import f1_score, fbeta_score, make_scorer
from sklearn.model_selection import FixedThresholdClassifier, KFold, ShuffleSplit, TunedThresholdClassifierCV
from sklearn.svm import SVC

warnings.simplefilter("ignore")

ESTIMATORS = {**MODELS, "svc": lambda **p: SVC(**p)}
SPLITTERS = {"KFold": KFold, "ShuffleSplit": ShuffleSplit}
SCORERS = {"f1-of-no": make_scorer(f1_score, pos_label="no"), "f2": make_scorer(fbeta_score, beta=2)}


def fixed_cases(d):
    for model, params, y, options in (
        ("logistic", {}, "words", {}),
        ("logistic", {}, "words", {"threshold": 0.3}),
        ("logistic", {}, "words", {"threshold": 0.3, "pos_label": "no"}),
        ("logistic", {}, "bits", {"threshold": 0.7, "pos_label": 0}),
        ("logistic", {}, "flags", {"response_method": "decision_function"}),
        ("logistic", {}, "flags", {"response_method": "decision_function", "threshold": -0.5}),
        ("logistic", {}, "flags", {"response_method": "decision_function", "threshold": 0.4, "pos_label": False}),
        ("tree", {"max_depth": 3}, "bits", {"threshold": 0.2}),
        ("tree", {"max_depth": 3}, "words", {"threshold": 0.8, "pos_label": "no", "response_method": "predict_proba"}),
        ("svc", {}, "words", {"threshold": "auto"}),
        ("svc", {}, "words", {"threshold": 0.25, "pos_label": "no"}),
    ):
        fitted = FixedThresholdClassifier(ESTIMATORS[model](**params), **options).fit(d["X"], d[y])
        yield [model, params, y, options, jsonable(fitted.predict(d["X"]))]


def tuned_cases(d):
    for model, params, y, options in (
        ("logistic", {}, "words", {}),
        ("tree", {"max_depth": 3}, "bits", {"scoring": "f1", "cv": 3}),
        ("logistic", {}, "bits", {"scoring": "accuracy", "response_method": "decision_function", "thresholds": 20}),
        ("logistic", {}, "flags", {"thresholds": [0.1, 0.2, 0.35, 0.5, 0.8], "scoring": "balanced_accuracy"}),
        ("logistic", {}, "bits", {"scoring": "roc_auc", "cv": 4, "thresholds": 30}),
        ("svc", {}, "words", {"cv": 0.3, "random_state": 0, "refit": False}),
        ("logistic", {}, "bits", {"cv": 0.25, "random_state": 1, "scoring": "recall"}),
        ("logistic", {}, "words", {"scoring": "f1-of-no", "cv": 4}),
        ("logistic", {}, "bits", {"scoring": "f2", "cv": ["KFold", {"n_splits": 4}], "thresholds": 50}),
        ("tree", {"max_depth": 4}, "words", {"cv": ["ShuffleSplit", {"n_splits": 3, "random_state": 2}], "scoring": "f1_macro", "thresholds": 11}),
        ("logistic", {}, "words", {"cv": "prefit", "refit": False}),
    ):
        given = {**options, "store_cv_results": True}
        if isinstance(options.get("cv"), list):
            name, arguments = options["cv"]
            given["cv"] = SPLITTERS[name](**arguments)
        if options.get("scoring") in SCORERS:
            given["scoring"] = SCORERS[options["scoring"]]
        if model == "tree" and options.get("scoring") == "f1_macro":
            given["scoring"] = make_scorer(f1_score, average="macro", pos_label="yes")
        estimator, rows = ESTIMATORS[model](**params), slice(None)
        if options.get("cv") == "prefit":
            estimator.fit(d["X"][:30], d[y][:30])
            rows = slice(30, None)
        fitted = TunedThresholdClassifierCV(estimator, **given).fit(d["X"][rows], d[y][rows])
        results = [jsonable(fitted.cv_results_["thresholds"]), jsonable(fitted.cv_results_["scores"])]
        found = [jsonable(fitted.best_threshold_), jsonable(fitted.best_score_)]
        yield [model, params, y, options, *found, *results, jsonable(fitted.predict(d["X"]))]


def main():
    d = data()
    fixture = {"fixed": list(fixed_cases(d)), "tuned": list(tuned_cases(d))}
    lines = ",\n".join(f'"{key}":[\n' + ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases) + "\n]" for key, cases in fixture.items())
    (OUT / "model-selection-thresholds.json").write_text("{" + lines + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
