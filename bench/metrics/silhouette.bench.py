from sklearn.metrics import silhouette_score


def prepare(name, data, threads):
    X, labels = data["X"], data["labels"]
    return lambda: silhouette_score(X, labels, n_jobs=threads), lambda score: {"score": score}
