export { FittedStandardScaler, StandardScaler, type StandardScalerParams } from './standard-scaler.js';
