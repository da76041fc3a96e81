from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

CALLS = 2000


def prepare(name, data, threads):
    if name == "one-row-logistic":
        model = make_pipeline(StandardScaler(), LogisticRegression())
    else:
        model = RandomForestClassifier(n_estimators=100, random_state=0, n_jobs=threads)
    model.fit(data["X"], data["y"])
    if name == "one-row-forest":
        model.set_params(n_jobs=1)
    rows = [data["testX"][i : i + 1] for i in range(min(CALLS, len(data["testX"])))]
    return lambda: [model.predict(row)[0] for row in rows], lambda labels: {"positive": sum(labels)}
