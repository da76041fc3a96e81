import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

NUMBERS = [
    "female", "senior_citizen", "partner", "dependents", "phone_service", "paperless_billing",
    "tenureYears", "monthly_charges", "total_charges", "chargePerMonth",
]
CATEGORIES = [
    "multiple_lines", "internet_service", "online_security", "online_backup", "device_protection",
    "tech_support", "streaming_tv", "streaming_movies", "contract", "payment_method",
]
GRID = {"clf__max_depth": [6, 10, None], "clf__min_samples_leaf": [1, 5], "clf__max_features": ["sqrt", 0.3]}


def prepare(name, data, threads):
    X = pd.DataFrame(data["rows"])
    y = [customer["churn"] for customer in data["target"]]
    numbers = Pipeline([("impute", SimpleImputer(strategy="median")), ("scale", StandardScaler())])
    encoder = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    steps = [
        ("prepare", ColumnTransformer([("num", numbers, NUMBERS), ("cat", encoder, CATEGORIES)])),
        ("clf", RandomForestClassifier(n_estimators=50, random_state=42)),
    ]
    search = GridSearchCV(Pipeline(steps), GRID, cv=5, scoring="accuracy", n_jobs=threads)

    def score(model):
        return {"bestScore": model.best_score_, "bestIndex": model.best_index_}

    return lambda: search.fit(X, y), score
