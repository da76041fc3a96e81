from sklearn.neighbors import KNeighborsClassifier


def prepare(name, data, threads):
    model = KNeighborsClassifier(n_jobs=threads).fit(data["X"], data["y"])
    queries = data["queries"]
    return lambda: model.predict(queries), lambda predicted: {"accuracy": (predicted == data["queryLabels"]).mean()}
