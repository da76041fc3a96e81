"""Writes test/fixtures/oracle/model-selection-searches.json: scipy's draws, scikit-learn's random candidates and searches.

A distribution is written {"dist": name, "args": [...]}; everything else is as in model_selection.py.
"""

import numpy as np
from model_selection import MODELS, jsonable, scores, write
from scipy import stats
from sklearn.ensemble import RandomForestClassifier
from sklearn.experimental import enable_halving_search_cv  # noqa: F401
from sklearn.model_selection import (
    HalvingGridSearchCV,
    HalvingRandomSearchCV,
    KFold,
    ParameterSampler,
    RandomizedSearchCV,
)

DISTRIBUTIONS = {"uniform": stats.uniform, "logUniform": stats.loguniform, "randint": stats.randint}
MODELS["forest"] = lambda **p: RandomForestClassifier(random_state=0, n_estimators=4, **p)


def dist(name, *args):
    return {"dist": name, "args": list(args)}


def real(space):
    """The space with scipy's distributions in place of their descriptions."""
    if isinstance(space, list):
        return [real(one) for one in space]
    return {k: DISTRIBUTIONS[v["dist"]](*v["args"]) if isinstance(v, dict) else v for k, v in space.items()}


DRAWS = [
    dist("uniform"),
    dist("uniform", 2, 5),
    dist("uniform", -1.5, 0.25),
    dist("uniform", 3, 0),
    dist("logUniform", 0.001, 1000),
    dist("logUniform", 1e-8, 2e-8),
    dist("logUniform", 0.5, 7),
    dist("randint", 0, 2),
    dist("randint", 1, 100),
    dist("randint", -5, 1_000_000),
    dist("randint", 4, 5),
    dist("randint", 0, 6_000_000_000),
]


def draw_cases():
    for description in DRAWS:
        distribution = DISTRIBUTIONS[description["dist"]](*description["args"])
        for seed in (0, 42):
            rng = np.random.RandomState(seed)
            yield [description, seed, [jsonable(distribution.rvs(random_state=rng)) for _ in range(8)]]


LISTS = {"b": [1, 2, 3], "a": ["x", "y"], "C": [True, False]}
SPACES = [
    (LISTS, 5),
    (LISTS, 12),
    (LISTS, 40),
    ([LISTS, {"d": [1, 2]}, {}], 6),
    ({"a": list(range(50)), "b": list(range(40)), "c": list(range(10))}, 7),
    ({"a": list(range(2000)), "b": list(range(2000)), "c": list(range(2000))}, 6),
    ({"C": dist("logUniform", 0.01, 100), "kernel": ["linear", "rbf", "poly"]}, 8),
    ({"x": dist("uniform", 0, 4), "n": dist("randint", 1, 9), "z": [None, "a"]}, 8),
    ([{"x": dist("uniform")}, {"n": dist("randint", 0, 3), "m": [1, 2]}, {"q": [5]}], 10),
]


def sampler_cases():
    for space, n_iter in SPACES:
        for seed in (0, 7):
            sampler = ParameterSampler(real(space), n_iter, random_state=seed)
            yield [space, n_iter, seed, jsonable(list(sampler))]


def data():
    rng = np.random.RandomState(5)
    X = np.round(rng.normal(size=(150, 3)), 2)
    noisy = X[:, 0] + 0.5 * X[:, 1] ** 2 + 0.6 * rng.normal(size=150)
    return {
        "X": X,
        "three": np.digitize(noisy, [0, 0.9]),
        "words": np.array(["no", "yes"])[(noisy > 0.3).astype(int)],
        "numbers": np.round(3 * X[:, 1] + rng.normal(size=150), 2),
        "weights": np.round(rng.uniform(0.2, 2, size=150), 2),
    }


FOLDS = KFold(4, shuffle=True, random_state=3)
LOGISTIC = {"C": dist("logUniform", 0.001, 1000), "fit_intercept": [True, False]}
TREE = {"max_depth": dist("randint", 1, 8), "min_samples_leaf": dist("randint", 1, 15), "criterion": ["gini", "entropy"]}
LOSS = {"scoring": "neg_log_loss"}


def options_of(options):
    cv = options.get("cv")
    return {**options, **({"cv": "folds"} if cv is FOLDS else {})}


def fitted(search, d, y, weights):
    return search.fit(d["X"], d[y], **({} if weights is None else {"sample_weight": d[weights]}))


def found(search):
    best = {"index": int(search.best_index_), "score": jsonable(search.best_score_), "params": jsonable(search.best_params_)}
    return scores(search.cv_results_), best


def randomized_cases(d):
    for model, y, space, options, weights in (
        ("tree", "three", TREE, {"n_iter": 6, "random_state": 0}, None),
        ("tree", "words", TREE, {"n_iter": 5, "random_state": 3, "scoring": "roc_auc", "cv": 3}, "weights"),
        ("tree", "three", {"max_depth": [1, 2, 3, None], "min_samples_leaf": [1, 4, 9]}, {"random_state": 1}, None),
        ("tree", "three", {"max_depth": [1, 2]}, {"random_state": 1, "cv": FOLDS, "return_train_score": True}, None),
        ("logistic", "three", LOGISTIC, {"n_iter": 4, "random_state": 42, "cv": 3, **LOSS}, None),
        ("tree", "words", [TREE, {"max_features": [1, 2]}],
         {"n_iter": 7, "random_state": 5, "scoring": ["accuracy", "neg_log_loss"], "refit": "neg_log_loss", "cv": 3}, None),
        ("mean", "numbers", {"strategy": ["quantile"], "quantile": dist("uniform")},
         {"n_iter": 5, "random_state": 9, "scoring": "neg_mean_absolute_error", "cv": 4}, "weights"),
    ):
        search = fitted(RandomizedSearchCV(MODELS[model](), real(space), **options), d, y, weights)
        yield [model, y, space, options_of(options), weights, *found(search)]


ATTRIBUTES = (
    "n_resources_", "n_candidates_", "n_remaining_candidates_", "max_resources_", "min_resources_", "n_iterations_",
    "n_possible_iterations_", "n_required_iterations_",
)
QUANTILES = {"strategy": ["quantile"], "quantile": [0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]}
ERROR = {"scoring": "neg_mean_squared_error"}
CONSTANTS = {"strategy": ["constant"], "constant": dist("uniform", -3, 6)}
GRID = {"C": [0.001, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 100], "fit_intercept": [True, False]}


def halving_grid_cases():
    yield "mean", "numbers", QUANTILES, {"random_state": 0, "cv": 3, **ERROR}, None
    yield "mean", "numbers", QUANTILES, {"random_state": 1, "cv": 4, "factor": 2, "min_resources": 48, **ERROR}, "weights"
    yield "logistic", "three", GRID, {"random_state": 7, "cv": 3, "min_resources": 60, "factor": 2, **LOSS}, None
    yield "logistic", "words", GRID, {"random_state": 2, "cv": FOLDS, "min_resources": 30, "max_resources": 90, **LOSS}, "weights"
    yield "logistic", "three", GRID, {
        "random_state": 3, "cv": 3, "aggressive_elimination": True, "max_resources": 60, "factor": 2,
        "min_resources": "smallest", **LOSS}, None
    yield "logistic", "words", GRID, {"random_state": 4, "cv": 3, "factor": 2.5, "return_train_score": False, **LOSS}, None
    yield "forest", "three", {"max_depth": [2, 3, 5], "min_samples_leaf": [1, 6, 11]}, {
        "resource": "n_estimators", "max_resources": 20, "random_state": 0, "cv": 3, **LOSS}, None
    yield "forest", "words", {"max_depth": [1, 2, 3, 4]}, {
        "resource": "n_estimators", "max_resources": 30, "min_resources": 3, "factor": 2, "random_state": 5, "cv": 3, **LOSS}, None
    yield "mean", "numbers", [{"strategy": ["mean", "median"]}, {"strategy": ["quantile"], "quantile": [0.2, 0.4, 0.45, 0.6, 0.9]}], {
        "random_state": 6, "factor": 2, **ERROR}, None


def halving_random_cases():
    yield "mean", "numbers", CONSTANTS, {"random_state": 0, **ERROR}, None
    yield "mean", "numbers", CONSTANTS, {"random_state": 1, "cv": 4, "n_candidates": 12, "min_resources": "exhaust", "factor": 2, **ERROR}, "weights"
    yield "logistic", "words", LOGISTIC, {"random_state": 2, "cv": 3, "n_candidates": 9, "max_resources": 100, **LOSS}, "weights"
    yield "mean", "numbers", CONSTANTS, {"random_state": 3, "cv": FOLDS, "min_resources": 20, "factor": 1.5, **ERROR}, None
    yield "forest", "words", {"max_depth": dist("randint", 1, 9), "min_samples_leaf": dist("randint", 1, 30)}, {
        "resource": "n_estimators", "max_resources": 12, "n_candidates": 6, "factor": 2, "random_state": 4, "cv": 3, **LOSS}, None
    yield "logistic", "words", GRID, {"random_state": 5, "cv": 3, "n_candidates": 7, "aggressive_elimination": True,
                                      "max_resources": 40, "min_resources": 20, "factor": 2, **LOSS}, None


def refuse_ties(results):
    """Which of equal candidates stays depends on the processor: numpy has several sorts."""
    for itr in np.unique(results["iter"]):
        of_round = results["mean_test_score"][np.asarray(results["iter"]) == itr]
        assert len(np.unique(of_round)) == len(of_round), (itr, of_round)


def halving_cases(d, cls, cases):
    for model, y, space, options, weights in cases:
        search = fitted(cls(MODELS[model](), real(space), **options), d, y, weights)
        refuse_ties(search.cv_results_)
        attributes = {name.rstrip("_"): jsonable(getattr(search, name)) for name in ATTRIBUTES}
        yield [model, y, space, options_of(options), weights, *found(search), attributes]


def main():
    d = data()
    fixture = {
        "data": jsonable(d),
        "draws": list(draw_cases()),
        "samplers": list(sampler_cases()),
        "randomized": list(randomized_cases(d)),
        "halvingGrid": list(halving_cases(d, HalvingGridSearchCV, halving_grid_cases())),
        "halvingRandom": list(halving_cases(d, HalvingRandomSearchCV, halving_random_cases())),
    }
    write("model-selection-searches.json", fixture)


if __name__ == "__main__":
    main()
