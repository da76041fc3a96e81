import { readCsv } from '../data/index.js';
import { penguinsCsv } from './files/penguins.js';

/** The species of a penguin. */
export type PenguinSpecies = 'Adelie' | 'Chinstrap' | 'Gentoo';

/** One penguin; `null` is a measurement that is missing. */
export type Penguin = {
  readonly island: 'Biscoe' | 'Dream' | 'Torgersen';
  readonly bill_length_mm: number | null;
  readonly bill_depth_mm: number | null;
  readonly flipper_length_mm: number | null;
  readonly body_mass_g: number | null;
  readonly sex: 'female' | 'male' | null;
};

/** The penguins as rows of mixed columns. */
export interface PenguinsBunch {
  readonly rows: Penguin[];
  readonly target: PenguinSpecies[];
  readonly featureNames: readonly (keyof Penguin)[];
  readonly targetNames: readonly PenguinSpecies[];
  /** What the data are and where they come from. */
  readonly description: string;
}

const DESCRIPTION =
  'Palmer penguins: island, bill, flipper, body mass and sex of 344 penguins of three species; some values are missing. ' +
  'K. B. Gorman, T. D. Williams, W. R. Fraser (2014), palmerpenguins, CC0; from the R package modeldata (MIT).';
const FEATURE_NAMES = [
  'island',
  'bill_length_mm',
  'bill_depth_mm',
  'flipper_length_mm',
  'body_mass_g',
  'sex',
] as const satisfies readonly (keyof Penguin)[];

/**
 * The Palmer penguins: 344 rows of text and numbers, with missing values, 3 species.
 *
 * @returns fresh data at every call.
 * @example
 * ```ts
 * import { loadPenguins } from 'pipefit/datasets';
 *
 * const { rows, target } = loadPenguins();
 * rows[0]!.bill_length_mm; // 39.1
 * rows[3]!.sex; // null
 * target[0]; // 'Adelie'
 * ```
 * @see https://allisonhorst.github.io/palmerpenguins/
 */
export function loadPenguins(): PenguinsBunch {
  const table = readCsv<Penguin & { readonly species: PenguinSpecies }>(penguinsCsv, { missing: ['NA'] });
  return {
    rows: table.select(FEATURE_NAMES).toRows(),
    target: table.values('species'),
    featureNames: [...FEATURE_NAMES],
    targetNames: ['Adelie', 'Chinstrap', 'Gentoo'],
    description: DESCRIPTION,
  };
}
