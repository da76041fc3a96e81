export type { Category } from './category.js';
export type { CategoriesParam } from './category-rules.js';
export { FittedLabelEncoder, LabelEncoder, type LabelEncoderParams } from './label-encoder.js';
export { FittedMinMaxScaler, MinMaxScaler, type MinMaxScalerParams } from './min-max-scaler.js';
export type { DropParam } from './one-hot-drop.js';
export {
  type FeatureNameCombiner,
  FittedOneHotEncoder,
  OneHotEncoder,
  type OneHotEncoderParams,
} from './one-hot-encoder.js';
export { FittedOrdinalEncoder, OrdinalEncoder, type OrdinalEncoderParams } from './ordinal-encoder.js';
export { FittedStandardScaler, StandardScaler, type StandardScalerParams } from './standard-scaler.js';
