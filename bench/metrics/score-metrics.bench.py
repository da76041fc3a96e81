from sklearn.metrics import log_loss, precision_recall_curve, roc_auc_score


def prepare(name, data, threads):
    y, proba = data["y"], data["proba"]
    if name == "roc-auc-score":
        return lambda: roc_auc_score(y, proba), lambda area: {"area": area}
    if name == "log-loss":
        return lambda: log_loss(y, proba), lambda loss: {"loss": loss}
    return lambda: precision_recall_curve(y, proba), lambda curve: {"precision": curve[0][0], "points": len(curve[0])}
