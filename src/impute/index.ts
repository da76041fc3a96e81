export type {
  ImputerInput,
  ImputerOutput,
  ImputerStatistics,
  ImputerStrategy,
  NumericStrategy,
  SimpleImputerParams,
  StatisticFunction,
} from './imputer-params.js';
export { type FittedIndicator, FittedSimpleImputer, SimpleImputer } from './simple-imputer.js';
