"""Fits scikit-learn's LogisticRegression with every solver; writes test/fixtures/oracle/logistic-solvers-*.json.

The data sets are those of logistic_regression.py. Run with scikit-learn 1.9.1: python test/oracle/logistic_solvers.py
"""

import warnings

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from logistic_regression import data_sets, write

SHUFFLES = 6
WEIGHTED = {"weighted": True}
SETTINGS = {
    "newton-cg": {
        "default": {},
        "exact": {"tol": 1e-9, "max_iter": 1000},
        "strong": {"C": 0.01},
        "no_penalty": {"C": "inf", "tol": 1e-3},
        "no_intercept_weighted": {"fit_intercept": False, **WEIGHTED},
        "balanced": {"class_weight": "balanced", "C": 10},
        "few_iterations": {"max_iter": 3},
    },
    "newton-cholesky": {
        "default": {},
        "exact": {"tol": 1e-9, "max_iter": 1000},
        "strong": {"C": 0.01},
        "no_penalty": {"C": "inf", "tol": 1e-3},
        "no_intercept_weighted": {"fit_intercept": False, **WEIGHTED},
        "balanced": {"class_weight": "balanced", "C": 10},
        "few_iterations": {"max_iter": 3},
    },
    "liblinear": {
        "default": {},
        "exact": {"tol": 1e-9, "max_iter": 1000},
        "scaled_intercept_weighted": {"intercept_scaling": 10, "C": 0.1, **WEIGHTED},
        "no_intercept_balanced": {"fit_intercept": False, "class_weight": "balanced"},
        "few_iterations": {"max_iter": 2},
        "l1": {"l1_ratio": 1},
        "l1_exact": {"l1_ratio": 1, "tol": 1e-8, "max_iter": 1000, "random_state": 5},
        "l1_strong_weighted": {"l1_ratio": 1, "C": 0.1, "class_weight": "balanced", **WEIGHTED},
        "l1_few_iterations": {"l1_ratio": 1, "max_iter": 2, "fit_intercept": False},
        "l1_penalty": {"penalty": "l1", "C": 5},
        "dual": {"dual": True, "max_iter": 5000},
        "dual_strong": {"dual": True, "C": 0.01, "tol": 1e-6, "max_iter": 5000, "random_state": 3},
        "dual_weighted": {"dual": True, "C": 0.1, "max_iter": 2000, **WEIGHTED},
        "dual_few_iterations": {"dual": True, "max_iter": 5},
        "dual_no_intercept": {"dual": True, "C": 0.1, "max_iter": 2000, "fit_intercept": False},
    },
    "sag": {
        "default": {},
        "exact": {"tol": 1e-8, "max_iter": 3000, "C": 0.1},
        "few_epochs": {"max_iter": 3, "random_state": 7},
        "no_penalty": {"C": "inf", "max_iter": 20},
        "no_intercept_weighted": {"fit_intercept": False, **WEIGHTED},
        "balanced": {"class_weight": "balanced", "C": 0.1},
    },
    "saga": {
        "default": {},
        "exact": {"tol": 1e-8, "max_iter": 3000, "C": 0.1},
        "few_epochs": {"max_iter": 3, "random_state": 7},
        "no_penalty": {"C": "inf", "max_iter": 20},
        "no_intercept_weighted": {"fit_intercept": False, **WEIGHTED},
        "l1": {"l1_ratio": 1, "C": 0.5},
        "l1_exact": {"l1_ratio": 1, "C": 0.1, "tol": 1e-8, "max_iter": 3000},
        "elasticnet": {"l1_ratio": 0.3, "C": 0.5},
        "elasticnet_balanced": {"l1_ratio": 0.8, "class_weight": "balanced", "random_state": 2},
        "elasticnet_penalty": {"penalty": "elasticnet", "l1_ratio": 0.5, "C": 0.2},
    },
}
SCALED = ["iris", "iris_two", "wine_scaled", "breast_cancer_scaled"]
DATA = {
    "newton-cg": [*SCALED, "churn"],
    "newton-cholesky": [*SCALED, "churn"],
    "liblinear": ["iris_two", "breast_cancer_scaled", "churn"],
    "sag": SCALED,
    "saga": SCALED,
}


def fit_once(data, solver, setting, order):
    params = {"random_state": 0, **{key: value for key, value in setting.items() if key != "weighted"}}
    if params.get("C") == "inf":
        params["C"] = np.inf
    weights = data["weights"][order] if setting.get("weighted") else None
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        model = LogisticRegression(solver=solver, **params).fit(
            data["X"][order], data["y"][order], sample_weight=weights
        )
    return model, not any(issubclass(w.category, ConvergenceWarning) for w in caught)


def fit(data, solver, setting):
    """One fit, and, where nothing is random, how far it moves when only the order of the rows, so rounding, changes."""
    rows = len(data["X"])
    model, converged = fit_once(data, solver, setting, np.arange(rows))
    random = solver in ("sag", "saga") or setting.get("dual") or "l1_ratio" in setting or "penalty" in setting
    orders = [] if random else [np.random.RandomState(s).permutation(rows) for s in range(SHUFFLES)]
    shuffled = [fit_once(data, solver, setting, order)[0] for order in orders]
    iterations = [int(m.n_iter_[0]) for m in [model, *shuffled]]
    return {
        "solver": solver,
        "params": setting,
        "coef": model.coef_.tolist(),
        "intercept": np.atleast_1d(model.intercept_).tolist(),
        "nIter": np.asarray(model.n_iter_).tolist(),
        "converged": converged,
        "own": {
            "coef": max(
                (float(np.abs(m.coef_ - model.coef_).max() / np.abs(model.coef_).max()) for m in shuffled), default=0.0
            ),
            "nIter": [min(iterations), max(iterations)],
        },
    }


def main():
    sets = data_sets()
    content = {}
    for solver, settings in SETTINGS.items():
        for name in DATA[solver]:
            for key, setting in settings.items():
                case = fit(sets[name], solver, setting)
                content.setdefault(name.replace("_", "-"), {})[f"{solver} {key}"] = case
    for name, cases in content.items():
        write(f"logistic-solvers-{name}", cases)


if __name__ == "__main__":
    main()
