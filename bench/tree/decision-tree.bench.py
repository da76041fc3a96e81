from sklearn.tree import DecisionTreeClassifier


def prepare(name, data, threads):
    X, y = data["X"], data["y"]

    def score(model):
        accuracy = (model.predict(data["testX"]) == data["testY"]).mean()
        return {"accuracy": accuracy, "nodes": model.tree_.node_count}

    return lambda: DecisionTreeClassifier(random_state=0).fit(X, y), score
