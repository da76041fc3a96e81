import { flag, nullable, type Rule, real } from '../../core/index.js';

// The rules of the arguments of kernels.

export const degreeRule: Rule<number> = real({ min: 1, default: 3 });
export const coef0Rule: Rule<number> = real({ default: 1 });
export const gammaRule: Rule<number | null> = nullable(real({ min: 0 }));
export const positiveGammaRule: Rule<number | null> = nullable(real({ min: 0, openMin: true }));
export const chi2GammaRule: Rule<number> = real({ min: 0, openMin: true, default: 1 });
export const denseOutputRule: Rule<boolean> = flag(true);
