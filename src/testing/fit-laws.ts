import { FittedModel } from '../base/index.js';
import { Matrix } from '../data/index.js';
import { holds, refuses, same } from './expect.js';
import type { Law } from './law.js';
import { methodOf, outputsOf, rowMethods } from './outputs.js';
import type { Subject } from './subject.js';

/** Methods that a model of each role has. */
const METHODS_OF_ROLE = {
  transformer: ['transform'],
  classifier: ['predict', 'score'],
  regressor: ['predict', 'score'],
  clusterer: [],
  'outlier-detector': ['scoreSamples', 'decisionFunction', 'predict'],
  'label-encoder': ['transform', 'inverseTransform'],
  neighbors: ['kneighbors', 'radiusNeighbors'],
} as const;

const always = (): boolean => true;
const tabular = ({ isTabular }: Subject): boolean => isTabular;

/** Laws of what `fit` returns and of what it leaves alone. */
export const fitLaws: readonly Law[] = [
  {
    name: 'fit-returns-a-model',
    says: 'fit returns a fitted model with the same role, which remembers its specification.',
    appliesTo: always,
    check({ spec, model }) {
      holds(model instanceof FittedModel, 'fit returned no fitted model');
      holds(model.role === spec.role, `the role of the model is ${model.role}`);
      same('the specification of the model', model.spec, spec);
    },
  },
  {
    name: 'model-has-the-methods-of-its-role',
    says: 'The model has the methods that go with its role and tags.',
    appliesTo: always,
    check({ model, role, tags }) {
      for (const name of METHODS_OF_ROLE[role]) holds(methodOf(model, name) !== undefined, `the model has no ${name}`);
      if (role === 'classifier' || role === 'regressor') holds(tags.requiresY, 'tags.requiresY is false');
      if (role === 'clusterer') holds('labels' in model, 'the model has no labels');
    },
  },
  {
    name: 'fit-leaves-the-specification',
    says: 'fit neither changes parameters nor adds anything to the specification, even to a frozen one.',
    appliesTo: ({ canFit }) => canFit,
    check(subject) {
      const spec = Object.freeze(subject.rebuild());
      const before = Object.entries(Object.getOwnPropertyDescriptors(spec));
      spec.fit(subject.sample.X as never, subject.sample.y as never);
      const after = Object.entries(Object.getOwnPropertyDescriptors(spec));
      same(
        'names of the fields',
        after.map(([name]) => name),
        before.map(([name]) => name),
      );
      for (const [k, [name, field]] of after.entries()) holds(field.value === before[k]![1].value, `${name} changed`);
      same('the specification', spec, subject.spec);
    },
  },
  {
    name: 'fit-and-score-take-y',
    says: 'fit takes a y even where it has no use for it, so that all estimators fit into one pipeline.',
    appliesTo: tabular,
    check(subject) {
      const rows = Array.from({ length: subject.size }, (_, i) => i % 2);
      const y = subject.sample.y ?? rows;
      const model = subject.fit({ X: subject.sample.X, y });
      const score = methodOf(model, 'score');
      if (score !== undefined) holds(typeof score(subject.sample.X, y) === 'number', 'score returned no number');
    },
  },
  {
    name: 'fit-twice-is-fit-once',
    says: 'Fitting twice on the same data gives the same model, bit for bit.',
    appliesTo: ({ tags }) => !tags.nonDeterministic,
    check(subject) {
      // A fit on other rows in between: nothing of it may be left.
      if (!subject.tags.pairwise) subject.fit(subject.take(Array.from({ length: subject.size / 2 }, (_, i) => i)));
      const again = subject.fit();
      same('the model', again, subject.model);
      same('its outputs', outputsOf(again, subject.sample.X), outputsOf(subject.model, subject.sample.X));
    },
  },
  {
    name: 'knows-its-columns',
    says: 'The model knows the number of columns it was fitted on, and that they had no names.',
    appliesTo: ({ matrix }) => matrix !== undefined,
    check({ model, matrix }) {
      holds(model.nFeaturesIn === matrix!.shape[1], `nFeaturesIn is ${model.nFeaturesIn}`);
      holds(model.featureNamesIn === null, 'featureNamesIn is not null');
    },
  },
  {
    name: 'checks-the-number-of-columns',
    says: 'Rows of another width are refused with both numbers.',
    appliesTo: ({ matrix, tags, model }) => matrix !== undefined && !tags.ignoresX && rowMethods(model).length > 0,
    check({ model, matrix }) {
      const width = matrix!.shape[1];
      const narrow = matrix!.takeColumns(Array.from({ length: width - 1 }, (_, j) => j));
      const wide = matrix!.takeColumns(Array.from({ length: width + 1 }, (_, j) => j % width));
      for (const name of rowMethods(model)) {
        for (const [X, got] of [[narrow, width - 1] as const, [wide, width + 1] as const]) {
          const mentions = [String(width), String(got)];
          refuses(`${name} of ${got} columns`, () => methodOf(model, name)!(X), { codes: ['SHAPE'], mentions });
        }
      }
    },
  },
  {
    name: 'needs-its-target',
    says: 'An estimator that learns from y says so when there is none, or one of another length.',
    appliesTo: ({ tags }) => tags.requiresY,
    check(subject) {
      const { X, y } = subject.sample;
      const refusal = { codes: ['SHAPE'], mentions: ['y'] } as const;
      refuses('a missing y', () => subject.fit({ X, y: undefined }), refusal);
      refuses('a y of null', () => subject.fit({ X, y: null }), refusal);
      refuses('a short y', () => subject.fit({ X, y: y!.slice(1) }), refusal);
      refuses('an empty y', () => subject.fit({ X, y: [] }), refusal);
      refuses('a y that is a number', () => subject.fit({ X, y: 1 }), refusal);
    },
  },
  {
    name: 'refuses-unknown-options',
    says: 'An option that fit or score does not have is refused by its name, and options are one object.',
    appliesTo: tabular,
    check(subject) {
      const { X, y } = subject.sample;
      const score =
        methodOf(subject.model, 'score') ?? ((_X, _y, options) => subject.fit(undefined, options as object));
      for (const run of [
        (options: object) => subject.fit({ X, y }, options),
        (options: object) => score(X, y, options),
      ]) {
        const options = { noSuchOption: 1 };
        refuses('an unknown option', () => run(options), { codes: ['INVALID_PARAMETER'], mentions: ['noSuchOption'] });
        refuses('a list of options', () => run([1]), { codes: ['INVALID_PARAMETER'], mentions: ['options'] });
      }
    },
  },
  {
    name: 'minds-the-sign-as-tagged',
    says: 'Negative numbers are refused by estimators with the tag positiveOnly and by no others.',
    appliesTo: ({ matrix, tags }) => matrix !== undefined && !tags.ignoresX,
    check(subject) {
      const X = subject.matrix!;
      const data = X.data.slice();
      data[1] = -30;
      const run = () => subject.fit({ X: new Matrix(data, X.shape), y: subject.sample.y });
      if (subject.tags.positiveOnly) refuses('a negative number', run, { codes: ['DATA'], mentions: ['negative'] });
      else run();
    },
  },
];
