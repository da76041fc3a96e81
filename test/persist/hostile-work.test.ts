import type { AnySpec, FittedModel } from 'pipefit/base';
import { ColumnTransformer, FeatureUnion, Pipeline } from 'pipefit/compose';
import { DummyClassifier } from 'pipefit/dummy';
import { LogisticRegression } from 'pipefit/linear-model';
import { GridSearchCV } from 'pipefit/model-selection';
import { inspect, load, save } from 'pipefit/persist';
import { StandardScaler } from 'pipefit/preprocessing';
import { describe, expect, it } from 'vitest';
import { edited, type Parts } from './mutations.js';
import { afterChange, at, refusal } from './refusal.js';

const X = [
  [0, 1],
  [2, 5],
  [3, 3],
  [9, 4],
];
const y = ['a', 'b', 'b', 'c'];

describe('work', () => {
  it('is not done for columns that a file only claims', () => {
    const claim = ({ documents }: Parts) => (at(documents, 'info').nFeaturesIn = 2 ** 53 - 1);
    expect(afterChange(new DummyClassifier().fit(X, y), claim)).toContain(
      'have at most 262144 columns, all models together',
    );
    const union = new FeatureUnion([['a', 'passthrough']]).fit(X);
    const many = ({ documents }: Parts) => {
      at(documents, 'info').nFeaturesIn = 200_000;
      at(documents, 'spec.arguments.0').value = Array.from({ length: 1000 }, (_, k) => [`a${k}`, 'passthrough']);
      at(documents, 'state').parts = Array.from({ length: 1000 }, (_, k) => ({
        name: `a${k}`,
        action: 'passthrough',
        model: null,
      }));
    };
    expect(afterChange(union, many)).toContain('pass at most 65536 columns through; got 1000 times 200000');
  });

  it('is not done for names that double at every step', () => {
    const step = (k: number) =>
      [
        `s${k}`,
        new ColumnTransformer([['a', 'passthrough', [0]]], { verboseFeatureNamesOut: '{feature_name}' }),
      ] as const;
    const pipe = new Pipeline(Array.from({ length: 40 }, (_, k) => step(k)) as never) as unknown as AnySpec;
    const model = pipe.fit([[1]] as never, undefined as never) as FittedModel;
    const bytes = edited(save(model), ({ texts, documents }) => {
      const doubled = JSON.stringify(documents).replaceAll('"{feature_name}"', '"{feature_name}{feature_name}"');
      Object.assign(documents, JSON.parse(doubled));
      expect(texts.type).toBe('Pipeline');
    });
    expect(refusal(bytes)).toContain('make names of at most 67108864 characters in all');
  });

  it('is not done for the candidates of a search', async () => {
    const search = await new GridSearchCV(new LogisticRegression(), { C: [1, 2] }, { cv: 2 }).fit(
      [...X, ...X],
      ['a', 'b', 'b', 'a', 'a', 'b', 'b', 'a'],
    );
    const bytes = edited(save(search), ({ documents }) => {
      const values = Array.from({ length: 100 }, (_, k) => k + 1);
      const axes = Array.from({ length: 30 }, (_, k) => [`maxIter${k}`, values]);
      at(documents, 'spec.arguments.1').value = { object: Object.fromEntries(axes) };
    });
    expect(load<typeof search>(bytes).predict(X)).toEqual(search.predict(X));
  });

  it('grows with the depth of pipelines no faster than their number', () => {
    let pipe = new Pipeline([['scale', new StandardScaler()]]) as unknown as AnySpec;
    for (let depth = 1; depth < 30; depth++) pipe = new Pipeline([['inner', pipe]] as never) as unknown as AnySpec;
    const model = pipe.fit(X as never, undefined as never) as FittedModel & { transform(X: unknown): object };
    const copy = load<typeof model>(save(model));
    expect(copy.transform(X)).toEqual(model.transform(X));
    expect(inspect(save(model)).tensors.length).toBe(4);
  });

  it('ends for pipelines that are too deep to be saved', () => {
    let pipe = new Pipeline([['scale', new StandardScaler()]]) as unknown as AnySpec;
    for (let depth = 1; depth < 40; depth++) pipe = new Pipeline([['inner', pipe]] as never) as unknown as AnySpec;
    const model = pipe.fit(X as never, undefined as never) as FittedModel;
    expect(() => save(model)).toThrow('nest at most 200 levels deep to be saved');
  });
});
