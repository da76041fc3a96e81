export type { PairParams } from './classifier-fit.js';
export { FittedPairClassifier } from './fitted-pair-classifier.js';
export type { KernelFunction, KernelName, KernelParams } from './kernel-params.js';
export { FittedNuSVC, NuSVC, type NuSVCParams } from './nu-svc.js';
export { FittedNuSVR, NuSVR, type NuSVRParams } from './nu-svr.js';
export { FittedOneClassSVM, OneClassSVM, type OneClassSVMParams } from './one-class-svm.js';
export { FittedKernelRegressor } from './single-fit.js';
export { FittedSVC, SVC, type SVCParams } from './svc.js';
export { FittedSVR, SVR, type SVRParams } from './svr.js';
