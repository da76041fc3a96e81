from sklearn.linear_model import LogisticRegression


def prepare(name, data, threads):
    X, y = data["X"], data["y"]
    spec = LogisticRegression() if name == "logistic-regression" else LogisticRegression(max_iter=1000)

    def score(model):
        return {"accuracy": model.score(data["testX"], data["testY"]), "iterations": model.n_iter_[0]}

    return lambda: spec.fit(X, y), score
