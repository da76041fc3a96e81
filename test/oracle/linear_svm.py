"""Fits scikit-learn's LinearSVC and LinearSVR; writes test/fixtures/oracle/linear-svm-*.json.

The data sets are those of logistic_regression.py. Run with scikit-learn 1.9.1: python test/oracle/linear_svm.py
"""

import warnings

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.svm import LinearSVC, LinearSVR

from logistic_regression import data_sets, write

SHUFFLES = 6
WEIGHTED = {"weighted": True}
CLASSIFIERS = {
    "default": {},
    "exact": {"tol": 1e-10},
    "strong_weighted": {"C": 0.01, **WEIGHTED},
    "no_intercept_balanced": {"fit_intercept": False, "class_weight": "balanced"},
    "scaled_intercept": {"intercept_scaling": 10, "C": 5},
    "balanced_weighted": {"class_weight": "balanced", "C": 0.1, **WEIGHTED},
    "few_iterations": {"max_iter": 2},
    "dual": {"dual": True, "C": 0.05, "max_iter": 5000},
    "dual_weighted": {"dual": True, "C": 0.01, "max_iter": 5000, "random_state": 7, **WEIGHTED},
    "dual_few_iterations": {"dual": True, "max_iter": 5},
    "hinge": {"loss": "hinge", "C": 0.1, "max_iter": 20000},
    "hinge_balanced": {"loss": "hinge", "C": 0.01, "class_weight": "balanced", "random_state": 3, "max_iter": 5000},
    "hinge_few_iterations": {"loss": "hinge", "max_iter": 5, "fit_intercept": False},
    "l1": {"penalty": "l1"},
    "l1_strong_weighted": {"penalty": "l1", "C": 0.1, "random_state": 5, **WEIGHTED},
    "l1_exact": {"penalty": "l1", "tol": 1e-8, "C": 0.5, "max_iter": 10000},
    "crammer_singer": {"multi_class": "crammer_singer", "C": 0.1},
    "crammer_singer_weighted": {"multi_class": "crammer_singer", "C": 0.05, "class_weight": "balanced", **WEIGHTED},
    "crammer_singer_no_intercept": {"multi_class": "crammer_singer", "fit_intercept": False, "C": 0.02, "tol": 1e-3},
}
REGRESSORS = {
    "default": {"max_iter": 20000},
    "tube": {"epsilon": 0.5, "C": 0.1, "max_iter": 5000},
    "tube_weighted": {"epsilon": 0.2, "C": 0.05, "random_state": 4, "max_iter": 5000, **WEIGHTED},
    "few_iterations": {"max_iter": 4},
    "no_intercept": {"fit_intercept": False, "C": 0.05, "max_iter": 5000},
    "squared": {"loss": "squared_epsilon_insensitive"},
    "squared_exact": {"loss": "squared_epsilon_insensitive", "tol": 1e-10, "epsilon": 0.3},
    "squared_weighted": {"loss": "squared_epsilon_insensitive", "C": 0.1, "intercept_scaling": 5, **WEIGHTED},
    "squared_few_iterations": {"loss": "squared_epsilon_insensitive", "max_iter": 1},
    "squared_dual": {"loss": "squared_epsilon_insensitive", "dual": True, "C": 0.05, "max_iter": 5000},
    "squared_dual_weighted": {
        "loss": "squared_epsilon_insensitive", "dual": True, "C": 0.01, "epsilon": 1, "max_iter": 5000, **WEIGHTED,
    },
}


def fit_once(estimator, data, y, setting, order):
    params = {"random_state": 0, **{key: value for key, value in setting.items() if key != "weighted"}}
    weights = data["weights"][order] if setting.get("weighted") else None
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        model = estimator(**params).fit(data["X"][order], y[order], sample_weight=weights)
    return model, not any(issubclass(w.category, ConvergenceWarning) for w in caught)


def fit(estimator, data, y, setting):
    """One fit, and, where nothing is random, how far it moves when only the order of the rows, so rounding, changes."""
    rows = len(y)
    model, converged = fit_once(estimator, data, y, setting, np.arange(rows))
    squared = setting.get("loss", "squared_hinge" if estimator is LinearSVC else "").startswith("squared")
    random = not squared or setting.get("dual") or "penalty" in setting or "multi_class" in setting
    orders = [] if random else [np.random.RandomState(s).permutation(rows) for s in range(SHUFFLES)]
    shuffled = [fit_once(estimator, data, y, setting, order)[0] for order in orders]
    iterations = [int(m.n_iter_) for m in [model, *shuffled]]
    size = np.abs(model.coef_).max()
    return {
        "params": setting,
        "coef": np.atleast_2d(model.coef_).tolist(),
        "intercept": np.atleast_1d(model.intercept_).tolist(),
        "nIter": int(model.n_iter_),
        "converged": converged,
        "own": {
            "coef": max((float(np.abs(m.coef_ - model.coef_).max() / size) for m in shuffled), default=0.0),
            "nIter": [min(iterations), max(iterations)],
        },
    }


def main():
    sets = data_sets()
    for name in ["iris", "iris_two", "wine_scaled", "breast_cancer_scaled"]:
        data = sets[name]
        random = np.random.RandomState(3)
        weights = random.standard_normal(data["X"].shape[1])
        targets = np.round(data["X"] @ weights + 2 + random.standard_normal(len(data["X"])), 3)
        write(
            f"linear-svm-{name.replace('_', '-')}",
            {
                "targets": targets.tolist(),
                "classifiers": {key: fit(LinearSVC, data, data["y"], value) for key, value in CLASSIFIERS.items()},
                "regressors": {key: fit(LinearSVR, data, targets, value) for key, value in REGRESSORS.items()},
            },
        )


if __name__ == "__main__":
    main()
