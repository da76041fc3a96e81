"""The other side of the comparison: reads one request a line, answers with seconds and a score."""
import json
import sys
import time

import numpy as np
from sklearn.cluster import KMeans
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def forest():
    return RandomForestClassifier(n_estimators=50, random_state=0, n_jobs=1)


def prepare(name, X, y):
    if name == "scaler":
        return lambda: StandardScaler().fit_transform(X)[1, 1]
    if name == "logistic":
        return lambda: LogisticRegression().fit(X, y).score(X, y)
    if name == "forest":
        return lambda: forest().fit(X, y).estimators_[0].tree_.node_count
    if name == "forest-predict":
        model = forest().fit(X, y)
        return lambda: model.predict_proba(X)[0, 0]
    if name == "kmeans":
        return lambda: KMeans(16, n_init=1, random_state=0).fit(X).inertia_
    if name == "one-row":
        model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X, y)
        rows = [X[i:i + 1] for i in range(500)]
        return lambda: sum(model.predict_proba(row)[0, 1] for row in rows)
    raise SystemExit(f"unknown workload {name}")


def main():
    run = None
    for line in sys.stdin:
        request = json.loads(line)
        if "prepare" in request:
            rows, columns = request["shape"]
            X = np.fromfile(request["X"], dtype="<f8").reshape(rows, columns)
            y = np.fromfile(request["y"], dtype="<i4")
            run = prepare(request["prepare"], X, y)
            print("{}", flush=True)
            continue
        begin = time.perf_counter()
        score = run()
        print(json.dumps({"seconds": time.perf_counter() - begin, "score": float(score)}), flush=True)


main()
