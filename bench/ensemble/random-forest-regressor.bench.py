from sklearn.ensemble import RandomForestRegressor


def prepare(name, data, threads):
    X, y = data["X"], data["y"]
    forest = RandomForestRegressor(n_estimators=100, random_state=0, n_jobs=threads)

    def score(model):
        nodes = sum(tree.tree_.node_count for tree in model.estimators_)
        return {"r2": model.score(data["testX"], data["testY"]), "nodes": nodes}

    return lambda: forest.fit(X, y), score
