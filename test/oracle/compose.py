"""Writes test/fixtures/oracle/compose.json: scikit-learn's compositions over the data sets of src/datasets.

Run with a Python that has scikit-learn 1.9.1 and pandas:  python test/oracle/compose.py
Each case is fitted on every k-th row and applied to the first rows; test/compose/compose-oracle.test.ts has the same
settings under the same names. Missing values are null in the file.
"""

import json
import math
import warnings

import numpy as np
import pandas as pd
from sklearn.compose import (
    ColumnTransformer,
    TransformedTargetRegressor,
    make_column_selector,
    make_column_transformer,
)
from sklearn.dummy import DummyRegressor
from sklearn.impute import SimpleImputer
from sklearn.pipeline import FeatureUnion, Pipeline, make_pipeline, make_union
from sklearn.preprocessing import FunctionTransformer, MinMaxScaler, OneHotEncoder, OrdinalEncoder, StandardScaler

from shared import FIXTURES, read_table

warnings.simplefilter("ignore")


def frame(name, every):
    table = read_table(name, na_values=["NA"], keep_default_na=False)
    texts = [c for c in table.columns if not pd.api.types.is_numeric_dtype(table[c])]
    table = table.astype({c: object for c in texts})
    return table.iloc[::every].reset_index(drop=True)


def plain(value):
    if isinstance(value, (np.ndarray, pd.DataFrame)):
        return plain(np.asarray(value).tolist())
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, float):
        if math.isnan(value):
            return None
        return int(value) if value.is_integer() and abs(value) < 2**53 else value
    return value


telco = frame("telco-churn", 40).drop(columns="churn")
penguins = frame("penguins", 4).drop(columns="species")
wine = frame("wine", 3)
diabetes = frame("diabetes", 5)
wine_X = wine.iloc[:, :4]
diabetes_X, diabetes_y = diabetes.iloc[:, :3], diabetes["progression"].to_numpy(float)

TELCO_NUMBERS = ["tenure", "monthly_charges", "total_charges"]
TELCO_TEXTS = ["internet_service", "contract", "payment_method"]
BILL = ["bill_length_mm", "bill_depth_mm"]
one_hot = OneHotEncoder(sparse_output=False, handle_unknown="ignore")


def double(X):
    return X * 2


TRANSFORMERS = {
    "telco: scaled numbers, one-hot texts": (
        telco,
        ColumnTransformer([("num", StandardScaler(), TELCO_NUMBERS), ("cat", one_hot, TELCO_TEXTS)]),
    ),
    "telco: imputed numbers, ordinal texts, weights, the rest dropped": (
        telco,
        ColumnTransformer(
            [
                ("num", make_pipeline(SimpleImputer(strategy="median"), MinMaxScaler()), TELCO_NUMBERS),
                ("cat", OrdinalEncoder(), TELCO_TEXTS),
            ],
            transformer_weights={"num": 0.1, "cat": 3},
            verbose_feature_names_out=False,
        ),
    ),
    "telco: selectors, flags pass through": (
        telco,
        ColumnTransformer(
            [
                ("cat", one_hot, make_column_selector(dtype_include=object)),
                ("flag", "passthrough", make_column_selector("_(service|billing)$", dtype_exclude=object)),
            ]
        ),
    ),
    "penguins: two steps on one column, the rest scaled": (
        penguins,
        ColumnTransformer(
            [
                ("range", MinMaxScaler(), BILL),
                ("std", StandardScaler(), BILL[:1]),
                ("island", one_hot, ["island"]),
                ("gone", "drop", ["sex"]),
            ],
            remainder=StandardScaler(),
            verbose_feature_names_out="{feature_name}|{transformer_name}",
        ),
    ),
    "penguins: positions from the end, filled texts": (
        penguins,
        ColumnTransformer(
            [
                ("sex", make_pipeline(SimpleImputer(strategy="most_frequent"), one_hot), [-1]),
                ("mass", SimpleImputer(), [-2, 1]),
            ],
        ),
    ),
    "penguins: made from types": (
        penguins,
        make_column_transformer(
            (SimpleImputer(), BILL),
            (one_hot, ["island"]),
            (SimpleImputer(strategy="median"), ["body_mass_g"]),
            remainder="drop",
        ),
    ),
    "wine: a union with weights": (
        wine_X,
        FeatureUnion(
            [("std", StandardScaler()), ("same", "passthrough"), ("gone", "drop"), ("range", MinMaxScaler((-1, 1)))],
            transformer_weights={"std": 10, "same": -0.5},
        ),
    ),
    "wine: a union in a pipeline": (
        wine_X,
        make_pipeline(
            make_union(StandardScaler(), FunctionTransformer(double, feature_names_out="one-to-one")), MinMaxScaler()
        ),
    ),
    "wine: a column transformer in a union in a column transformer": (
        wine_X,
        ColumnTransformer(
            [
                (
                    "deep",
                    FeatureUnion(
                        [
                            ("one", ColumnTransformer([("std", StandardScaler(), ["ash"])], remainder="passthrough")),
                            ("two", Pipeline([("range", MinMaxScaler())])),
                        ]
                    ),
                    ["malic_acid", "ash"],
                )
            ],
            remainder="passthrough",
        ),
    ),
}

weights = (np.arange(len(diabetes_y)) % 4).astype(float)
REGRESSORS = {
    "quantile, scaled": (DummyRegressor(strategy="quantile", quantile=0.3), {"transformer": StandardScaler()}, None),
    "quantile, onto a range": (
        DummyRegressor(strategy="quantile", quantile=0.75),
        {"transformer": MinMaxScaler((5, 7))},
        None,
    ),
    "weighted mean, scaled": (DummyRegressor(), {"transformer": StandardScaler()}, weights),
    "mean of logarithms": (DummyRegressor(), {"func": np.log1p, "inverse_func": np.expm1}, None),
    "weighted mean of logarithms": (DummyRegressor(), {"func": np.log1p, "inverse_func": np.expm1}, weights),
    "median, unchanged": (DummyRegressor(strategy="median"), {}, None),
}


def main():
    transformers = {}
    for name, (X, spec) in TRANSFORMERS.items():
        fitted = spec.fit(X)
        # A frame with its columns in another order and one more, for what is a column transformer outside.
        probe = X.iloc[:25, ::-1].assign(more=1) if isinstance(spec, ColumnTransformer) else X.iloc[:25]
        indices = {}
        if isinstance(spec, ColumnTransformer):
            indices = {k: [s.start, s.stop] for k, s in fitted.output_indices_.items()}
        transformers[name] = {
            "names": list(fitted.get_feature_names_out()),
            "indices": indices,
            "output": plain(np.asarray(fitted.transform(probe), dtype=float)),
        }
    regressors = {}
    for name, (regressor, options, weight) in REGRESSORS.items():
        fitted = TransformedTargetRegressor(regressor=regressor, **options)
        fitted.fit(diabetes_X, diabetes_y, **({} if weight is None else {"sample_weight": weight}))
        regressors[name] = {
            "weighted": weight is not None,
            "constant": plain(float(np.ravel(fitted.regressor_.constant_)[0])),
            "predict": plain(fitted.predict(diabetes_X.iloc[:1]).tolist()),
            "score": float(fitted.score(diabetes_X, diabetes_y)),
        }
    out = {"transformers": transformers, "regressors": regressors}
    text = json.dumps(out, separators=(",", ":"), allow_nan=False).replace('},"', '},\n"')
    (FIXTURES / "compose.json").write_text(text + "\n", encoding="utf-8")
    print(len(text) // 1024, "kB")


if __name__ == "__main__":
    main()
