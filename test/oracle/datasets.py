"""What scikit-learn's loaders and generators give, for test/datasets."""

import json
from pathlib import Path

import numpy as np
from sklearn import datasets


def summary(X):
    X = np.asarray(X, dtype=float)
    return {
        'shape': list(X.shape),
        'columnSums': X.sum(axis=0).tolist(),
        'first': X[0].tolist(),
        'last': X[-1].tolist(),
    }


def loaded(bunch):
    return {
        'X': summary(bunch.data),
        'target': bunch.target.tolist() if len(bunch.target) < 600 else summarize_target(bunch.target),
        'featureNames': [str(name) for name in bunch.feature_names],
        'targetNames': [n.item() if hasattr(n, 'item') else n for n in getattr(bunch, 'target_names', [])],
    }


def summarize_target(y):
    return {'length': len(y), 'counts': np.bincount(y).tolist(), 'first': y[:30].tolist(), 'last': y[-30:].tolist()}


LOADERS = {
    'iris': lambda: datasets.load_iris(),
    'wine': lambda: datasets.load_wine(),
    'breastCancer': lambda: datasets.load_breast_cancer(),
    'digits': lambda: datasets.load_digits(),
    'digits below 4': lambda: datasets.load_digits(n_class=4),
    'diabetes': lambda: datasets.load_diabetes(),
    'diabetes raw': lambda: datasets.load_diabetes(scaled=False),
}

CENTERS = [[1, 2, 3], [-4, 0.5, 6], [7, -8, 9], [0, 0, 0]]
WEIGHTED_SHIFT = [0.5, -1, 2, 0, 3, 1]

BLOBS = [
    [100, 2, {}],
    [10, 3, {'centers': 4, 'random_state': 0}],
    [1, 1, {'centers': 3, 'random_state': 7}],
    [103, 5, {'centers': 7, 'cluster_std': 2.5, 'center_box': (0, 1), 'shuffle': False, 'random_state': 42}],
    [50, 2, {'centers': CENTERS, 'cluster_std': [0.1, 1, 0, 3], 'random_state': 2**32 - 1}],
    [[3, 0, 4], 2, {'random_state': 0}],
    [[3, 5, 1, 9], 2, {'centers': CENTERS, 'cluster_std': [1, 2, 3, 4], 'random_state': 3}],
]

CLASSIFICATION = [
    [100, 20, {}],
    [200, 20, {'random_state': 42, 'return_X_y': False}],
    [103, 12, {'n_informative': 5, 'n_redundant': 3, 'n_repeated': 2, 'n_classes': 3, 'n_clusters_per_class': 1}],
    [90, 6, {'n_informative': 3, 'weights': [0.2], 'flip_y': 0.3, 'class_sep': 0.4, 'shuffle': False}],
    [90, 6, {'n_informative': 3, 'n_classes': 3, 'weights': [0.6, 0.3, 0.1], 'hypercube': False, 'flip_y': 0}],
    [60, 6, {'n_informative': 4, 'shift': None, 'scale': None, 'class_sep': 2}],
    [60, 6, {'n_informative': 4, 'shift': WEIGHTED_SHIFT, 'scale': [1, 2, 3, 4, 5, 6], 'return_X_y': False}],
    [30, 40, {'n_informative': 33, 'n_redundant': 0, 'n_repeated': 4, 'n_classes': 5, 'return_X_y': False}],
    [20, 3, {'n_informative': 1, 'n_redundant': 0, 'n_clusters_per_class': 1, 'flip_y': 1}],
    [40, 4, {'n_informative': 2, 'n_classes': 4, 'n_clusters_per_class': 1, 'weights': [0.5, 0.5, 0.5, 0.5]}],
]

REGRESSION = [
    [100, 100, {}],
    [5, 2, {'noise': 1, 'random_state': 42}],
    [40, 7, {'n_informative': 3, 'bias': 12.5, 'coef': True}],
    [40, 7, {'n_informative': 0, 'noise': 2, 'coef': True}],
    [30, 5, {'n_targets': 3, 'noise': 0.5, 'shuffle': False, 'coef': True}],
    [30, 5, {'n_targets': 2, 'n_informative': 50, 'random_state': 42, 'coef': True}],
    [50, 20, {'effective_rank': 4, 'noise': 0.1, 'coef': True}],
    [20, 50, {'effective_rank': 3, 'tail_strength': 0.1, 'random_state': 42}],
    [15, 15, {'effective_rank': 20, 'tail_strength': 1, 'n_targets': 2}],
]

LOW_RANK = [
    [50, 25, {'effective_rank': 5, 'tail_strength': 0.01}],
    [8, 30, {'random_state': 42}],
    [12, 12, {'effective_rank': 1, 'tail_strength': 0}],
    [1, 1, {}],
]


def generate(make, args):
    n, p, options = args
    options = {'random_state': 0, **options}
    made = make(n, p, **options)
    if not isinstance(made, (tuple, dict)):
        made = (made,)
    if isinstance(made, dict):
        info = list(made.feature_info)
        made = (made.X, made.y)
    else:
        info = None
    if make is datasets.make_blobs:
        made = make(n, p, **options, return_centers=True)
    X, *rest = made
    return {
        'args': [n, p, options],
        'X': {**summary(X), 'weightedSum': float((X * np.arange(1, X.size + 1).reshape(X.shape)).sum())},
        'rest': [np.atleast_1d(values).tolist() for values in rest],
        'featureInfo': info,
    }


def main():
    fixture = {
        'load': {name: loaded(load()) for name, load in LOADERS.items()},
        'blobs': [generate(datasets.make_blobs, args) for args in BLOBS],
        'classification': [generate(datasets.make_classification, args) for args in CLASSIFICATION],
        'regression': [generate(datasets.make_regression, args) for args in REGRESSION],
        'lowRank': [generate(datasets.make_low_rank_matrix, args) for args in LOW_RANK],
    }
    path = Path(__file__).parent.parent / 'fixtures' / 'oracle' / 'datasets.json'
    path.write_text(json.dumps(fixture, separators=(',', ':')) + '\n')


main()
