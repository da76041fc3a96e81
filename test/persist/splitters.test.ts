import * as modelSelection from 'pipefit/model-selection';
import { GridSearchCV, type Splitter } from 'pipefit/model-selection';
import { decodeSpec, encodeSpec, load, save } from 'pipefit/persist';
import { DecisionTreeClassifier } from 'pipefit/tree';
import { describe, expect, it } from 'vitest';

type SplitterClass = new (params?: object) => Splitter & { readonly type: string; readonly usesGroups: boolean };

const GIVEN: Readonly<Record<string, object>> = {
  LeavePGroupsOut: { nGroups: 2 },
  LeavePOut: { p: 2 },
  PredefinedSplit: { testFold: [0, 1, -1, 1, 0, 1, 0, 1, 0, 1, 0, 1] },
  GroupTimeSeriesSplit: { nSplits: 2, gap: 1 },
  TimeSeriesSplit: { maxTrainSize: 5 },
  GroupKFold: { nSplits: 2, shuffle: true, randomState: 3 },
  StratifiedGroupKFold: { nSplits: 2 },
};
const classes = Object.entries(modelSelection).filter(
  ([, value]) => typeof value === 'function' && 'rules' in value && 'split' in (value.prototype as object),
) as unknown as [string, SplitterClass][];

const X = Array.from({ length: 12 }, (_, i) => [i, i % 5]);
const y = X.map((_, i) => (i % 2 === 0 ? 'even' : 'odd'));
const groups = X.map((_, i) => `g${Math.floor(i / 3)}`);

describe('a search that holds a splitter', () => {
  it('there are all of them', () => {
    expect(classes).toHaveLength(16);
  });

  it.each(classes)('%s is saved, loaded and sent', async (type, Class) => {
    const cv = new Class(GIVEN[type]);
    const search = new GridSearchCV(new DecisionTreeClassifier({ randomState: 0 }), { maxDepth: [1, 2] }, { cv });
    expect(decodeSpec(encodeSpec(search))).toEqual(search);
    if (type.includes('Repeated') || type.includes('Shuffle')) return;
    const model = await search.fit(X, y, cv.usesGroups ? { groups } : {});
    const again = load(save(model)) as typeof model;
    expect(again.spec).toEqual(model.spec);
    expect(again.cvResults).toEqual(model.cvResults);
  });
});
