"""What the fixture scripts of trees share: digests of arrays, weights and missing values by formula."""

import hashlib
import json
import pathlib

import numpy as np

ROOT = pathlib.Path(__file__).parent.parent.parent
OUT = ROOT / "test" / "fixtures" / "oracle"


def punched(X):
    """Missing values by formula; the last column keeps all of its values."""
    X = X.copy()
    i, j = np.indices(X.shape)
    X[((i * 7 + j * 13) % 11 == 0) & (j < X.shape[1] - 1)] = np.nan
    return X


def weights(kind, n):
    i = np.arange(n)
    return {None: None, "whole": (i % 4) / 1.0, "thirds": (i % 5) / 3.0, "tenths": ((i * i) % 17 + 1) / 10.0}[kind]


def digest(array, kind):
    flat = np.ascontiguousarray(np.asarray(array).ravel(), dtype=kind)
    if kind == "<f8":
        flat = flat + 0.0  # one zero
    head = [None if np.isnan(v) else "Infinity" if np.isinf(v) else v for v in flat[:4].tolist()]
    return [hashlib.sha256(flat.tobytes()).hexdigest()[:16], *head]


def arrays(tree):
    return {
        "childrenLeft": digest(tree.children_left, "<i4"),
        "childrenRight": digest(tree.children_right, "<i4"),
        "feature": digest(tree.feature, "<i4"),
        "threshold": digest(tree.threshold, "<f8"),
        "impurity": digest(tree.impurity, "<f8"),
        "nNodeSamples": digest(tree.n_node_samples, "<i4"),
        "weightedNNodeSamples": digest(tree.weighted_n_node_samples, "<f8"),
        "missingGoToLeft": digest(tree.missing_go_to_left, "|u1"),
        "value": digest(tree.value, "<f8"),
    }


def joined(trees):
    """The nodes of all trees, one tree after the other."""
    keys = ("children_left children_right feature threshold impurity n_node_samples weighted_n_node_samples "
            "missing_go_to_left value").split()
    return type("Joined", (), {k: np.concatenate([np.asarray(getattr(t, k)).ravel() for t in trees]) for k in keys})


def names(y):
    """Class weights by label, the same for every data set: 1.3 for the first class, 0.7 for the second, then 2.2, 3.1 …"""
    return {c: [1.3, 0.7][k] if k < 2 else 0.9 * k + 0.4 for k, c in enumerate(np.unique(y).tolist())}


def resolved(params, X, y):
    params = dict(params)
    # With several threads scikit-learn adds up the trees' votes in the order in which they arrive.
    params.pop("n_jobs", None)
    if params.get("class_weight") == "named":
        params["class_weight"] = names(y)
    if params.get("monotonic_cst") == "alternating":
        params["monotonic_cst"] = [(j + 1) % 3 - 1 for j in range(X.shape[1])]
    return params


def write(name, content):
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in content)
    (OUT / f"{name}.json").write_text(f"[\n{lines}\n]\n")
