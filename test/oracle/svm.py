"""Fits scikit-learn's support vector machines with kernels; writes test/fixtures/oracle/{svc,nu-svc,svr,nu-svr,one-class}-*.json.

Run with scikit-learn 1.9.1: python test/oracle/svm.py
"""

import json
import warnings
from pathlib import Path

import numpy as np
from sklearn import datasets
from sklearn.svm import SVC, SVR, NuSVC, NuSVR, OneClassSVM

FIXTURES = Path(__file__).parent.parent / "fixtures" / "oracle"
HEAD = 6


def camel(name):
    head, *rest = name.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)


def weights(n):
    return 0.25 + np.random.RandomState(5).randint(0, 8, size=n) / 4


def iris():
    data = datasets.load_iris()
    return data.data, data.target


def two():
    """The two kinds of iris that are hard to tell apart."""
    X, y = iris()
    return X[50:], y[50:]


def wine():
    """Columns of very different sizes, brought near each other without rounding."""
    data = datasets.load_wine()
    scale = 2.0 ** np.round(np.log2(np.abs(data.data).max(axis=0)))
    return data.data / scale, data.target


def digits():
    data = datasets.load_digits()
    rows = np.flatnonzero(data.target < 4)[:160]
    return data.data[rows] / 16, data.target[rows]


def diabetes():
    data = datasets.load_diabetes(scaled=False)
    scale = 2.0 ** np.round(np.log2(np.abs(data.data).max(axis=0)))
    return (data.data / scale)[:150], data.target[:150]


def petals():
    """The last column of iris from the others."""
    X, _ = iris()
    return X[:, :3], X[:, 3]


def alcohol():
    X, _ = wine()
    return X[:, 1:], datasets.load_wine().data[:, 0]


CLASSES = {"iris": iris, "two": two, "wine": wine, "digits": digits}
TARGETS = {"petals": petals, "alcohol": alcohol, "diabetes": diabetes}
ROWS = {"iris": iris, "wine": wine, "digits": digits}

BASE = {
    "default": {},
    "linear": {"kernel": "linear"},
    "poly": {"kernel": "poly", "degree": 2, "coef0": 1.0, "gamma": 0.5},
    "sigmoid": {"kernel": "sigmoid", "gamma": 0.03125, "coef0": -0.5},
    "weighted": {"weighted": True, "gamma": "auto"},
    "exact": {"tol": 1e-8, "shrinking": False},
    "shrunk": {"tol": 1e-10, "cache_size": 0.01},
    "cut_short": {"max_iter": 15},
    "precomputed": {"kernel": "precomputed"},
}
PAIRS = {
    **BASE,
    "balanced": {"class_weight": "balanced", "gamma": 0.25},
    "class_weight": {"class_weight": {"1": 3.0, "2": 0.5}, "kernel": "linear"},
    "probability": {"probability": True, "random_state": 3},
    "probability_linear": {"probability": True, "random_state": 11, "kernel": "linear", "weighted": True},
    "pairs": {"decision_function_shape": "ovo", "gamma": 2.0},
    "ties": {"break_ties": True, "gamma": 4.0},
}
SETTINGS = {
    "svc": (SVC, CLASSES, {**PAIRS, "hard": {"C": 1000.0}, "soft": {"C": 0.05, "class_weight": "balanced"}}),
    "nu-svc": (NuSVC, CLASSES, {k: {"nu": 0.3, **v} for k, v in PAIRS.items()} | {"few": {"nu": 0.05}}),
    "svr": (SVR, TARGETS, {**BASE, "wide": {"epsilon": 1.0}, "hard": {"C": 100.0, "epsilon": 0.01}}),
    "nu-svr": (NuSVR, TARGETS, {**BASE, "few": {"nu": 0.1}, "hard": {"C": 10.0, "nu": 0.8}}),
    "one-class": (OneClassSVM, ROWS, {**BASE, "few": {"nu": 0.05}, "most": {"nu": 0.9, "gamma": 2.0}}),
}
TOO_LARGE = {"digits": ("exact", "soft", "sigmoid", "pairs", "probability_linear")}


def fit(estimator, X, y, setting):
    params = {key: value for key, value in setting.items() if key != "weighted"}
    classes = params.get("class_weight")
    if isinstance(classes, dict):
        params["class_weight"] = {int(label): weight for label, weight in classes.items() if int(label) in y}
    values = X @ X.T if params.get("kernel") == "precomputed" else X
    # A product of matrices may round otherwise elsewhere; what is compared is the solver.
    values = np.round(values, 6) if params.get("kernel") == "precomputed" else values
    sample_weight = weights(len(X)) if setting.get("weighted") else None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = estimator(**params).fit(values, y, sample_weight=sample_weight)
        out = {
            "params": {camel(key): value for key, value in params.items()},
            "weighted": bool(setting.get("weighted")),
            "support": model.support_.tolist(),
            "nSupport": model.n_support_.tolist(),
            "dualCoef": model.dual_coef_.tolist(),
            "intercept": model.intercept_.tolist(),
            "nIter": np.ravel(model.n_iter_).tolist(),
            "fitStatus": int(model.fit_status_),
            "predicted": model.predict(values).tolist(),
        }
        if hasattr(model, "decision_function"):
            out["decision"] = model.decision_function(values[:HEAD]).tolist()
        if hasattr(model, "score_samples"):
            out["scores"] = model.score_samples(values[:HEAD]).tolist()
            out["offset"] = float(model.offset_[0])
        if params.get("kernel") == "linear":
            out["coef"] = model.coef_.tolist()
        if params.get("probability") is True:
            out["probA"] = model.probA_.tolist()
            out["probB"] = model.probB_.tolist()
            out["proba"] = model.predict_proba(values[:: max(1, len(X) // HEAD)]).tolist()
    if "dual_coef_" in vars(model) and len(out["predicted"]) and isinstance(out["predicted"][0], float):
        out["predicted"] = out["predicted"][:: max(1, len(X) // 20)]
    return out


def main():
    for name, (estimator, sets, settings) in SETTINGS.items():
        for key, make in sets.items():
            X, y = make()
            skipped = TOO_LARGE.get(key, ())
            cases = {k: fit(estimator, X, y, s) for k, s in settings.items() if k not in skipped}
            path = FIXTURES / f"{name}-{key}.json"
            path.write_text(json.dumps(cases, separators=(",", ":"), allow_nan=False) + "\n")
            print(path.name, path.stat().st_size)


if __name__ == "__main__":
    main()
