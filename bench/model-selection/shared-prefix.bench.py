from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler


def prepare(name, data, threads):
    steps = [("impute", SimpleImputer(strategy="median")), ("scale", StandardScaler()), ("clf", LogisticRegression())]
    grid = {"clf__C": [0.01, 0.1, 1], "clf__tol": [0.0001, 0.001, 0.01]}
    search = GridSearchCV(Pipeline(steps), grid, cv=3, refit=False, n_jobs=threads)
    score = lambda found: {"bestScore": found.cv_results_["mean_test_score"].max()}
    return lambda: search.fit(data["X"], data["y"]), score
