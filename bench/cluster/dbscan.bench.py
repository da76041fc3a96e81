from sklearn.cluster import DBSCAN


def prepare(name, data, threads):
    X, eps = data["X"], data["eps"][0]

    def score(model):
        labels = model.labels_
        noise = (labels == -1).sum()
        return {"clusters": labels.max() + 1, "noise": noise, "core": len(model.core_sample_indices_)}

    return lambda: DBSCAN(eps=eps, min_samples=10, n_jobs=threads).fit(X), score
