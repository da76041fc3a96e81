"""Writes test/fixtures/oracle/metrics-regression-*.json: scikit-learn's other errors and scores of predicted numbers.

Run with the Python that has scikit-learn 1.9.1:  python test/oracle/metrics_regression.py
"""

import itertools
import warnings

import numpy as np
from metrics import Fixture, plain, target_data, weights


def positive_data():
    rng = np.random.default_rng(5)
    data = {}

    def put(name, true, pred):
        data[name] = {"true": plain(np.asarray(true)), "pred": plain(np.asarray(pred)), **weights(rng, len(true))}

    true = rng.gamma(2, 3, 40)
    put("gamma", true, true * rng.gamma(4, 0.25, 40))
    counts = rng.poisson(1.5, 50).astype(float)
    put("counts", counts, rng.gamma(3, 0.5, 50))
    put("signed", rng.normal(size=30), rng.gamma(2, 1, 30))
    put("exact", true[:9], true[:9])
    put("flat", np.full(5, 2.0), rng.random(5) + 0.5)
    put("zeros", np.zeros(4), rng.random(4) + 0.5)
    put("zeropred", [1.0, 2.0, 3.0], [0.0, 1.0, 2.0])
    put("single", [3.0], [2.0])
    put("column", true[:6, None], rng.random((6, 1)) + 0.5)
    put("wide", rng.gamma(2, 1, (20, 3)), rng.gamma(2, 1, (20, 3)))
    put("negative", [-0.5, 2.0, 0.25, -0.9], [0.5, 1.0, -0.25, -0.1])
    put("below", [-1.0, 2.0], [0.5, 1.0])
    put("belowpred", [1.0, 2.0], [0.5, -1.5])
    put("belowwide", [[1.0, 2.0], [3.0, -2.0]], [[0.5, 1.5], [0.5, 1.5]])
    return data


def ties_data():
    """Values that repeat, so that percentiles lie exactly between two of them."""
    rng = np.random.default_rng(6)
    data = {}

    def put(name, true, pred):
        data[name] = {"true": plain(np.asarray(true)), "pred": plain(np.asarray(pred)), **weights(rng, len(true))}

    put("even", rng.integers(0, 5, 20).astype(float), rng.integers(0, 5, 20).astype(float))
    put("odd", rng.integers(0, 5, 21).astype(float), rng.integers(0, 5, 21).astype(float))
    put("four", [1.0, 2.0, 3.0, 4.0], [1.5, 1.5, 3.5, 3.0])
    put("wide", rng.integers(0, 9, (10, 2)).astype(float), rng.integers(0, 9, (10, 2)).astype(float))
    # The value that follows has no weight, and neither have the first and the last.
    put("gap", [1.0, 2.0, 3.0, 4.0, 5.0, 6.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0])
    data["gap"]["real"] = [0.0, 2.0, 0.0, 0.0, 2.0, 0.0]
    data["gap"]["sparse"] = [1.0, 1.0, 0.0, 2.0, 0.0, 0.0]
    return data


OUTPUTS = ["uniform_average", "raw_values", [0.2, 0.5, 0.3], [0.0, 2.0], "variance_weighted"]


def errors():
    fixture = Fixture({**target_data(), **{f"tied {k}": v for k, v in ties_data().items()}})
    for name, weight, multioutput in itertools.product(fixture.data, [None, "real", "whole", "sparse"], OUTPUTS):
        for function in ("mean_absolute_percentage_error", "median_absolute_error", "explained_variance_score"):
            if weight != "whole" or multioutput == "raw_values":
                fixture.add(function, name, weight, multioutput=multioutput)
        if multioutput in ("uniform_average", "raw_values", "variance_weighted") and weight != "whole":
            fixture.add("explained_variance_score", name, weight, multioutput=multioutput, force_finite=False)
    for name, weight in itertools.product(fixture.data, [None, "real"]):
        fixture.add("max_error", name, weight)
    fixture.write("regression-errors")


def quantiles():
    data = {**target_data(), **{f"tied {k}": v for k, v in ties_data().items()}}
    del data["long"]
    fixture = Fixture(data)
    for name, weight in itertools.product(data, [None, "real", "whole", "sparse"]):
        for multioutput in OUTPUTS[:4]:
            fixture.add("d2_absolute_error_score", name, weight, multioutput=multioutput)
        for alpha in (0.0, 0.1, 0.25, 0.5, 0.9, 1.0):
            multioutput = OUTPUTS[1] if np.ndim(data[name]["true"]) == 2 else OUTPUTS[0]
            fixture.add("mean_pinball_loss", name, weight, alpha=alpha, multioutput=multioutput)
            fixture.add("d2_pinball_score", name, weight, alpha=alpha, multioutput=multioutput)
    for name, multioutput, alpha in itertools.product(["wide", "plain", "tied wide"], OUTPUTS, [0.3, 0.75]):
        fixture.add("mean_pinball_loss", name, "real", alpha=alpha, multioutput=multioutput)
        fixture.add("d2_pinball_score", name, "real", alpha=alpha, multioutput=multioutput)
    for alpha in (-0.1, 1.5):
        fixture.add("mean_pinball_loss", "plain", alpha=alpha)
        fixture.add("d2_pinball_score", "plain", alpha=alpha)
    fixture.write("regression-quantiles")


def positives():
    fixture = Fixture(positive_data())
    for name, weight in itertools.product(fixture.data, [None, "real", "whole", "sparse"]):
        for function, multioutput in itertools.product(["mean_squared_log_error", "root_mean_squared_log_error"], OUTPUTS[:4]):
            fixture.add(function, name, weight, multioutput=multioutput)
        fixture.add("mean_poisson_deviance", name, weight)
        fixture.add("mean_gamma_deviance", name, weight)
        for power in (-1.5, -1, 0, 1, 1.25, 1.75, 2, 2.5, 3):
            fixture.add("mean_tweedie_deviance", name, weight, power=power)
            fixture.add("d2_tweedie_score", name, weight, power=power)
    for power in (0.5, 1e-9):
        fixture.add("mean_tweedie_deviance", "gamma", power=power)
        fixture.add("d2_tweedie_score", "gamma", power=power)
    fixture.write("regression-positive")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    np.seterr(all="ignore")
    errors()
    quantiles()
    positives()
