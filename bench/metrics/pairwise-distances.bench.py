from sklearn.metrics import pairwise_distances


def prepare(name, data, threads):
    metric = {"pairwise-euclidean": "euclidean", "pairwise-manhattan": "manhattan"}[name]
    X = data["X"]
    return lambda: pairwise_distances(X, metric=metric), lambda D: {"mean": D.mean()}
