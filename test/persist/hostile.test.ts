import type { FittedModel } from 'pipefit/base';
import { KMeans } from 'pipefit/cluster';
import { RandomForestClassifier } from 'pipefit/ensemble';
import { LogisticRegression } from 'pipefit/linear-model';
import { save } from 'pipefit/persist';
import { StandardScaler } from 'pipefit/preprocessing';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';
import { edited, type Node, type Parts } from './mutations.js';
import { afterChange, at, refusal } from './refusal.js';

const X = [
  [0, 1],
  [2, 5],
  [3, 3],
  [9, 4],
];
const y = ['a', 'b', 'b', 'c'];

const scaler = new StandardScaler().fit(X);
const tree = new DecisionTreeClassifier({ randomState: 0 }).fit(X, y);
const forest = new RandomForestClassifier({ nEstimators: 3, randomState: 0 }).fit(X, y);
const logistic = new LogisticRegression().fit(X, y);

/** The file with another text in place of a document. */
function withText(bytes: Uint8Array, key: string, text: string): Uint8Array {
  return edited(bytes, (parts) => {
    parts.texts[key] = text;
    parts.raw = true;
  });
}

describe('the texts', () => {
  it.each([
    ['format', undefined, 'be a model of pipefit; got undefined'],
    ['format', 'other', 'be a model of pipefit; got "other"'],
    ['formatVersion', undefined, 'have the text "formatVersion"; got none'],
    [
      'formatVersion',
      '2',
      'have a formatVersion of at most 1; got 2: a newer release wrote it ("0.1.0"; this one is 0.1.0)',
    ],
    ['formatVersion', '0', 'have a whole number as formatVersion'],
    ['formatVersion', '1.0', 'have a whole number as formatVersion'],
    ['formatVersion', '99999999999', 'have a whole number as formatVersion'],
    ['libraryVersion', undefined, 'have the text "libraryVersion"'],
    ['type', 'KMeans', 'the type must be "StandardScaler"; got "KMeans"'],
    ['note', 'x', 'have only the texts format, formatVersion, libraryVersion, type, spec, info, state; got "note"'],
    ['state', undefined, 'have the text "state"'],
  ])('%s: %j is refused', (key, value, message) => {
    const change = ({ texts }: Parts) => {
      if (value === undefined) delete texts[key];
      else texts[key] = value;
    };
    expect(afterChange(scaler, change)).toContain(message);
  });

  it('of a file that is no model are refused', () => {
    expect(refusal(Uint8Array.of(2, 0, 0, 0, 0, 0, 0, 0, 0x7b, 0x7d))).toContain('be a model of pipefit');
  });

  it.each([
    ['spec', '['.repeat(1_000_000), 'the spec must nest at most 200 levels deep'],
    ['state', '{"a":'.repeat(300), 'the state must nest at most 200 levels deep'],
    ['info', '{"nFeaturesIn":1,"nFeaturesIn":2}', 'the info must have each name once'],
    ['info', '{"nFeaturesIn":1e999}', 'the info must have a finite number'],
    ['info', '{"nFeaturesIn":01}', 'the info must have , or }'],
    ['info', '{"nFeaturesIn":NaN}', 'the info must have a finite number'],
    ['state', '{"__proto__":{"polluted":1}}', 'the state must not use names of object prototypes; got "__proto__"'],
    ['state', '{"\\u005f_proto__":{}}', 'the state must not use names of object prototypes'],
    ['spec', '{"constructor":{"prototype":{}}}', 'the spec must not use names of object prototypes'],
    ['spec', '', 'the spec must have a finite number; got its end'],
    ['spec', 'null null', 'the spec must end after its last value'],
    ['spec', 'null', 'load: spec must be an object; got null'],
    ['spec', '{"type":"Nobody","arguments":[]}', 'load: spec must be of a known type'],
    ['spec', '{"type":"toString","arguments":[]}', 'load: spec must be of a known type'],
    ['spec', '{"type":"KFold","arguments":[]}', 'load: spec must be a specification; got KFold'],
    [
      'spec',
      `{"type":"KMeans","arguments":[${'1,'.repeat(9)}1]}`,
      'load: spec must have a list of at most 4 arguments',
    ],
  ])('%s: %.40s is refused', (key, text, message) => {
    expect(refusal(withText(save(scaler), key, text))).toContain(message);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('tensors', () => {
  it.each<[string, (parts: Parts) => void, string]>([
    [
      'left over',
      ({ tensors }) => (tensors.more = { dtype: 'F64', shape: [0], data_offsets: [0, 0] }),
      'hold only tensors of its model; got "more"',
    ],
    [
      'missing',
      ({ documents }) => (at(documents, 'state').mean = 'none'),
      'mean must name a tensor of the file that nothing else uses; got "none"',
    ],
    [
      'used twice',
      ({ documents }) => (at(documents, 'state').mean = 'var'),
      'var must name a tensor of the file that nothing else uses',
    ],
    ['no name', ({ documents }) => (at(documents, 'state').mean = { number: 'NaN' }), 'mean must name a tensor'],
    [
      'of another rank',
      ({ tensors }) => (tensors.mean!.shape = [1, 2]),
      'mean must be a Float64Array of 1 dimensions; got a Float64Array of 2',
    ],
    [
      'of another length',
      ({ documents }) => (at(documents, 'info').nFeaturesIn = 3),
      'mean must have 3 features; got 2',
    ],
    [
      'empty and endless',
      ({ tensors, documents }) => {
        at(documents, 'info').nFeaturesIn = 2 ** 40;
        for (const name of Object.keys(tensors))
          tensors[name] = { dtype: 'F64', shape: [0, 2 ** 40], data_offsets: [0, 0] };
      },
      'load: the file must end after its last tensor',
    ],
  ])('%s are refused', (_, change, message) => {
    expect(afterChange(scaler, change)).toContain(message);
  });

  it('without bytes cannot claim a size', () => {
    const model = new KMeans({ nClusters: 1 }).fit(X);
    const message = afterChange(model, (parts) => {
      parts.tensors.clusterCenters = { dtype: 'F64', shape: [0, 2 ** 40], data_offsets: [0, 0] };
      parts.tensors.labels!.data_offsets = [0, 16];
      parts.data = parts.data.slice(16);
    });
    expect(message).toContain('clusterCenters must have extents of at most');
  });
});

describe('a state that no fit could learn', () => {
  const classes = (values: Node) => (parts: Parts) => {
    at(parts.documents, 'state').classes = values;
  };
  const node = (name: string, k: number, value: number) => (parts: Parts) => {
    const offset = parts.tensors[name]!.data_offsets[0] + 4 * k;
    new DataView(parts.data.buffer, parts.data.byteOffset).setInt32(offset, value, true);
  };

  it.each<[string, FittedModel, (parts: Parts) => void, string]>([
    [
      'classes out of order',
      logistic,
      classes(['b', 'a', 'c']),
      'classes must hold labels of one kind, sorted; got "a" after "b"',
    ],
    ['classes twice', logistic, classes(['a', 'a', 'b']), 'hold labels of one kind, sorted'],
    ['classes of two kinds', logistic, classes([1, 'a', 'b']), 'hold labels of one kind, sorted; got "a" after 1'],
    ['no classes', logistic, classes([]), 'classes must hold at least one label'],
    ['an object as a class', logistic, classes(['a', {}, 'c']), 'classes.1 must be a label; got an object'],
    ['too few classes', logistic, classes(['a', 'b']), 'have one score for two classes, else one for each'],
    ['too many classes', tree, classes(['a', 'b', 'c', 'd']), 'have 4 classes; got 3'],
    ['a node that is its own child', tree, node('childrenLeft', 0, 0), 'number children after their parent'],
    ['a child that is not there', tree, node('childrenRight', 0, 99), 'number children after their parent'],
    ['a column that is not there', tree, node('feature', 0, 2), 'look at columns 0 to 1; got column 2'],
    ['trees that begin nowhere', forest, node('starts', 2, 2 ** 30), 'in all its trees'],
    ['a child that is in another tree', forest, node('childrenLeft', 0, 5), 'number children after their parent'],
  ])('%s is refused', (_, model, change, message) => {
    expect(afterChange(model, change)).toContain(message);
  });

  it('counts as a model only with the fields of its class', () => {
    expect(afterChange(scaler, ({ documents }) => delete at(documents, 'state').var)).toContain(
      'have var; got nothing',
    );
    expect(afterChange(scaler, ({ documents }) => (at(documents, 'state').more = 1))).toContain('got "more"');
    expect(afterChange(scaler, ({ documents }) => (at(documents, 'info').more = 1))).toContain('info must have only');
  });
});

describe('parameters', () => {
  const param =
    (value: Node, name = 'withMean') =>
    (parts: Parts) => {
      at(parts.documents, 'spec.arguments.0.value.object')[name] = value;
    };

  it.each<[Node, string]>([
    [3, 'spec must hold what its class accepts; got StandardScaler: withMean must be true or false; got 3'],
    [{ undefinded: null }, 'be an object, map, matrix, array, spec, number or undefined; got "undefinded"'],
    [{ object: {}, map: [] }, 'be an object, map, matrix, array, spec, number or undefined; got "object and map"'],
    [{ map: [[1]] }, 'be a list of pairs'],
    [{ matrix: 'mean' }, 'be an object; got "mean"'],
    [{ array: 'mean' }, 'spec must hold what its class accepts'],
    [{ spec: { type: 'StandardScaler' } }, 'have type, arguments'],
  ])('%j is refused', (value, message) => {
    expect(afterChange(scaler, param(value))).toContain(message);
  });

  it('that do not exist are refused, however long their name', () => {
    expect(afterChange(scaler, param(true, 'withmean'))).toContain('(did you mean withMean?)');
    expect(afterChange(scaler, param(true, 'x'.repeat(1_000_000)))).toContain('be one of copy, withMean, withStd');
  });

  it('cannot be views that make a large matrix of one number', () => {
    const model = new KMeans({ nClusters: 2, init: X.slice(0, 2) }).fit(X);
    const view = { data: [0], shape: [100_000, 100_000], stride: [0, 0], offset: 0 };
    expect(afterChange(model, param({ object: view }, 'init'))).toContain('be a matrix where it has strides');
  });
});
