from sklearn.ensemble import ExtraTreesClassifier


def prepare(name, data, threads):
    X, y = data["X"], data["y"]
    forest = ExtraTreesClassifier(n_estimators=100, random_state=0, n_jobs=threads)

    def score(model):
        nodes = sum(tree.tree_.node_count for tree in model.estimators_)
        return {"accuracy": (model.predict(data["testX"]) == data["testY"]).mean(), "nodes": nodes}

    return lambda: forest.fit(X, y), score
