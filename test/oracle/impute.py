"""Writes test/fixtures/oracle/impute-*.json: scikit-learn's SimpleImputer over settings and data sets.

Run with the Python that has scikit-learn 1.9.1:  python test/oracle/impute.py DATA_FOLDER
DATA_FOLDER holds iris.csv, wine.csv, penguins.csv and telco-churn.csv. NaN and None are null in the files.
"""

import json
import math
import pathlib
import re
import sys
import warnings

import numpy as np
import pandas as pd
from sklearn.impute import SimpleImputer

OUT = pathlib.Path(__file__).parent.parent / "fixtures" / "oracle"
DATA = pathlib.Path(sys.argv[1])
warnings.simplefilter("ignore")


def camel(name):
    return re.sub(r"_([a-z0-9])", lambda m: m[1].upper(), name)


def plain(value):
    """A value as JSON can hold it: doubles that round-trip, null for what is missing."""
    if isinstance(value, np.ndarray):
        return plain(value.tolist())
    if isinstance(value, np.generic):
        return plain(value.item())
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, dict):
        return {camel(k): plain(v) for k, v in value.items()}
    if callable(value):
        return f"function {value.__name__}"
    if isinstance(value, float):
        if math.isnan(value):
            return None
        return int(value) if value.is_integer() and abs(value) < 2**53 else value
    return value


def compact(value):
    return json.dumps(plain(value), separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def write(name, data, cases):
    entries = ",\n".join(f'"{key}":{compact(value)}' for key, value in data.items())
    lines = ",\n".join(compact(case) for case in cases)
    text = f'{{"data":{{\n{entries}\n}},"cases":[\n{lines}\n]}}\n'
    (OUT / f"impute-{name}.json").write_text(text, encoding="utf-8")
    print(name, len(cases), "cases", len(text) // 1024, "kB")


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
    wine = pd.read_csv(DATA / "wine.csv").iloc[::4, :13].to_numpy(float)
    iris = pd.read_csv(DATA / "iris.csv").iloc[::3, :4].to_numpy(float)
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
    penguins = pd.read_csv(DATA / "penguins.csv").iloc[::5]
    mixed = penguins[["island", "sex", "body_mass_g"]].astype(object)
    mixed = mixed.where(mixed.notna(), np.nan).to_numpy(object)
    telco = pd.read_csv(DATA / "telco-churn.csv").iloc[::90]
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
