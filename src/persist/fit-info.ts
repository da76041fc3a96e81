import {
  choiceSlot,
  countSlot,
  type FitInfo,
  type FitWarning,
  listSlot,
  nullableSlot,
  recordSlot,
  type Slot,
  stringSlot,
} from '../base/index.js';

const CODES: Readonly<Record<FitWarning['code'], true>> = {
  CONVERGENCE: true,
  DATA: true,
  DEPRECATED: true,
  FIT_FAILED: true,
  SCORE_FAILED: true,
  TIME_BUDGET: true,
};

/** What some warnings say besides. */
const NUMBERS = ['nIter', 'split', 'candidate'] as const;
type Numbers = { readonly [K in (typeof NUMBERS)[number]]: number | null };

const fields = recordSlot<FitWarning & Numbers>({
  code: choiceSlot(Object.keys(CODES) as FitWarning['code'][]),
  owner: stringSlot(),
  message: stringSlot(),
  nIter: nullableSlot(countSlot()),
  split: nullableSlot(countSlot()),
  candidate: nullableSlot(countSlot()),
});

const warningSlot: Slot<FitWarning> = {
  write: (warning, writer) => {
    const numbers = warning as Partial<Numbers>;
    const all = Object.fromEntries(NUMBERS.map((name) => [name, numbers[name] ?? null]));
    return fields.write({ ...warning, ...(all as Numbers) }, writer);
  },
  read: (json, reader) => {
    const { code, owner, message, ...numbers } = fields.read(json, reader);
    const said = NUMBERS.flatMap((name) => (numbers[name] === null ? [] : [[name, numbers[name]] as const]));
    return Object.freeze({ code, owner, message, ...Object.fromEntries(said) });
  },
};

/** What a model remembers of its fit, beside its specification. */
export const infoSlot: Slot<Omit<FitInfo, 'spec'>> = recordSlot<Omit<FitInfo, 'spec'>>({
  nFeaturesIn: countSlot(),
  featureNamesIn: nullableSlot(listSlot(stringSlot())),
  warnings: listSlot(warningSlot),
});
