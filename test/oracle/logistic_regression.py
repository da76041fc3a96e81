"""Fits scikit-learn's LogisticRegression and L-BFGS-B; writes test/fixtures/oracle/logistic-regression-*.json (and lbfgs.json).

Run with scikit-learn 1.9.1: python test/oracle/logistic_regression.py
"""

import json
import warnings
from pathlib import Path

import numpy as np
from scipy.optimize import minimize, rosen, rosen_der
from sklearn import datasets
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

FIXTURES = Path(__file__).parent.parent / "fixtures" / "oracle"
HEAD = 5
SHUFFLES = 8
DIGITS = "0123456789abcdefg"
# 640 coefficients a case: these would make the file too large.
TOO_LARGE = {"digits": ("strong_exact", "balanced_sample_weight")}


def write(name, content):
    path = FIXTURES / f"{name}.json"
    path.write_text(json.dumps(content, separators=(",", ":"), allow_nan=False) + "\n")
    print(path.name, path.stat().st_size)


def data_set(X, labels, *, scaled=False, weights=None):
    """Raw cells, and the shift and scale that make the matrix of them by (x - shift) / scale."""
    X = np.asarray(X, dtype=float)
    shift = X.mean(axis=0) if scaled else None
    scale = X.std(axis=0) if scaled else None
    if scaled:
        scale[scale == 0] = 1
    if weights is None:
        weights = np.random.RandomState(7).randint(0, 8, size=len(X)) / 2
    return {
        "X": (X - shift) / scale if scaled else X,
        "raw": X,
        "shift": shift,
        "scale": scale,
        "y": np.asarray(labels),
        "weights": np.asarray(weights, dtype=float),
    }


def churn():
    """A table like a telephone company's: months, charges, three flags, a rare answer, and uneven weights."""
    rng = np.random.RandomState(11)
    n = 400
    months = rng.randint(0, 73, size=n)
    charge = np.round(18 + 100 * rng.random_sample(n), 2)
    flags = rng.randint(0, 2, size=(n, 3))
    total = np.round(months * charge * (0.95 + 0.1 * rng.random_sample(n)), 2)
    score = 0.4 - 0.05 * months + 0.015 * charge + flags @ np.array([0.8, -0.6, 0.1])
    leaves = rng.random_sample(n) < 1 / (1 + np.exp(-(score - 0.7)))
    labels = np.where(leaves, "Yes", "No")
    weights = np.round(0.2 + 3 * rng.random_sample(n), 2)
    return data_set(np.column_stack([months, charge, total, flags]), labels, weights=weights)


def load(name):
    data = getattr(datasets, f"load_{name}")()
    return data.data, data.target_names[data.target] if name != "digits" else data.target


def data_sets():
    iris_X, iris_y = load("iris")
    digits_X, digits_y = load("digits")
    two = iris_y != "setosa"
    return {
        "iris": data_set(iris_X, iris_y),
        "iris_two": data_set(iris_X[two], iris_y[two]),
        "wine": data_set(*load("wine")),
        "wine_scaled": data_set(*load("wine"), scaled=True),
        "breast_cancer_scaled": data_set(*load("breast_cancer"), scaled=True),
        "digits": data_set(digits_X[:500], digits_y[:500]),
        "churn": churn(),
    }


def settings(classes):
    heavy = {str(c) if isinstance(c, str) else int(c): 1 + 2 * i for i, c in enumerate(classes[1:])}
    return {
        "default": {},
        "exact": {"tol": 1e-10, "max_iter": 10000},
        "strong": {"C": 0.01},
        "weak": {"C": 100, "max_iter": 300},
        "no_penalty": {"C": "inf", "max_iter": 200},
        "no_intercept": {"fit_intercept": False},
        "few_iterations": {"max_iter": 7},
        "balanced": {"class_weight": "balanced"},
        "class_weight": {"class_weight": heavy, "C": 0.5},
        "sample_weight": {"weighted": True},
        "balanced_sample_weight": {"weighted": True, "class_weight": "balanced", "fit_intercept": False},
        "strong_exact": {"C": 0.1, "tol": 1e-10, "max_iter": 10000, "class_weight": "balanced"},
    }


def fit_once(data, setting, order):
    params = {key: value for key, value in setting.items() if key != "weighted"}
    if params.get("C") == "inf":
        params["C"] = np.inf
    weights = data["weights"][order] if setting.get("weighted") else None
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", ConvergenceWarning)
        model = LogisticRegression(**params).fit(data["X"][order], data["y"][order], sample_weight=weights)
    return model, str(caught[0].message).split("\n")[1] if caught else None


def fit(data, setting):
    """One fit, and how far scikit-learn's own answer moves when only the order of the rows, so rounding, changes."""
    rows = len(data["X"])
    model, warning = fit_once(data, setting, np.arange(rows))
    shuffled = [fit_once(data, setting, np.random.RandomState(s).permutation(rows))[0] for s in range(SHUFFLES)]
    predicted = model.predict(data["X"])
    iterations = [int(m.n_iter_[0]) for m in [model, *shuffled]]
    head = data["X"][:HEAD]
    return {
        "params": setting,
        "coef": model.coef_.tolist(),
        "intercept": model.intercept_.tolist(),
        "nIter": iterations[0],
        "warning": warning,
        "predicted": "".join(DIGITS[c] for c in np.searchsorted(model.classes_, predicted)),
        "proba": model.predict_proba(head).tolist(),
        "decision": model.decision_function(head).tolist(),
        "own": {
            "coef": max(float(np.abs(m.coef_ - model.coef_).max() / np.abs(model.coef_).max()) for m in shuffled),
            "nIter": [min(iterations), max(iterations)],
            "predictions": max(int((m.predict(data["X"]) != predicted).sum()) for m in shuffled),
        },
    }


def as_json(value):
    return None if value is None else value.tolist()


def logistic():
    for name, data in data_sets().items():
        classes = np.unique(data["y"]).tolist()
        cases = settings(classes)
        whole = np.all(data["raw"] == np.round(data["raw"])) and data["raw"].max() < len(DIGITS)
        rows = ["".join(DIGITS[int(v)] for v in row) for row in data["raw"]] if whole else data["raw"].tolist()
        write(
            f"logistic-regression-{name.replace('_', '-')}",
            {
                "X": rows,
                "shift": as_json(data["shift"]),
                "scale": as_json(data["scale"]),
                "classes": classes,
                "y": "".join(DIGITS[classes.index(label)] for label in data["y"].tolist()),
                "weights": data["weights"].tolist(),
                "cases": {key: fit(data, cases[key]) for key in cases if key not in TOO_LARGE.get(name, ())},
            },
        )


def minimizer():
    """Rosenbrock's function in several dimensions: the end after each number of iterations."""
    starts = {"two": [-1.2, 1.0], "five": [1.3, 0.7, 0.8, 1.9, 1.2], "twelve": [-1.0, 0.5] * 6}
    cases = []
    for name, start in starts.items():
        for limit in [1, 2, 3, 5, 8, 12, 20, 30, 1000]:
            options = {"maxiter": limit, "maxls": 50, "gtol": 1e-8, "ftol": 64 * np.finfo(float).eps}
            end = minimize(rosen, start, jac=rosen_der, method="L-BFGS-B", options=options)
            cases.append(
                {
                    "name": name,
                    "start": start,
                    "maxIterations": limit,
                    "x": end.x.tolist(),
                    "value": float(end.fun),
                    "iterations": int(end.nit),
                    "evaluations": int(end.nfev),
                    "message": end.message,
                }
            )
    write("lbfgs", cases)


if __name__ == "__main__":
    FIXTURES.mkdir(parents=True, exist_ok=True)
    minimizer()
    logistic()
