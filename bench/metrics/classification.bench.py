import numpy as np
from sklearn.metrics import confusion_matrix, log_loss, roc_auc_score


def prepare(name, data, threads):
    true = data["yTrue"]
    if name == "roc-auc-score":
        return lambda: roc_auc_score(true, data["yScore"]), lambda area: {"area": area}
    if name == "log-loss":
        return lambda: log_loss(true, data["yProba"]), lambda loss: {"loss": loss}
    return lambda: confusion_matrix(true, data["yPred"]), lambda counts: {"right": np.trace(counts)}
