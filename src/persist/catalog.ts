import type { Constructed, FitInfo, FittedModel } from '../base/index.js';
import { DBSCAN, FittedDBSCAN, FittedKMeans, KMeans } from '../cluster/index.js';
import {
  ColumnTransformer,
  FeatureUnion,
  FittedColumnTransformer,
  FittedFeatureUnion,
  FittedFunctionTransformer,
  FittedPipelineModel,
  FittedTransformedTargetRegressor,
  FunctionTransformer,
  Pipeline,
  TransformedTargetRegressor,
} from '../compose/index.js';
import { DummyClassifier, DummyRegressor, FittedDummyClassifier, FittedDummyRegressor } from '../dummy/index.js';
import {
  ExtraTreesClassifier,
  ExtraTreesRegressor,
  FittedExtraTreesClassifier,
  FittedExtraTreesRegressor,
  FittedRandomForestClassifier,
  FittedRandomForestRegressor,
  RandomForestClassifier,
  RandomForestRegressor,
} from '../ensemble/index.js';
import { FittedSimpleImputer, SimpleImputer } from '../impute/index.js';
import { FittedLogisticRegression, LogisticRegression } from '../linear-model/index.js';
import {
  ChoiceDistribution,
  FittedFixedThresholdClassifier,
  FittedHalvingSearchCV,
  FittedSearchCV,
  FittedTunedThresholdClassifierCV,
  FixedThresholdClassifier,
  GridSearchCV,
  GroupKFold,
  GroupShuffleSplit,
  GroupTimeSeriesSplit,
  HalvingGridSearchCV,
  HalvingRandomSearchCV,
  KFold,
  LeaveOneGroupOut,
  LeaveOneOut,
  LeavePGroupsOut,
  LeavePOut,
  LogUniformDistribution,
  PredefinedSplit,
  RandintDistribution,
  RandomizedSearchCV,
  RepeatedKFold,
  RepeatedStratifiedKFold,
  ShuffleSplit,
  StratifiedGroupKFold,
  StratifiedKFold,
  StratifiedShuffleSplit,
  TimeSeriesSplit,
  TPESearchCV,
  TunedThresholdClassifierCV,
  UniformDistribution,
} from '../model-selection/index.js';
import {
  FittedKNeighborsClassifier,
  FittedKNeighborsRegressor,
  FittedNearestNeighbors,
  FittedRadiusNeighborsClassifier,
  FittedRadiusNeighborsRegressor,
  KNeighborsClassifier,
  KNeighborsRegressor,
  NearestNeighbors,
  RadiusNeighborsClassifier,
  RadiusNeighborsRegressor,
} from '../neighbors/index.js';
import {
  FittedLabelEncoder,
  FittedMinMaxScaler,
  FittedOneHotEncoder,
  FittedOrdinalEncoder,
  FittedStandardScaler,
  LabelEncoder,
  MinMaxScaler,
  OneHotEncoder,
  OrdinalEncoder,
  StandardScaler,
} from '../preprocessing/index.js';
import {
  FittedLinearSVC,
  FittedLinearSVR,
  FittedNuSVC,
  FittedNuSVR,
  FittedOneClassSVM,
  FittedSVC,
  FittedSVR,
  LinearSVC,
  LinearSVR,
  NuSVC,
  NuSVR,
  OneClassSVM,
  SVC,
  SVR,
} from '../svm/index.js';
import {
  DecisionTreeClassifier,
  DecisionTreeRegressor,
  ExtraTreeClassifier,
  ExtraTreeRegressor,
  FittedDecisionTreeClassifier,
  FittedDecisionTreeRegressor,
  FittedExtraTreeClassifier,
  FittedExtraTreeRegressor,
} from '../tree/index.js';

/** A class of specifications, or of splitters that they hold. */
export interface SpecClass {
  readonly type: string;
  new (...args: never[]): Constructed;
  /** Used in place of the constructor when that does more than check its arguments one by one. */
  restore?(...args: never[]): Constructed;
}

/** A class of fitted models. */
export interface FittedClass {
  /** A slot for each field of the state. */
  readonly layout: object;
  /** Refuses, through `fail`, a state of a file that no fit could have learnt; what sizes cannot say. */
  checkState?(state: never, info: FitInfo, fail: (must: string, got: string) => never): void;
  new (info: FitInfo, state: never): FittedModel;
}

/** A specification and its fitted model, as `load` needs them. */
export interface ModelClasses {
  readonly spec: SpecClass;
  readonly fitted: FittedClass;
}

const classes: readonly (readonly [SpecClass, FittedClass])[] = [
  [ColumnTransformer, FittedColumnTransformer],
  [DBSCAN, FittedDBSCAN],
  [DecisionTreeClassifier, FittedDecisionTreeClassifier],
  [DecisionTreeRegressor, FittedDecisionTreeRegressor],
  [DummyClassifier, FittedDummyClassifier],
  [DummyRegressor, FittedDummyRegressor],
  [ExtraTreeClassifier, FittedExtraTreeClassifier],
  [ExtraTreeRegressor, FittedExtraTreeRegressor],
  [ExtraTreesClassifier, FittedExtraTreesClassifier],
  [ExtraTreesRegressor, FittedExtraTreesRegressor],
  [FeatureUnion, FittedFeatureUnion],
  [FixedThresholdClassifier, FittedFixedThresholdClassifier],
  [FunctionTransformer, FittedFunctionTransformer],
  [GridSearchCV, FittedSearchCV],
  [HalvingGridSearchCV, FittedHalvingSearchCV],
  [HalvingRandomSearchCV, FittedHalvingSearchCV],
  [KMeans, FittedKMeans],
  [KNeighborsClassifier, FittedKNeighborsClassifier],
  [KNeighborsRegressor, FittedKNeighborsRegressor],
  [LabelEncoder, FittedLabelEncoder],
  [LogisticRegression, FittedLogisticRegression],
  [MinMaxScaler, FittedMinMaxScaler],
  [LinearSVC, FittedLinearSVC],
  [LinearSVR, FittedLinearSVR],
  [NuSVC, FittedNuSVC],
  [NuSVR, FittedNuSVR],
  [OneClassSVM, FittedOneClassSVM],
  [NearestNeighbors, FittedNearestNeighbors],
  [OneHotEncoder, FittedOneHotEncoder],
  [OrdinalEncoder, FittedOrdinalEncoder],
  [Pipeline, FittedPipelineModel],
  [RadiusNeighborsClassifier, FittedRadiusNeighborsClassifier],
  [RadiusNeighborsRegressor, FittedRadiusNeighborsRegressor],
  [RandomizedSearchCV, FittedSearchCV],
  [RandomForestClassifier, FittedRandomForestClassifier],
  [SVC, FittedSVC],
  [SVR, FittedSVR],
  [RandomForestRegressor, FittedRandomForestRegressor],
  [SimpleImputer, FittedSimpleImputer],
  [StandardScaler, FittedStandardScaler],
  [TPESearchCV, FittedSearchCV],
  [TransformedTargetRegressor, FittedTransformedTargetRegressor],
  [TunedThresholdClassifierCV, FittedTunedThresholdClassifierCV],
];

/** All estimators by name: the one list of what model files can hold. */
export const catalog: ReadonlyMap<string, ModelClasses> = new Map(
  classes.map(([spec, fitted]) => [spec.type, { spec, fitted }]),
);

const splitterClasses: readonly SpecClass[] = [
  GroupKFold,
  GroupShuffleSplit,
  GroupTimeSeriesSplit,
  KFold,
  LeaveOneGroupOut,
  LeaveOneOut,
  LeavePGroupsOut,
  LeavePOut,
  PredefinedSplit,
  RepeatedKFold,
  RepeatedStratifiedKFold,
  ShuffleSplit,
  StratifiedGroupKFold,
  StratifiedKFold,
  StratifiedShuffleSplit,
  TimeSeriesSplit,
];

/** Classes whose instances specifications hold as parameters. */
export const splitters: ReadonlyMap<string, { readonly spec: SpecClass }> = new Map(
  splitterClasses.map((spec) => [spec.type, { spec }]),
);

/** Classes whose instances stand in what searches try. */
export const distributions: ReadonlyMap<string, { readonly spec: SpecClass }> = new Map(
  [ChoiceDistribution, LogUniformDistribution, RandintDistribution, UniformDistribution].map((spec) => [
    spec.type,
    { spec },
  ]),
);
