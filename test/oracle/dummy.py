"""Writes test/fixtures/oracle/dummy.json: scikit-learn's DummyClassifier and DummyRegressor.

Run with the Python that has scikit-learn 1.9.1:  python test/oracle/dummy.py
X is never looked at, so only the number of rows to predict is kept. Row i weighs WEIGHTS[i % 5].
"""

import json
import pathlib

import numpy as np
from sklearn.datasets import load_diabetes, load_iris, load_wine
from sklearn.dummy import DummyClassifier, DummyRegressor

OUT = pathlib.Path(__file__).parent.parent / "fixtures" / "oracle" / "dummy.json"
WEIGHTS = [0.5, 2.0, 0.0, 1.0, 3.25]
ROWS = 40


def weights(n, weighted):
    return np.array([WEIGHTS[i % 5] for i in range(n)]) if weighted else None


def labels():
    return {
        "iris": load_iris().target[20:130].tolist(),
        "wine": [f"class-{k}" for k in load_wine().target],
        "spam": [["spam", "ham", "ham", "ham", "eggs"][i * i % 5] for i in range(33)],
        "one": [7] * 9,
    }


def targets():
    rng = np.random.RandomState(3)
    return {
        "diabetes": load_diabetes().target[:201].tolist(),
        "even": np.round(rng.randn(50) * 10, 2).tolist(),
        "ties": rng.randint(0, 6, 37).astype(float).tolist(),
        "tenths": [0.1, 0.2, 0.3],
    }


def classifier_cases(y):
    probe = np.zeros((ROWS, 1))
    for strategy in ("prior", "most_frequent", "stratified", "uniform", "constant"):
        for seed in (0, 42, 4294967295) if strategy in ("stratified", "uniform") else (0,):
            for weighted in (False, True):
                constant = y[3] if strategy == "constant" else None
                model = DummyClassifier(strategy=strategy, random_state=seed, constant=constant)
                model.fit(np.zeros((len(y), 2)), y, sample_weight=weights(len(y), weighted))
                proba = model.predict_proba(probe)
                yield {
                    "params": {"strategy": strategy, "randomState": seed, "constant": constant},
                    "weighted": weighted,
                    "classPrior": model.class_prior_.tolist(),
                    "predict": np.searchsorted(model.classes_, model.predict(probe)).tolist(),
                    "proba": proba.tolist() if strategy == "stratified" else proba[0].tolist(),
                    "score": model.score(None, y, sample_weight=weights(len(y), weighted)),
                }


def regressor_cases(y):
    settings = [{"strategy": "mean"}, {"strategy": "median"}, {"strategy": "constant", "constant": -1.5}]
    settings += [{"strategy": "quantile", "quantile": q} for q in (0.0, 0.1, 0.25, 0.29, 0.5, 0.63, 0.9, 1.0)]
    for params in settings:
        for weighted in (False, True):
            w = weights(len(y), weighted)
            model = DummyRegressor(**params).fit(np.zeros((len(y), 1)), y, sample_weight=w)
            yield {
                "params": params,
                "weighted": weighted,
                "constant": model.constant_.item(),
                "score": model.score(None, y, sample_weight=w),
            }


def main():
    content = {
        "classifier": [{"name": k, "y": y, "cases": list(classifier_cases(y))} for k, y in labels().items()],
        "regressor": [{"name": k, "y": y, "cases": list(regressor_cases(y))} for k, y in targets().items()],
    }
    text = json.dumps(content, separators=(",", ":"))
    OUT.write_text(text + "\n")
    print(len(text))


if __name__ == "__main__":
    main()
