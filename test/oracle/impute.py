"""Writes test/fixtures/oracle/impute-*.json: scikit-learn's SimpleImputer over settings and data sets.

NaN and None are null in the files.
"""

import math
import warnings

import numpy as np
from sklearn.impute import SimpleImputer

from shared import read_table, write_cases

warnings.simplefilter("ignore")


def write(name, data, cases):
    write_cases(f"impute-{name}", data, cases)


def with_holes(X, every, hole):
    X = X.copy()
    rows, columns = np.indices(X.shape)
    X[(7 * rows + 3 * columns) % every == 0] = hole
    return X


def largest(values):
    return np.max(values) if len(values) else math.nan


def spread(values):
    return np.max(values) - np.min(values) if len(values) else 0.5


def number_data():
    """Rows, and what stands for missing values."""
    wine = read_table("wine").iloc[::4, :13].to_numpy(float)
    iris = read_table("iris").iloc[::3, :4].to_numpy(float)
    ramp = np.arange(9.0)
    odd = np.column_stack(
        [
            np.where(ramp % 2 == 0, np.nan, ramp),  # four values
            np.full(9, np.nan),
            np.where(ramp == 4, -2.5, np.nan),
            np.floor(ramp / 3),  # three modes
            np.where(ramp < 2, np.nan, 1 / (ramp + 1)),
            ramp[::-1] * 1e6,
        ]
    )
    return {
        "wine": (with_holes(wine, 11, np.nan), math.nan),
        "iris": (with_holes(iris, 9, -1.0), -1.0),
        "odd": (odd, math.nan),
    }


def number_settings():
    yield {}
    yield {"copy": False}
    yield {"strategy": "median"}
    yield {"strategy": "most_frequent"}
    yield {"strategy": "constant"}
    yield {"strategy": "constant", "fill_value": 7.5}
    yield {"add_indicator": True}
    yield {"keep_empty_features": True}
    yield {"strategy": "median", "add_indicator": True, "keep_empty_features": True}
    yield {"strategy": "most_frequent", "add_indicator": True, "keep_empty_features": True}
    yield {"strategy": "constant", "fill_value": -3, "add_indicator": True, "keep_empty_features": True}
    yield {"strategy": largest, "add_indicator": True}
    yield {"strategy": spread}


def numbers():
    data = number_data()
    cases = []
    for name, (X, marker) in data.items():
        probe = np.vstack([X[:3], X[5:8], np.roll(X[3:6], 1, axis=1)])
        for params in number_settings():
            model = SimpleImputer(missing_values=marker, **params).fit(X.copy())
            Z = model.transform(probe.copy())
            indicator = model.indicator_
            result = {
                "statistics": model.statistics_,
                "indicator": None if indicator is None else indicator.features_,
                "feature_names_out": model.get_feature_names_out(),
                "transform": Z,
                # scikit-learn's inverse takes a column in which all rows are missing for one that was left out.
                "inverse_transform": None if indicator is None or name == "odd" else model.inverse_transform(Z.copy()),
            }
            cases.append([name, params, result, probe])
    write("numbers", {name: {"rows": X, "marker": m} for name, (X, m) in data.items()}, cases)


def string_data():
    penguins = read_table("penguins").iloc[::5]
    mixed = penguins[["island", "sex", "body_mass_g"]].astype(object)
    mixed = mixed.where(mixed.notna(), np.nan).to_numpy(object)
    telco = read_table("telco-churn").iloc[::90]
    texts = telco[["contract", "payment_method", "internet_service"]].to_numpy(object)
    empty = np.column_stack([with_holes(texts[:12], 4, np.nan), np.full(12, np.nan, dtype=object)])
    ties = np.array([["b", "é"], ["a", "z"], ["?", "é"], ["a", "z"], ["b", "?"], ["?", "\uff5e"]], dtype=object)
    return {
        "penguins": (mixed, math.nan),
        "telco": (with_holes(texts, 6, np.nan), math.nan),
        "ties": (ties, "?"),
        "empty": (empty, math.nan),
    }


def string_settings(name):
    yield {"strategy": "most_frequent"}
    yield {"strategy": "most_frequent", "add_indicator": True}
    if name == "penguins":
        return  # scikit-learn would put a string constant into the numbers
    yield {"strategy": "constant"}
    yield {"strategy": "constant", "fill_value": "nothing"}
    yield {"strategy": "constant", "fill_value": "none", "add_indicator": True, "keep_empty_features": True}


def strings():
    data = string_data()
    cases = []
    for name, (X, marker) in data.items():
        probe = np.vstack([X[:5], X[-4:]])
        for params in string_settings(name):
            model = SimpleImputer(missing_values=marker, **params).fit(X.copy())
            indicator = model.indicator_
            result = {
                "statistics": model.statistics_,
                "indicator": None if indicator is None else indicator.features_,
                "feature_names_out": model.get_feature_names_out(),
                "transform": model.transform(probe.copy()),
            }
            cases.append([name, params, result, probe])
    write("strings", {name: {"rows": X, "marker": m} for name, (X, m) in data.items()}, cases)


numbers()
strings()
