"""Writes test/fixtures/oracle/{decision-tree,random-forest,tree-noise}.json: scikit-learn's trees, bit for bit.

Run with the Python that has scikit-learn 1.9.1:  python test/oracle/trees.py
Arrays are given as a digest of their little-endian bytes and their first values; weights and missing values follow
formulas that `test/tree/oracle-data.ts` repeats.
"""

import csv
import json
import warnings

import numpy as np
from sklearn.datasets import load_breast_cancer, load_digits, load_iris, load_wine, make_classification
from sklearn.ensemble import RandomForestClassifier
from sklearn.tree import DecisionTreeClassifier

from tree_digest import OUT, ROOT, arrays, digest, joined, punched, resolved, weights, write

warnings.simplefilter("ignore")


def telco(rows):
    """Number columns of the first customers, read from the data set's own module; total_charges has missing values."""
    text = (ROOT / "src" / "datasets" / "files" / "telco-churn.ts").read_text()
    lines = text.split("`")[1].splitlines()
    table = list(csv.DictReader(lines))[:rows]
    names = ["senior_citizen", "tenure", "paperless_billing", "monthly_charges", "total_charges"]
    number = lambda cell: np.nan if cell == "NA" else float(cell)
    return np.array([[number(row[n]) for n in names] for row in table]), np.array([row["churn"] for row in table])


def noise():
    X, y = make_classification(
        n_samples=300, n_features=6, n_informative=4, n_redundant=1, n_classes=3, flip_y=0.2, random_state=3
    )
    X[:, 0] = np.round(X[:, 0], 1)
    return np.round(X, 5), y


def datasets():
    noise_X, noise_y = noise()
    (OUT / "tree-noise.json").write_text(json.dumps({"X": noise_X.tolist(), "y": noise_y.tolist()}, separators=(",", ":")))
    cancer = load_breast_cancer()
    wine = load_wine()
    digits = load_digits()
    return {
        "iris": (load_iris().data, load_iris().target),
        "wine": (wine.data, wine.target),
        "wine-missing": (punched(wine.data), wine.target),
        "cancer": (cancer.data, cancer.target),
        "cancer-missing": (punched(cancer.data), cancer.target),
        "digits": (digits.data[:500], digits.target[:500]),
        "telco": telco(1500),
        "noise": (noise_X, noise_y),
    }


TREE_SETTINGS = [
    ({"random_state": 0}, None),
    ({"random_state": 1, "criterion": "entropy"}, None),
    ({"random_state": 2, "criterion": "log_loss", "max_features": "sqrt"}, "whole"),
    ({"random_state": 3, "max_features": 0.5, "min_samples_leaf": 4}, "whole"),
    ({"random_state": 4, "splitter": "random"}, None),
    ({"random_state": 5, "splitter": "random", "criterion": "entropy", "max_features": 2, "max_depth": 6}, "thirds"),
    ({"random_state": 6, "max_depth": 4, "min_samples_split": 12, "max_features": "log2"}, "tenths"),
    ({"random_state": 7, "max_leaf_nodes": 9}, None),
    ({"random_state": 8, "max_leaf_nodes": 15, "max_features": 3, "criterion": "entropy"}, "tenths"),
    ({"random_state": 9, "min_samples_split": 0.1, "min_samples_leaf": 0.02}, None),
    ({"random_state": 10, "min_weight_fraction_leaf": 0.05}, "thirds"),
    ({"random_state": 11, "min_impurity_decrease": 0.01, "max_features": 1}, None),
    ({"random_state": 12, "ccp_alpha": 0.008}, None),
    ({"random_state": 13, "ccp_alpha": 0.02, "criterion": "entropy"}, "whole"),
    ({"random_state": 14, "class_weight": "balanced", "max_features": 2}, None),
    ({"random_state": 15, "class_weight": "named", "max_features": "sqrt"}, "whole"),
    ({"random_state": 16, "class_weight": "balanced", "criterion": "entropy", "max_leaf_nodes": 20}, "thirds"),
    ({"random_state": 17, "monotonic_cst": "alternating", "max_features": 3}, None),
    ({"random_state": 18, "monotonic_cst": "alternating", "max_leaf_nodes": 12}, "tenths"),
    ({"random_state": 19, "monotonic_cst": "alternating", "splitter": "random", "criterion": "entropy"}, None),
]

FOREST_SETTINGS = [
    ({"random_state": 42}, None),
    ({"random_state": 0, "criterion": "entropy", "max_features": 0.4, "oob_score": True}, None),
    ({"random_state": 1, "oob_score": True, "max_samples": 0.5, "n_jobs": 2}, "tenths"),
    ({"random_state": 2, "bootstrap": False, "max_features": 2}, "thirds"),
    ({"random_state": 3, "class_weight": "balanced", "min_samples_leaf": 3, "max_samples": 60}, None),
    ({"random_state": 4, "class_weight": "balanced_subsample", "max_depth": 5}, None),
    ({"random_state": 5, "class_weight": "balanced_subsample", "bootstrap": False, "max_depth": 6}, "whole"),
    ({"random_state": 6, "class_weight": "named", "oob_score": True, "criterion": "log_loss"}, "whole"),
    ({"random_state": 7, "max_leaf_nodes": 12, "ccp_alpha": 0.004, "max_features": "log2"}, None),
    ({"random_state": 8, "monotonic_cst": "alternating", "min_impurity_decrease": 0.001}, None),
    ({"random_state": 9, "min_samples_split": 0.05, "min_weight_fraction_leaf": 0.01, "max_features": None}, "whole"),
]


def cases(settings, estimate):
    for name, (X, y) in datasets().items():
        for params, kind in settings:
            if "monotonic_cst" in params and len(np.unique(y)) > 2:
                continue
            yield {"data": name, "params": params, "weights": kind, **estimate(resolved(params, X, y), X, y, weights(kind, len(y)))}


def one_tree(params, X, y, w):
    spec = DecisionTreeClassifier(**params)
    model = spec.fit(X, y, sample_weight=w)
    path = spec.cost_complexity_pruning_path(X, y, sample_weight=w)
    return {
        "nodes": int(model.tree_.node_count),
        "depth": int(model.get_depth()),
        "leaves": int(model.get_n_leaves()),
        "maxFeatures": int(model.max_features_),
        "tree": arrays(model.tree_),
        "importances": digest(model.feature_importances_, "<f8"),
        "proba": digest(model.predict_proba(X * 1.01), "<f8"),
        "apply": digest(model.apply(X * 1.01), "<i4"),
        "paths": digest(model.decision_path(X * 1.01).indices, "<i4"),
        "ccpAlphas": digest(path.ccp_alphas, "<f8"),
        "impurities": digest(path.impurities, "<f8"),
    }


def one_forest(params, X, y, w):
    model = RandomForestClassifier(n_estimators=9, **params).fit(X, y, sample_weight=w)
    trees = [e.tree_ for e in model.estimators_]
    indicator, pointers = model.decision_path(X * 1.01)
    indicator.sort_indices()
    return {
        "nodes": [int(t.node_count) for t in trees],
        "seeds": [int(e.random_state) for e in model.estimators_][:2],
        "tree": arrays(joined(trees)),
        "importances": digest(model.feature_importances_, "<f8"),
        "proba": digest(model.predict_proba(X * 1.01), "<f8"),
        "apply": digest(model.apply(X * 1.01), "<f8"),
        "paths": digest(indicator.indices, "<i4"),
        "nNodesPtr": digest(pointers, "<i4"),
        "samples": digest(np.concatenate(model.estimators_samples_), "<i4"),
        "oobScore": model.oob_score_ if params.get("oob_score") else None,
        "oobDecisionFunction": digest(model.oob_decision_function_, "<f8") if params.get("oob_score") else None,
    }


write("decision-tree", cases(TREE_SETTINGS, one_tree))
write("random-forest", cases(FOREST_SETTINGS, one_forest))
