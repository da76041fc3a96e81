"""Writes test/fixtures/oracle/scorers.json: what every scorer of scikit-learn says of fitted models."""

import warnings

import numpy as np
from shared import write_cases
from sklearn.cluster import KMeans
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import get_scorer, get_scorer_names
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

warnings.simplefilter("ignore")

REGRESSION = [
    "d2_absolute_error_score", "explained_variance", "neg_max_error", "neg_mean_absolute_error",
    "neg_mean_absolute_percentage_error", "neg_mean_gamma_deviance", "neg_mean_poisson_deviance",
    "neg_mean_squared_error", "neg_mean_squared_log_error", "neg_median_absolute_error",
    "neg_root_mean_squared_error", "neg_root_mean_squared_log_error", "r2",
]
CLUSTERING = [
    "adjusted_mutual_info_score", "adjusted_rand_score", "completeness_score", "fowlkes_mallows_score",
    "homogeneity_score", "mutual_info_score", "normalized_mutual_info_score", "rand_score", "v_measure_score",
]
CLASSIFICATION = [name for name in get_scorer_names() if name not in REGRESSION + CLUSTERING]


def data_sets():
    rng = np.random.default_rng(2024)
    X = np.round(rng.normal(size=(40, 3)), 2)
    noise = rng.normal(size=40)
    two = (X[:, 0] + 0.6 * noise > 0).astype(int)
    three = np.digitize(X[:, 0] + 0.4 * noise, [-0.5, 0.5])
    labels = np.column_stack([two, X[:, 1] + 0.5 * noise > 0, X[:, 2] + 0.5 * noise > 0.3]).astype(int)
    numbers = np.round(np.exp(0.4 * X[:, 0] + 0.2 * noise), 3)
    weight = np.round(rng.random(40) + 0.1, 2)
    return {
        "two": {"X": X, "y": two, "weight": weight},
        "words": {"X": X, "y": np.where(two, "yes", "no"), "weight": weight},
        "three": {"X": X, "y": three, "weight": weight},
        "labels": {"X": X, "y": labels, "weight": weight},
        "numbers": {"X": X, "y": numbers, "weight": weight},
        "outputs": {"X": X, "y": np.column_stack([numbers, numbers[::-1]]), "weight": weight},
    }


# Fitted on the first rows, scored on the others.
MODELS = [
    ("tree", lambda: DecisionTreeClassifier(max_depth=3, random_state=0), ["two", "words", "three"], CLASSIFICATION),
    ("tree", lambda: DecisionTreeClassifier(max_depth=3, random_state=0), ["labels"], CLASSIFICATION),
    ("logistic", lambda: LogisticRegression(C=0.5), ["two", "words", "three"], CLASSIFICATION),
    ("svc", lambda: SVC(C=2.0), ["two", "three"], CLASSIFICATION),
    ("regressor", lambda: DecisionTreeRegressor(max_depth=3, random_state=0), ["numbers", "outputs"], REGRESSION),
    ("kmeans", lambda: KMeans(n_clusters=3, n_init=2, random_state=0), ["three", "words"], CLUSTERING),
]
TRAINING = 24


def value_of(scorer, model, X, y, weight):
    try:
        options = {} if weight is None else {"sample_weight": weight}
        value = scorer(model, X, y, **options)
    except Exception:
        return "refused"
    # A list of scores, or None, is no score.
    if not np.isscalar(value):
        return "refused"
    return "nan" if np.isnan(value) else float(value)


def main():
    data = data_sets()
    cases = []
    for name, make, sets, scorers in MODELS:
        for key in sets:
            X, y, weight = (data[key][part] for part in ("X", "y", "weight"))
            model = make().fit(X[:TRAINING], y[:TRAINING])
            for scorer in scorers:
                for weights in (None, weight[TRAINING:]):
                    value = value_of(get_scorer(scorer), model, X[TRAINING:], y[TRAINING:], weights)
                    cases.append([name, key, scorer, weights is not None, value])
    data["names"] = {"all": get_scorer_names()}
    write_cases("scorers", data, cases)


main()
