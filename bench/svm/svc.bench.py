from sklearn.svm import SVC


def prepare(name, data, threads):
    X, y = data["X"], data["y"]

    def score(model):
        return {"accuracy": model.score(data["testX"], data["testY"]), "supportVectors": model.n_support_.sum()}

    return lambda: SVC().fit(X, y), score
