import type { FittedModel } from '../base/index.js';
import { Matrix, Table } from '../data/index.js';
import { holds, refuses, same } from './expect.js';
import type { Law } from './law.js';
import { methodOf } from './outputs.js';
import type { Subject } from './subject.js';

/** There and back again costs a few roundings. */
const TOLERANCE = 1e-9;

const transforms = ({ role, isTabular }: Subject): boolean => role === 'transformer' && isTabular;
const renames = (subject: Subject): boolean => transforms(subject) && 'getFeatureNamesOut' in subject.model;

/** Laws of transformers. */
export const transformerLaws: readonly Law[] = [
  {
    name: 'fit-transform-is-fit-then-transform',
    says: 'fitTransform returns what transform of the fitted model returns.',
    appliesTo: ({ spec, model, tags }) =>
      [methodOf(spec, 'fitTransform'), methodOf(model, 'transform')].every((method) => method !== undefined) &&
      !tags.nonDeterministic,
    check({ spec, sample, model }) {
      const actual = methodOf(spec, 'fitTransform')!(sample.X, sample.y);
      same('the result', actual, methodOf(model, 'transform')!(sample.X));
    },
  },
  {
    name: 'names-its-output-columns',
    says: 'featureNamesOut has one unique name for each output column, and the output bears these names.',
    appliesTo: transforms,
    check({ model, sample }) {
      const output = transform(model, sample.X);
      const names = namesOf(model);
      holds(names.length === output.shape[1], `${names.length} names for ${output.shape[1]} columns`);
      holds(new Set(names).size === names.length, `some names occur twice: ${names.join(', ')}`);
      same('names of the output', output.featureNames === null ? null : [...output.featureNames], [...names]);
    },
  },
  {
    name: 'passes-names-through',
    says: 'getFeatureNamesOut of the names of fit is featureNamesOut, and other names are refused.',
    appliesTo: renames,
    check(subject) {
      const { model } = subject;
      const namesOut = methodOf(model, 'getFeatureNamesOut')!;
      same('without names', namesOut(), namesOf(model));
      const width = model.nFeaturesIn;
      const generated = Array.from({ length: width }, (_, j) => `x${j}`);
      if (model.featureNamesIn === null)
        same('with generated names', [...(namesOut(generated) as string[])], [...namesOf(model)]);
      else refuses('other names', () => namesOut(generated), { codes: ['DATA'] });
      refuses('names that are numbers', () => namesOut(generated.map((_, j) => j)), { codes: ['INVALID_PARAMETER'] });
      refuses('a name instead of names', () => namesOut('x0'), { codes: ['INVALID_PARAMETER'] });
      refuses('names too many', () => namesOut([...generated, 'more']), {
        codes: ['SHAPE'],
        mentions: [String(width)],
      });
    },
  },
  {
    name: 'returns-a-dense-matrix-or-a-table',
    says: 'transform returns a Matrix that is row-major without gaps, or a Table.',
    appliesTo: transforms,
    check({ model, sample }) {
      const output = methodOf(model, 'transform')!(sample.X);
      holds(output instanceof Matrix || output instanceof Table, 'transform returned something else');
      holds(output instanceof Table || output.isCompact, 'the matrix has gaps');
    },
  },
  {
    name: 'inverse-transform-undoes-transform',
    says: 'inverseTransform of transform gives the columns of fit again.',
    appliesTo: (subject) =>
      transforms(subject) && subject.matrix !== undefined && methodOf(subject.model, 'inverseTransform') !== undefined,
    check({ model, matrix }) {
      const back = methodOf(model, 'inverseTransform')!(transform(model, matrix)) as Matrix | Table;
      same('the shape', back.shape, matrix!.shape);
      const cells = back instanceof Table ? back.toRows().map((row) => Object.values(row)) : back.toArray();
      same('the cells', cells, matrix!.toArray(), TOLERANCE);
    },
  },
  {
    name: 'inverse-transform-checks-its-input',
    says: 'inverseTransform refuses rows of another width than transform returns.',
    appliesTo: (subject) => transforms(subject) && methodOf(subject.model, 'inverseTransform') !== undefined,
    check({ model, sample }) {
      const width = transform(model, sample.X).shape[1];
      const wide = Matrix.zeros(2, width + 1);
      const inverse = methodOf(model, 'inverseTransform')!;
      refuses('rows too wide', () => inverse(wide), { codes: ['SHAPE'], mentions: [String(width), String(width + 1)] });
      refuses('a vector', () => inverse([1, 2]), { codes: ['SHAPE', 'DATA'] });
    },
  },
];

function transform(model: FittedModel, X: unknown): Matrix | Table {
  return methodOf(model, 'transform')!(X) as Matrix | Table;
}

function namesOf(model: FittedModel): readonly string[] {
  return (model as unknown as { featureNamesOut: readonly string[] }).featureNamesOut;
}
