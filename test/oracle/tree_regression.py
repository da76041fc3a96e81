"""Writes the fixtures of regression trees, extra trees and forests of them: scikit-learn's trees, bit for bit.

Run with the Python that has scikit-learn 1.9.1:  python test/oracle/tree_regression.py [concrete.csv]
Arrays are digests, as in trees.py. Without the file of the concrete data its rows are taken from the last fixture.
"""

import csv
import json
import pathlib
import sys
import warnings

import numpy as np
from sklearn.datasets import load_diabetes, load_iris, load_wine, make_regression
from sklearn.ensemble import ExtraTreesClassifier, ExtraTreesRegressor, RandomForestClassifier, RandomForestRegressor
from sklearn.tree import (DecisionTreeClassifier, DecisionTreeRegressor, ExtraTreeClassifier, ExtraTreeRegressor,
                          export_graphviz, export_text)

from tree_digest import OUT, arrays, digest, joined, punched, resolved, weights, write

warnings.simplefilter("ignore")


def concrete():
    path = OUT / "tree-concrete.json"
    if len(sys.argv) > 1:
        rows = [[float(cell) for cell in row] for row in list(csv.reader(open(sys.argv[1])))[1:]]
        kept = np.array(rows)[np.arange(0, len(rows), 2)]
        path.write_text(json.dumps({"X": kept[:, :-1].tolist(), "y": kept[:, -1].tolist()}, separators=(",", ":")))
    data = json.loads(path.read_text())
    return np.array(data["X"]), np.array(data["y"])


def smooth():
    X, y = make_regression(n_samples=260, n_features=7, n_informative=5, noise=8.0, random_state=5)
    X, y = np.round(X, 6), np.round(y, 7)
    (OUT / "tree-smooth.json").write_text(json.dumps({"X": X.tolist(), "y": y.tolist()}, separators=(",", ":")))
    return X, y


def numbers():
    diabetes = load_diabetes()
    return {
        "diabetes": (diabetes.data, diabetes.target),
        "diabetes-missing": (punched(diabetes.data), diabetes.target),
        "concrete": concrete(),
        "smooth": smooth(),
    }


def labels():
    iris, wine = load_iris(), load_wine()
    return {
        "iris": (iris.data, iris.target),
        "wine": (wine.data, wine.target),
        "wine-missing": (punched(wine.data), wine.target),
    }


def outputs(y, kind):
    """Several outputs by formula."""
    if kind is None:
        return y
    i = np.arange(len(y))
    if kind == "labels":
        return np.column_stack([y, (y + i) % 2, (i * i) % 3])
    if kind == "flags":
        return np.column_stack([(y > 0).astype(int), i % 2, (y + i) % 2])
    return np.column_stack([y, np.sqrt(np.abs(y)) * (1 + i % 3), np.abs(y - y[0]) / 7])


GROWTH = [
    ({"random_state": 0}, None),
    ({"random_state": 1, "criterion": "absolute_error"}, None),
    ({"random_state": 2, "criterion": "poisson"}, None),
    ({"random_state": 3, "criterion": "friedman_mse", "max_features": "sqrt"}, "whole"),
    ({"random_state": 4, "max_features": 0.5, "min_samples_leaf": 4}, "whole"),
    ({"random_state": 5, "criterion": "absolute_error", "max_features": 2, "min_samples_leaf": 3}, "tenths"),
    ({"random_state": 6, "criterion": "poisson", "max_depth": 6}, "thirds"),
    ({"random_state": 7, "max_leaf_nodes": 9}, None),
    ({"random_state": 8, "max_leaf_nodes": 15, "max_features": 3, "criterion": "absolute_error"}, "tenths"),
    ({"random_state": 9, "min_samples_split": 0.1, "min_samples_leaf": 0.02, "criterion": "poisson"}, None),
    ({"random_state": 10, "min_weight_fraction_leaf": 0.05}, "thirds"),
    ({"random_state": 11, "min_impurity_decrease": 3.5, "max_features": 1}, None),
    ({"random_state": 12, "ccp_alpha": 8.0}, None),
    ({"random_state": 13, "ccp_alpha": 0.9, "criterion": "absolute_error"}, "whole"),
    ({"random_state": 14, "monotonic_cst": "alternating", "max_features": 3}, None),
    ({"random_state": 15, "monotonic_cst": "alternating", "max_leaf_nodes": 12, "criterion": "absolute_error"}, "tenths"),
    ({"random_state": 16, "monotonic_cst": "alternating", "criterion": "poisson", "max_depth": 5}, None),
    ({"random_state": 17, "outputs": "numbers"}, None),
    ({"random_state": 18, "outputs": "numbers", "criterion": "absolute_error", "max_depth": 5}, "tenths"),
    ({"random_state": 19, "outputs": "numbers", "criterion": "poisson", "max_leaf_nodes": 14}, "whole"),
    ({"random_state": 20, "outputs": "numbers", "max_features": 3, "ccp_alpha": 3.0}, "thirds"),
]
BEST = GROWTH + [
    ({"random_state": 21, "splitter": "random"}, None),
    ({"random_state": 22, "splitter": "random", "criterion": "absolute_error", "max_features": 2}, "thirds"),
]
EXTRA = GROWTH + [({"random_state": 21, "splitter": "best", "max_features": 3}, None)]

EXTRA_CLASSES = [
    ({"random_state": 0}, None),
    ({"random_state": 1, "criterion": "entropy", "max_features": None}, None),
    ({"random_state": 2, "min_samples_leaf": 4, "max_features": 0.5}, "whole"),
    ({"random_state": 3, "max_leaf_nodes": 9}, "thirds"),
    ({"random_state": 4, "splitter": "best", "max_features": 2}, None),
    ({"random_state": 5, "class_weight": "balanced", "ccp_alpha": 0.01}, None),
    ({"random_state": 6, "outputs": "labels"}, None),
    ({"random_state": 7, "outputs": "labels", "criterion": "entropy", "max_depth": 4}, "tenths"),
]
SEVERAL = [
    ({"random_state": 0, "outputs": "labels"}, None),
    ({"random_state": 1, "outputs": "labels", "criterion": "entropy", "max_features": 2}, "whole"),
    ({"random_state": 2, "outputs": "labels", "class_weight": "balanced", "max_leaf_nodes": 12}, None),
    ({"random_state": 3, "outputs": "flags", "min_samples_leaf": 3, "ccp_alpha": 0.01}, "thirds"),
]

FORESTS = [
    ({"random_state": 42}, None),
    ({"random_state": 0, "max_features": 0.4, "oob_score": True, "bootstrap": True}, None),
    ({"random_state": 1, "oob_score": True, "max_samples": 0.5, "bootstrap": True}, "tenths"),
    ({"random_state": 2, "bootstrap": False, "max_features": 2}, "thirds"),
    ({"random_state": 3, "min_samples_leaf": 3, "max_depth": 6}, None),
    ({"random_state": 4, "max_leaf_nodes": 12, "max_features": "log2"}, "whole"),
]
VALUE_FORESTS = FORESTS + [
    ({"random_state": 5, "criterion": "absolute_error", "max_depth": 5}, None),
    ({"random_state": 6, "criterion": "poisson", "bootstrap": True, "oob_score": True}, None),
    ({"random_state": 7, "outputs": "numbers", "bootstrap": True, "oob_score": True, "max_depth": 7}, None),
    ({"random_state": 8, "monotonic_cst": "alternating", "ccp_alpha": 2.0}, None),
]
CLASS_FORESTS = FORESTS + [
    ({"random_state": 5, "criterion": "entropy", "class_weight": "balanced"}, None),
    ({"random_state": 6, "class_weight": "balanced_subsample", "bootstrap": True, "oob_score": True}, None),
    ({"random_state": 7, "outputs": "labels", "max_features": 2}, None),
    ({"random_state": 8, "outputs": "flags", "bootstrap": True, "oob_score": True}, None),
]
SEVERAL_FORESTS = [
    ({"random_state": 0, "outputs": "labels"}, None),
    ({"random_state": 1, "outputs": "labels", "class_weight": "balanced_subsample", "max_depth": 4}, None),
    ({"random_state": 2, "outputs": "flags", "oob_score": True}, "whole"),
]


def cases(settings, sets, estimate):
    for name, (X, y) in sets.items():
        for params, kind in settings:
            # scikit-learn's extra trees refuse missing values where they look for the best split.
            if params.get("splitter") == "best" and np.isnan(X).any():
                continue
            given = resolved(params, X, y)
            target = outputs(np.abs(y) if given.get("criterion") == "poisson" else y, given.pop("outputs", None))
            yield {"data": name, "params": params, "weights": kind, **estimate(given, X, target, weights(kind, len(y)))}


def probabilities(model, X):
    proba = model.predict_proba(X)
    return digest(np.concatenate([p.ravel() for p in proba]) if isinstance(proba, list) else proba, "<f8")


def one_tree(Spec):
    def estimate(params, X, y, w):
        spec = Spec(**params)
        model = spec.fit(X, y, sample_weight=w)
        path = spec.cost_complexity_pruning_path(X, y, sample_weight=w)
        predict = model.predict(X * 1.01)
        return {
            "nodes": int(model.tree_.node_count),
            "depth": int(model.get_depth()),
            "leaves": int(model.get_n_leaves()),
            "maxFeatures": int(model.max_features_),
            "tree": arrays(model.tree_),
            "importances": digest(model.feature_importances_, "<f8"),
            "predict": digest(predict, "<f8"),
            **({"proba": probabilities(model, X * 1.01)} if hasattr(model, "classes_") else {}),
            "apply": digest(model.apply(X * 1.01), "<i4"),
            "paths": digest(model.decision_path(X * 1.01).indices, "<i4"),
            "ccpAlphas": digest(path.ccp_alphas, "<f8"),
            "impurities": digest(path.impurities, "<f8"),
        }
    return estimate


def one_forest(Spec):
    def estimate(params, X, y, w):
        model = Spec(n_estimators=6, **params).fit(X, y, sample_weight=w)
        trees = [e.tree_ for e in model.estimators_]
        indicator, pointers = model.decision_path(X * 1.01)
        indicator.sort_indices()
        oob = {}
        if params.get("oob_score"):
            decided = getattr(model, "oob_decision_function_", None)
            oob["oobScore"] = model.oob_score_
            # One output after the other.
            many = decided is not None and decided.ndim == 3
            values = model.oob_prediction_ if decided is None else np.moveaxis(decided, 2, 0) if many else decided
            oob["oobValues"] = digest(values, "<f8")
        return {
            "nodes": [int(t.node_count) for t in trees],
            "tree": arrays(joined(trees)),
            "importances": digest(model.feature_importances_, "<f8"),
            "predict": digest(model.predict(X * 1.01), "<f8"),
            **({"proba": probabilities(model, X * 1.01)} if hasattr(model, "classes_") else {}),
            "apply": digest(model.apply(X * 1.01), "<f8"),
            "paths": digest(indicator.indices, "<i4"),
            "nNodesPtr": digest(pointers, "<i4"),
            "samples": digest(np.concatenate(model.estimators_samples_), "<i4"),
            **oob,
        }
    return estimate


TEXT_OPTIONS = [
    {},
    {"feature_names": "named", "decimals": 0},
    {"max_depth": 1, "spacing": 1, "decimals": 4},
    {"show_weights": True, "class_names": "named"},
]
GRAPH_OPTIONS = [
    {},
    {"filled": True, "rounded": True, "class_names": True, "feature_names": "named"},
    {"max_depth": 1, "filled": True, "label": "root", "leaves_parallel": True, "node_ids": True},
    {"proportion": True, "special_characters": True, "precision": 2, "class_names": "named", "impurity": False},
    {"rotate": True, "label": "none", "fontname": "Courier", "filled": True, "max_depth": 0},
]


def exports():
    sets = {**labels(), **numbers()}
    for Spec, name, kind, params, w in [
        (DecisionTreeClassifier, "iris", None, {"max_depth": 3}, None),
        (DecisionTreeClassifier, "wine", None, {"max_depth": 3, "criterion": "entropy"}, "thirds"),
        (DecisionTreeClassifier, "wine", "labels", {"max_depth": 2}, None),
        (ExtraTreeClassifier, "iris", None, {"max_depth": 3}, "tenths"),
        (DecisionTreeRegressor, "diabetes", None, {"max_depth": 3}, None),
        (DecisionTreeRegressor, "concrete", "numbers", {"max_depth": 2, "criterion": "absolute_error"}, None),
        (ExtraTreeRegressor, "smooth", None, {"max_depth": 3}, "whole"),
    ]:
        X, y = sets[name]
        model = Spec(random_state=0, **params).fit(X, outputs(y, kind), sample_weight=weights(w, len(y)))
        single = kind is None and hasattr(model, "classes_")
        given = {"random_state": 0, **params, **({"outputs": kind} if kind else {})}
        for options, export in [*((o, export_text) for o in TEXT_OPTIONS), *((o, export_graphviz) for o in GRAPH_OPTIONS)]:
            if "class_names" in options and not single:
                continue
            options = dict(options)
            made = dict(options)
            if options.get("feature_names") == "named":
                made["feature_names"] = [f'col "{j}"' for j in range(X.shape[1])]
            if options.get("class_names") == "named":
                made["class_names"] = [f"class {k}" for k in range(len(model.classes_))]
            yield {"estimator": Spec.__name__, "data": name, "params": given, "weights": w, "export": export.__name__,
                   "options": options, "text": export(model, **made)}


def main():
    number_sets, label_sets = numbers(), labels()
    write("decision-tree-regressor", cases(BEST, number_sets, one_tree(DecisionTreeRegressor)))
    write("extra-tree-regressor", cases(EXTRA, number_sets, one_tree(ExtraTreeRegressor)))
    write("extra-tree-classifier", cases(EXTRA_CLASSES, label_sets, one_tree(ExtraTreeClassifier)))
    write("decision-tree-outputs", cases(SEVERAL, label_sets, one_tree(DecisionTreeClassifier)))
    write("random-forest-regressor", cases(VALUE_FORESTS, number_sets, one_forest(RandomForestRegressor)))
    write("extra-trees-regressor", cases(VALUE_FORESTS, number_sets, one_forest(ExtraTreesRegressor)))
    write("extra-trees-classifier", cases(CLASS_FORESTS, label_sets, one_forest(ExtraTreesClassifier)))
    write("random-forest-outputs", cases(SEVERAL_FORESTS, label_sets, one_forest(RandomForestClassifier)))
    write("tree-exports", exports())


if __name__ == "__main__":
    main()
