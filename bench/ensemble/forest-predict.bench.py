from sklearn.ensemble import RandomForestClassifier


def prepare(name, data, threads):
    model = RandomForestClassifier(n_estimators=100, random_state=0, n_jobs=threads).fit(data["X"], data["y"])
    queries = data["queries"]
    return lambda: model.predict(queries), lambda predicted: {"accuracy": (predicted == data["queryLabels"]).mean()}
