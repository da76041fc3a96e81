import { deepParams } from '../base/index.js';
import { type Label, Matrix } from '../data/index.js';
import { holds, same } from './expect.js';
import type { Law } from './law.js';
import { methodOf, outputsOf, rowMethods } from './outputs.js';
import { withPoisonedGlobals } from './poisoned-globals.js';
import type { Subject } from './subject.js';

const always = (): boolean => true;
const numeric = ({ matrix }: Subject): boolean => matrix !== undefined;

/** Laws of what a computation depends on and of what it changes: its arguments, and nothing. */
export const purityLaws: readonly Law[] = [
  {
    name: 'reads-no-clock-locale-or-entropy',
    says: 'With a seed, fit and all methods work without Math.random, Date, the locale, entropy and the console.',
    appliesTo: ({ tags }) => !tags.nonDeterministic,
    check(subject) {
      const expected = outputsOf(subject.model, subject.sample.X);
      const [model, outputs] = withPoisonedGlobals(() => {
        const fitted = subject.fit();
        return [fitted, outputsOf(fitted, subject.sample.X)] as const;
      });
      same('the model', model, subject.model);
      same('its outputs', outputs, expected);
    },
  },
  {
    name: 'never-changes-its-input',
    says: 'X, y and weights have the same bytes after fit and after every method.',
    appliesTo: numeric,
    check(subject) {
      const given = copyOf(subject);
      const before = copyOf(subject);
      const model = subject.fit(given, subject.tags.sampleWeight ? { sampleWeight: given.weights } : {});
      same('the arguments of fit', given, before);
      for (const name of rowMethods(model)) {
        methodOf(model, name)!(given.X);
        same(`the argument of ${name}`, given, before);
      }
    },
  },
  {
    name: 'keeps-no-reference-to-its-input',
    says: 'A model does not change when the data that it was fitted on are overwritten.',
    appliesTo: numeric,
    check(subject) {
      const given = copyOf(subject);
      const sampleWeight = subject.tags.sampleWeight ? given.weights : null;
      const model = subject.fit(given, { sampleWeight });
      const expected = subject.fit(copyOf(subject), { sampleWeight: sampleWeight?.slice() ?? null });
      given.X.data.fill(0);
      given.weights.fill(0);
      if (given.y instanceof Float64Array) given.y.fill(0);
      else given.y?.fill(given.y[0]!);
      same('the model', model, expected);
    },
  },
  {
    name: 'methods-leave-the-model',
    says: 'No method changes the model: it answers twice the same and its state stays as it was.',
    appliesTo: always,
    check(subject) {
      const { X } = subject.sample;
      const model = subject.fit();
      const first = outputsOf(model, X);
      same('the second answer', outputsOf(model, X), first);
      if (!subject.tags.nonDeterministic) same('the model', model, subject.model);
      holds(Object.isFrozen(model.state), 'the state is not frozen');
    },
  },
  {
    name: 'outputs-belong-to-the-caller',
    says: 'Overwriting what a method returned changes no later answer.',
    appliesTo: (subject) => numeric(subject) && !subject.tags.nonDeterministic,
    check(subject) {
      const model = subject.fit();
      for (const name of rowMethods(model)) {
        const method = methodOf(model, name)!;
        const X = copyOf(subject).X;
        const expected = methodOf(subject.model, name)!(X);
        const spoilt = method(X.takeRows(Array.from({ length: X.shape[0] }, (_, i) => i)));
        if (spoilt instanceof Matrix) spoilt.data.fill(0);
        else if (ArrayBuffer.isView(spoilt) || Array.isArray(spoilt)) (spoilt as Float64Array).fill(0);
        same(`${name} after its last result was overwritten`, method(X), expected);
      }
    },
  },
  {
    name: 'survives-saving',
    says: 'A saved model comes back with the same state, parameters and outputs, and saves to the same bytes again.',
    appliesTo: ({ persistence, spec }) =>
      persistence !== undefined && !Object.values(deepParams(spec)).some((value) => typeof value === 'function'),
    check({ persistence, model, sample }) {
      const { save, load } = persistence!;
      const bytes = save(model);
      const back = load(bytes);
      same('the loaded model', back, model);
      same('its outputs', outputsOf(back, sample.X), outputsOf(model, sample.X));
      same('the bytes of a second save', save(model), bytes);
      same('the bytes of the loaded model', save(back), bytes);
      const inside = new Uint8Array(bytes.length + 3);
      inside.set(bytes, 3);
      same('a model loaded from the middle of a buffer', load(inside.subarray(3)), model);
    },
  },
];

interface Copy {
  readonly X: Matrix;
  readonly y: Label[] | Float64Array | undefined;
  readonly weights: Float64Array;
}

/** The sample and some weights, in arrays of their own. */
function copyOf(subject: Subject): Copy {
  const X = subject.matrix!;
  const weights = Float64Array.from({ length: subject.size }, (_, i) => 1 + (i % 3));
  return { X: new Matrix(X.data.slice(), X.shape), y: subject.sample.y?.slice(), weights };
}
