import type { FittedModel } from '../base/index.js';
import type { Matrix } from '../data/index.js';
import { asColumns } from './containers.js';
import { refuses, same, succeedsOrRefuses } from './expect.js';
import type { Law } from './law.js';
import { methodOf, outputsOf, rowMethods } from './outputs.js';
import type { Subject } from './subject.js';

/** Not in alphabetical order, so that sorting them would be seen. */
const NAMES: readonly string[] = ['size', 'age', 'mass', 'height', 'depth', 'count'];

const named = ({ matrix, tags, model }: Subject): boolean =>
  matrix !== undefined && matrix.shape[1] <= NAMES.length && !tags.ignoresX && rowMethods(model).length > 0;

/** Laws of the names of columns. */
export const nameLaws: readonly Law[] = [
  {
    name: 'remembers-names-of-columns',
    says: 'The model knows the names of the columns it was fitted on.',
    appliesTo: named,
    check(subject) {
      const { model, names } = fitNamed(subject);
      same('featureNamesIn', model.featureNamesIn, names);
    },
  },
  {
    name: 'never-mixes-up-columns',
    says: 'Columns in another order are refused, or taken by their names, but never taken by position.',
    appliesTo: (subject) => named(subject) && subject.matrix!.shape[1] > 1,
    check(subject) {
      const { model, names, X } = fitNamed(subject);
      const expected = outputsOf(model, columnsOf(X, names, names));
      const turned = columnsOf(X, names, [...names].reverse());
      for (const name of rowMethods(model)) {
        const run = () => methodOf(model, name)!(turned);
        if (succeedsOrRefuses(`${name} of columns in another order`, run)) same(`${name}`, run(), expected[name]);
        else refuses('another order', run, { codes: ['DATA'], mentions: ['order'] });
      }
    },
  },
  {
    name: 'notices-missing-columns',
    says: 'A column of fit that is missing, or has another name, is refused by its name.',
    appliesTo: named,
    check(subject) {
      const { model, names, X } = fitNamed(subject);
      const renamed = asColumns(X, ['stranger', ...names.slice(1)]);
      const missing = columnsOf(X, names, names.slice(1));
      for (const name of rowMethods(model)) {
        const refusal = { codes: ['DATA', 'SHAPE'], mentions: [names[0]!] } as const;
        refuses(`a renamed column in ${name}`, () => methodOf(model, name)!(renamed), refusal);
        if (names.length > 1) {
          refuses(`a missing column in ${name}`, () => methodOf(model, name)!(missing), refusal);
        }
      }
    },
  },
  {
    name: 'notices-columns-too-many',
    says: 'A column that fit has not seen is refused by its name, or makes no difference.',
    appliesTo: named,
    check(subject) {
      const { model, names, X } = fitNamed(subject);
      const expected = outputsOf(model, columnsOf(X, names, names));
      const more = { stranger: X.column(0), ...columnsOf(X, names, names) };
      for (const name of rowMethods(model)) {
        const run = () => methodOf(model, name)!(more);
        if (succeedsOrRefuses(`${name} of an unknown column`, run)) same(`${name}`, run(), expected[name]);
        else refuses('an unknown column', run, { codes: ['DATA', 'SHAPE'], mentions: ['stranger'] });
      }
    },
  },
];

function fitNamed(subject: Subject): { model: FittedModel; names: readonly string[]; X: Matrix } {
  const X = subject.matrix!;
  const names = NAMES.slice(0, X.shape[1]);
  return { model: subject.fit({ X: asColumns(X, names), y: subject.sample.y }), names, X };
}

/** Some of the named columns, in the order given. */
function columnsOf(X: Matrix, names: readonly string[], chosen: readonly string[]): Record<string, Float64Array> {
  return Object.fromEntries(chosen.map((name) => [name, X.column(names.indexOf(name))]));
}
