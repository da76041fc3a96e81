"""Parameters and defaults of the estimators that pipefit has, from scikit-learn's own signatures."""
import inspect
import json
import math
from pathlib import Path

from sklearn.cluster import DBSCAN, KMeans
from sklearn.compose import ColumnTransformer, TransformedTargetRegressor
from sklearn.dummy import DummyClassifier, DummyRegressor
from sklearn.ensemble import ExtraTreesClassifier, ExtraTreesRegressor, RandomForestClassifier, RandomForestRegressor
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.experimental import enable_halving_search_cv  # noqa: F401
from sklearn.model_selection import HalvingGridSearchCV, HalvingRandomSearchCV, RandomizedSearchCV
from sklearn.model_selection import (FixedThresholdClassifier, GridSearchCV, GroupKFold, GroupShuffleSplit, KFold, LeaveOneGroupOut, LeaveOneOut, LeavePGroupsOut, LeavePOut,
                                     PredefinedSplit, RepeatedKFold, RepeatedStratifiedKFold, ShuffleSplit, StratifiedGroupKFold, StratifiedKFold,
                                     StratifiedShuffleSplit, TimeSeriesSplit, TunedThresholdClassifierCV)
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor, NearestNeighbors, RadiusNeighborsClassifier, RadiusNeighborsRegressor
from sklearn.pipeline import FeatureUnion, Pipeline
from sklearn.preprocessing import (FunctionTransformer, LabelEncoder, MinMaxScaler, OneHotEncoder, OrdinalEncoder,
                                   StandardScaler)
from sklearn.svm import SVC, SVR, LinearSVC, LinearSVR, NuSVC, NuSVR, OneClassSVM
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor, ExtraTreeClassifier, ExtraTreeRegressor

CLASSES = [RadiusNeighborsClassifier, RadiusNeighborsRegressor, DBSCAN, KNeighborsClassifier, KNeighborsRegressor, NearestNeighbors, ColumnTransformer, DecisionTreeClassifier, DecisionTreeRegressor, DummyClassifier, DummyRegressor,
           ExtraTreeClassifier, ExtraTreeRegressor, ExtraTreesClassifier, ExtraTreesRegressor, FeatureUnion, FunctionTransformer,
           GridSearchCV, HalvingGridSearchCV, HalvingRandomSearchCV, RandomizedSearchCV, KFold, KMeans, LabelEncoder, LogisticRegression, MinMaxScaler, OneHotEncoder, OrdinalEncoder,
           Pipeline, RandomForestClassifier, RandomForestRegressor, ShuffleSplit, SimpleImputer, StandardScaler,
           StratifiedKFold, StratifiedShuffleSplit, TransformedTargetRegressor, GroupKFold, GroupShuffleSplit, LeaveOneGroupOut, LeaveOneOut, LeavePGroupsOut,
           LeavePOut, PredefinedSplit, RepeatedKFold, RepeatedStratifiedKFold, StratifiedGroupKFold, TimeSeriesSplit, FixedThresholdClassifier, TunedThresholdClassifierCV, LinearSVC, LinearSVR, NuSVC, NuSVR, OneClassSVM, SVC, SVR]


def plain(value):
    if value is inspect.Parameter.empty:
        return {"required": True}
    if isinstance(value, float) and math.isnan(value):
        return {"default": "NaN"}
    if value is None or isinstance(value, (bool, int, float, str)):
        return {"default": value}
    return {"default": list(value) if isinstance(value, tuple) else repr(value)}


def camel(name):
    head, *rest = name.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)


def main():
    out = {}
    for cls in CLASSES:
        parameters = [] if cls.__init__ is object.__init__ else list(inspect.signature(cls.__init__).parameters.values())[1:]
        out[cls.__name__] = {camel(p.name): plain(p.default) for p in parameters}
    path = Path(__file__).resolve().parents[1] / "fixtures" / "oracle" / "signatures.json"
    path.write_text(json.dumps(out, indent=1) + "\n")


if __name__ == "__main__":
    main()
