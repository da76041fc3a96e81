import { readCsv } from '../data/index.js';
import { telcoChurnCsv } from './files/telco-churn.js';

/** Whether the customer left. */
export type Churn = 'No' | 'Yes';

/** A service that needs an internet connection. */
export type OnlineService = 'No' | 'No internet service' | 'Yes';

/** One customer; the columns have the names of the original data. */
export type TelcoCustomer = {
  /** 1 for women, 0 for men. */
  readonly female: 0 | 1;
  readonly senior_citizen: 0 | 1;
  readonly partner: 0 | 1;
  readonly dependents: 0 | 1;
  /** Months with the company. */
  readonly tenure: number;
  readonly phone_service: 0 | 1;
  readonly multiple_lines: 'No' | 'No phone service' | 'Yes';
  readonly internet_service: 'DSL' | 'Fiber optic' | 'No';
  readonly online_security: OnlineService;
  readonly online_backup: OnlineService;
  readonly device_protection: OnlineService;
  readonly tech_support: OnlineService;
  readonly streaming_tv: OnlineService;
  readonly streaming_movies: OnlineService;
  readonly contract: 'Month-to-month' | 'One year' | 'Two year';
  readonly paperless_billing: 0 | 1;
  readonly payment_method:
    | 'Bank transfer (automatic)'
    | 'Credit card (automatic)'
    | 'Electronic check'
    | 'Mailed check';
  /** US dollars a month. */
  readonly monthly_charges: number;
  /** US dollars since the contract began; missing for the eleven customers whose first month is not over. */
  readonly total_charges: number | null;
};

/** The customers as rows of mixed columns. */
export interface TelcoChurnBunch {
  readonly rows: TelcoCustomer[];
  readonly target: Churn[];
  readonly featureNames: readonly (keyof TelcoCustomer)[];
  readonly targetNames: readonly Churn[];
  /** What the data are and where they come from. */
  readonly description: string;
}

const DESCRIPTION =
  'Telecom customers: contract, services and charges of 7043 customers, and whether they left; eleven values are missing. ' +
  'IBM sample data; from the R package modeldata (MIT).';
const FEATURE_NAMES = [
  'female',
  'senior_citizen',
  'partner',
  'dependents',
  'tenure',
  'phone_service',
  'multiple_lines',
  'internet_service',
  'online_security',
  'online_backup',
  'device_protection',
  'tech_support',
  'streaming_tv',
  'streaming_movies',
  'contract',
  'paperless_billing',
  'payment_method',
  'monthly_charges',
  'total_charges',
] as const satisfies readonly (keyof TelcoCustomer)[];

/**
 * The customers of a telecom company: 7043 rows of text and numbers, and who left.
 *
 * @returns fresh data at every call.
 * @example
 * ```ts
 * import { loadTelcoChurn } from 'pipefit/datasets';
 *
 * const { rows, target } = loadTelcoChurn();
 * rows[0]!.contract; // 'Month-to-month'
 * target[0]; // 'No'
 * target.filter((churn) => churn === 'Yes').length; // 1869
 * ```
 * @see https://modeldata.tidymodels.org/reference/wa_churn.html
 */
export function loadTelcoChurn(): TelcoChurnBunch {
  const table = readCsv<TelcoCustomer & { readonly churn: Churn }>(telcoChurnCsv, { missing: ['NA'] });
  return {
    rows: table.select(FEATURE_NAMES).toRows(),
    target: table.values('churn'),
    featureNames: [...FEATURE_NAMES],
    targetNames: ['No', 'Yes'],
    description: DESCRIPTION,
  };
}
