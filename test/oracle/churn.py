"""The churn pipeline of examples/churn-pipeline.ts in scikit-learn: split, fold scores, search and held-out predictions."""
import hashlib
import json

import numpy as np
from csv import DictReader
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, confusion_matrix
from sklearn.model_selection import GridSearchCV, cross_val_score, train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from shared import FIXTURES, csv_text

NUMBERS = ["female", "senior_citizen", "partner", "dependents", "phone_service", "paperless_billing",
           "tenureYears", "monthly_charges", "total_charges", "chargePerMonth"]
CATEGORIES = ["multiple_lines", "internet_service", "online_security", "online_backup", "device_protection",
              "tech_support", "streaming_tv", "streaming_movies", "contract", "payment_method"]


def customers():
    rows = list(DictReader(csv_text("telco-churn").strip().splitlines()))
    for row in rows:
        tenure = float(row["tenure"])
        total = float("nan") if row["total_charges"] == "NA" else float(row["total_charges"])
        row["tenureYears"] = tenure / 12
        row["total_charges"] = total
        row["chargePerMonth"] = float("nan") if tenure == 0 else total / tenure
    X = np.empty((len(rows), len(NUMBERS) + len(CATEGORIES)), dtype=object)
    for i, row in enumerate(rows):
        for j, name in enumerate(NUMBERS):
            X[i, j] = float(row[name])
        for j, name in enumerate(CATEGORIES):
            X[i, len(NUMBERS) + j] = row[name]
    return X, np.array([row["churn"] for row in rows])


def pipeline(clf):
    numbers = list(range(len(NUMBERS)))
    categories = list(range(len(NUMBERS), len(NUMBERS) + len(CATEGORIES)))
    prepare = ColumnTransformer([
        ("num", Pipeline([("impute", SimpleImputer(strategy="median")), ("scale", StandardScaler())]), numbers),
        ("cat", OneHotEncoder(handle_unknown="ignore", sparse_output=False), categories),
    ])
    return Pipeline([("prepare", prepare), ("clf", clf)])


def main():
    X, y = customers()
    rows = np.arange(len(y))
    X_train, X_test, y_train, y_test, rows_train, rows_test = train_test_split(
        X, y, rows, test_size=0.2, stratify=y, random_state=42)
    forest = pipeline(RandomForestClassifier(n_estimators=50, random_state=42))
    grid = {"clf__max_depth": [6, 10, None], "clf__min_samples_leaf": [1, 5], "clf__max_features": ["sqrt", 0.3]}
    search = GridSearchCV(forest, grid, cv=5, scoring="accuracy", n_jobs=2).fit(X_train, y_train)
    predicted = search.predict(X_test)
    out = {
        "testRows": rows_test.tolist(),
        "trainRowsHash": hashlib.sha256(rows_train.astype("<i4").tobytes()).hexdigest(),
        "logisticScores": cross_val_score(pipeline(LogisticRegression(max_iter=1000)), X_train, y_train, cv=5).tolist(),
        "forestScores": cross_val_score(forest, X_train, y_train, cv=5).tolist(),
        "meanTestScore": search.cv_results_["mean_test_score"].tolist(),
        "rankTestScore": search.cv_results_["rank_test_score"].tolist(),
        "bestIndex": int(search.best_index_),
        "bestParams": {k: v for k, v in search.best_params_.items()},
        "probaYes": search.predict_proba(X_test)[:, 1].tolist(),
        "predicted": "".join("1" if label == "Yes" else "0" for label in predicted),
        "report": classification_report(y_test, predicted),
        "confusion": confusion_matrix(y_test, predicted).tolist(),
    }
    (FIXTURES / "churn.json").write_text(json.dumps(out, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
