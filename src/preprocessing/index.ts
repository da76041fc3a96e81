export { FittedMinMaxScaler, MinMaxScaler, type MinMaxScalerParams } from './min-max-scaler.js';
export { FittedStandardScaler, StandardScaler, type StandardScalerParams } from './standard-scaler.js';
