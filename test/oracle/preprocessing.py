"""Writes test/fixtures/oracle/preprocessing-*.json: scikit-learn's scalers and encoders over settings and data sets.

Missing values are null in the files.
"""

import math
import re
import warnings

import numpy as np
import pandas as pd
from sklearn.preprocessing import LabelEncoder, MinMaxScaler, OneHotEncoder, OrdinalEncoder, StandardScaler

from shared import read_table, write_cases

warnings.simplefilter("ignore")


def write(name, data, cases):
    write_cases(f"preprocessing-{name}", data, cases)


# Numbers ---------------------------------------------------------------------------------------------------------


def with_holes(X, every):
    X = X.copy()
    rows, columns = np.indices(X.shape)
    X[(7 * rows + 3 * columns) % every == 0] = np.nan
    return X


def number_data():
    iris = read_table("iris").iloc[::2, :4].to_numpy(float)
    wine = read_table("wine").iloc[::4, :13].to_numpy(float)
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
    telco = read_table("telco-churn")
    data = {
        "species": read_table("penguins")["species"].iloc[::3].tolist(),
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


# Categories ------------------------------------------------------------------------------------------------------


def category_data():
    """For each name: columns, and more rows whose categories may be unknown."""
    penguins = read_table("penguins").iloc[::4]
    telco = read_table("telco-churn").iloc[::40]
    mixed = {
        "yes": [True, False, True, True, False, True, True, True],
        "word": ["é", "z", None, "Z", "e", "z", "\uff5e", "\U0001f600"],
        "one": ["only"] * 8,
        "size": [-1.5, 2.25, None, 1e-3, 2.25, -1.5, 0.0, 300.0],
        "count": [3, 1, 2, 3, 3, 10, 1, 3],
    }
    return {
        "penguins": (
            {c: penguins[c].astype(object).where(penguins[c].notna(), None).tolist() for c in ("species", "island", "sex", "body_mass_g")},
            [["Adelie", "Hawaii", None, 3750.0], ["Emperor", "Dream", "male", None], ["Gentoo", None, "?", 1.0]],
        ),
        "telco": (
            {c: telco[c].tolist() for c in ("contract", "payment_method", "internet_service", "senior_citizen", "tenure")},
            [["One year", "Cash", "DSL", 1, 72], ["Three year", "Mailed check", None, 0, 1000], ["Two year", None, "No", 5, 1]],
        ),
        "mixed": (mixed, [[True, "new", "only", 2.25, 3], [False, None, "two", 7.0, 1], [True, "z", None, None, 99]]),
    }


def frame(columns, missing):
    """A data frame in which missing strings are `missing`, and columns of numbers are numbers."""
    out = {}
    for name, cells in columns.items():
        present = [c for c in cells if c is not None]
        if isinstance(present[0], bool):
            out[name] = pd.Series(cells, dtype=bool)
        elif isinstance(present[0], str):
            out[name] = pd.Series([missing if c is None else c for c in cells], dtype=object)
        elif all(isinstance(c, int) for c in cells):
            out[name] = pd.Series(cells, dtype=int)
        else:
            out[name] = pd.Series([math.nan if c is None else c for c in cells], dtype=float)
    return pd.DataFrame(out)


def rows_of(columns):
    return [list(row) for row in zip(*columns.values())]


def cells(array):
    return [[None if isinstance(c, float) and math.isnan(c) else c for c in row] for row in array]


GIVEN = {
    "penguins": [["Gentoo", "Adelie", "Chinstrap", "Emperor"], ["Torgersen", "Dream", "Biscoe"], ["male", "female"], [3400.0, 3750.0, 4000.0]],
    "telco": [["Two year", "One year"], ["Mailed check", "Cash"], ["No", "DSL", "Fiber optic"], [0, 1], [1, 2, 3, 72]],
    "mixed": [[False, True], ["z", "e", "a"], ["only"], [-1.5, 0.0, 2.25], [1, 2, 3]],
}
DROPS = {
    "penguins": ["Chinstrap", "Dream", None, 3750.0],
    "telco": ["One year", "Mailed check", "No", 1, 1],
    "mixed": [True, "z", "only", -1.5, 3],
}


def one_hot_settings(name):
    yield {}
    yield {"drop": "first"}
    yield {"drop": "if_binary"}
    yield {"handle_unknown": "ignore"}
    yield {"handle_unknown": "ignore", "drop": "first"}
    yield {"handle_unknown": "infrequent_if_exist"}
    yield {"min_frequency": 3, "handle_unknown": "infrequent_if_exist"}
    yield {"min_frequency": 0.3, "handle_unknown": "infrequent_if_exist"}
    yield {"max_categories": 3}
    yield {"max_categories": 2, "drop": "first", "handle_unknown": "infrequent_if_exist"}
    yield {"max_categories": 1, "handle_unknown": "ignore"}
    yield {"max_categories": 4, "min_frequency": 2, "drop": "if_binary", "handle_unknown": "ignore"}
    yield {"max_categories": 4, "drop": "if_binary", "handle_unknown": "infrequent_if_exist"}
    yield {"categories": GIVEN[name], "handle_unknown": "ignore"}
    yield {"categories": GIVEN[name], "handle_unknown": "infrequent_if_exist", "min_frequency": 2}
    yield {"drop": DROPS[name]}


def ordinal_settings(name):
    unknown = {"handle_unknown": "use_encoded_value"}
    yield {}
    yield {"encoded_missing_value": -2}
    yield {**unknown, "unknown_value": -1}
    yield {**unknown, "unknown_value": math.nan, "encoded_missing_value": 1000}
    yield {**unknown, "unknown_value": 500, "min_frequency": 3}
    yield {"max_categories": 3}
    yield {**unknown, "unknown_value": -1, "max_categories": 2, "encoded_missing_value": -1}
    yield {**unknown, "unknown_value": -5, "min_frequency": 0.3}
    yield {**unknown, "unknown_value": -5, "categories": GIVEN[name]}


def as_javascript(name):
    """JavaScript writes 3750 where Python writes 3750.0."""
    return re.sub(r"_(-?\d+)\.0$", r"_\1", name)


def encoded(model, columns, more, missing):
    X = frame(columns, missing)
    try:
        model.fit(X)
    except ValueError as error:
        return {"error": str(error)}
    known = model.handle_unknown == "error"
    probe = frame(columns if known else {c: v[:6] + [row[j] for row in more] for j, (c, v) in enumerate(columns.items())}, missing)
    if known:
        probe = probe.iloc[::5]
    Z = model.transform(probe)
    result = {
        "categories": [list(cells([c])[0]) for c in model.categories_],
        "probe": cells(probe.astype(object).to_numpy()),
        "transform": ["".join(str(int(v)) for v in row) for row in Z] if isinstance(model, OneHotEncoder) else Z,
    }
    if isinstance(model, OneHotEncoder):
        result["drop_idx"] = model.drop_idx_
        result["feature_names_out"] = [as_javascript(n) for n in model.get_feature_names_out()]
    rare = hasattr(model, "infrequent_categories_")
    result["infrequent_categories"] = [None if c is None else cells([c])[0] for c in model.infrequent_categories_] if rare else None
    # scikit-learn inverts these wrongly: it looks groups up among the ungrouped categories.
    wrong = rare and (isinstance(model, OrdinalEncoder) or (model.drop is not None and model.handle_unknown == "ignore"))
    result["inverse_transform"] = None if wrong else cells(model.inverse_transform(Z.copy()))
    return result


def encoders():
    data = category_data()
    for estimator, settings, missing in (
        (OneHotEncoder, one_hot_settings, None),
        (OrdinalEncoder, ordinal_settings, math.nan),
    ):
        cases = []
        for name, (columns, more) in data.items():
            for params in settings(name):
                fixed = {"sparse_output": False} if estimator is OneHotEncoder else {}
                result = encoded(estimator(**params, **fixed), columns, more, missing)
                nan = {k: "NaN" if isinstance(v, float) and math.isnan(v) else v for k, v in params.items()}
                cases.append([estimator.__name__, name, nan, None, result])
        kind = "one-hot" if estimator is OneHotEncoder else "ordinal"
        write(kind, {name: {"names": list(c), "rows": rows_of(c)} for name, (c, _) in data.items()}, cases)


scalers()
labels()
encoders()
