"""Writes test/fixtures/oracle/preprocessing-*.json: scikit-learn's scalers and encoders over settings and data sets.

Run with the Python that has scikit-learn 1.9.1:  python test/oracle/preprocessing.py DATA_FOLDER
DATA_FOLDER holds iris.csv, wine.csv, penguins.csv and telco-churn.csv. Missing values are null in the files.
"""

import json
import math
import pathlib
import re
import sys
import warnings

import numpy as np
import pandas as pd
from sklearn.preprocessing import LabelEncoder, MinMaxScaler, OneHotEncoder, OrdinalEncoder, StandardScaler

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
    (OUT / f"preprocessing-{name}.json").write_text(text, encoding="utf-8")
    print(name, len(cases), "cases", len(text) // 1024, "kB")


# Numbers ---------------------------------------------------------------------------------------------------------


def with_holes(X, every):
    X = X.copy()
    rows, columns = np.indices(X.shape)
    X[(7 * rows + 3 * columns) % every == 0] = np.nan
    return X


def number_data():
    iris = pd.read_csv(DATA / "iris.csv").iloc[::2, :4].to_numpy(float)
    wine = pd.read_csv(DATA / "wine.csv").iloc[::4, :13].to_numpy(float)
    ramp = np.arange(12.0)
    odd = np.column_stack(
        [
            np.full(12, 0.1),  # constant, not exact in binary
            np.full(12, -7.0),
            np.full(12, np.nan),
            np.where(ramp == 5, 3.25, np.nan),  # one value
            1e8 + ramp / 7,
            1e-9 * ramp * ramp,
            5 + 1e-16 * ramp,  # constant but for rounding
            np.where(ramp % 3 == 0, np.nan, (ramp - 6) ** 3),
        ]
    )
    return {"iris": iris, "wine": with_holes(wine, 11), "odd": odd}


def scaled(model, X, fit_options, attributes):
    model.fit(X, **fit_options)
    probe = np.vstack([X[:4], X[:4] * 1.5 + 1])
    Z = model.transform(probe.copy())  # copy=False would write to it
    learnt = {name: getattr(model, name + "_") for name in attributes}
    return learnt | {"probe": probe, "transform": Z, "inverse_transform": model.inverse_transform(Z.copy())}


def scalers():
    data = number_data()
    cases = []
    for name, X in data.items():
        weights = [(i % 7) / 2 for i in range(len(X))]
        for weight in (None, weights):
            for params in (
                {},
                {"with_mean": False},
                {"with_std": False},
                {"with_mean": False, "with_std": False},
                {"copy": False},
            ):
                options = {} if weight is None else {"sample_weight": weight}
                result = scaled(StandardScaler(**params), X.copy(), options, ["mean", "var", "scale", "n_samples_seen"])
                cases.append(["StandardScaler", name, params, weight, result])
        for params in (
            {},
            {"feature_range": (-1, 1)},
            {"feature_range": (0.25, 100)},
            {"clip": True},
            {"feature_range": (-3, -1), "clip": True, "copy": False},
        ):
            result = scaled(
                MinMaxScaler(**params),
                X.copy(),
                {},
                ["data_min", "data_max", "data_range", "scale", "min", "n_samples_seen"],
            )
            cases.append(["MinMaxScaler", name, params, None, result])
    write("scalers", data, cases)


# Labels ----------------------------------------------------------------------------------------------------------


def labels():
    telco = pd.read_csv(DATA / "telco-churn.csv")
    data = {
        "species": pd.read_csv(DATA / "penguins.csv")["species"].iloc[::3].tolist(),
        "payment": telco["payment_method"].iloc[:100].tolist(),
        "tenure": telco["tenure"].iloc[:100].tolist(),
        "charges": telco["monthly_charges"].iloc[:60].tolist(),
        "senior": [bool(v) for v in telco["senior_citizen"].iloc[:50]],
        "words": ["z", "Z", "é", "e", "ab", "", "\U0001f600", "\uff5e", "a b", "10", "9", "z"],
    }
    cases = []
    for name, y in data.items():
        model = LabelEncoder().fit(y)
        codes = model.transform(y)
        back = model.inverse_transform(codes[::-1])
        cases.append(["LabelEncoder", name, {}, None, {"classes": model.classes_, "transform": codes, "inverse_transform": back}])
    write("labels", data, cases)


scalers()
labels()
