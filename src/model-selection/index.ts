export { KFold, type KFoldParams } from './kfold.js';
export { ShuffleSplit, type ShuffleSplitParams } from './shuffle-split.js';
export { isSplitter, type Split, type Splitter } from './splitter.js';
export { StratifiedKFold } from './stratified-kfold.js';
export { StratifiedShuffleSplit } from './stratified-shuffle-split.js';
export type { SamplesOf, TypedArray } from './take-samples.js';
export { type Sampled, type SplitParts, type TrainTestSplitOptions, trainTestSplit } from './train-test-split.js';
