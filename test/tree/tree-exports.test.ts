import { InvalidParameterError, NotSupportedError } from 'pipefit/core';
import {
  DecisionTreeClassifier,
  DecisionTreeRegressor,
  ExtraTreeClassifier,
  ExtraTreeRegressor,
  exportGraphviz,
  exportText,
} from 'pipefit/tree';
import { describe, expect, it } from 'vitest';
import { dataSet, loadFixture, paramsOf, targetOf, weightsOf } from './oracle-data.js';

interface Case {
  readonly estimator: keyof typeof SPECS;
  readonly data: string;
  readonly params: Record<string, unknown>;
  readonly weights: string | null;
  readonly export: 'export_text' | 'export_graphviz';
  readonly options: Record<string, unknown>;
  readonly text: string;
}

const SPECS = { DecisionTreeClassifier, DecisionTreeRegressor, ExtraTreeClassifier, ExtraTreeRegressor };

describe('trees as text', () => {
  it.each(loadFixture<Case[]>('tree-exports'))('$estimator of $data by $export with $options', (wanted) => {
    const data = dataSet(wanted.data);
    const spec = new SPECS[wanted.estimator](paramsOf(wanted.params, data)) as DecisionTreeRegressor;
    const sampleWeight = weightsOf(wanted.weights, data.y.length);
    const model = spec.fit(data.X, targetOf(wanted.params, data.y) as never, { sampleWeight });
    const options = paramsOf(wanted.options, data);
    if (options.featureNames === 'named') options.featureNames = data.X[0]!.map((_, j) => `col "${j}"`);
    if (options.classNames === 'named') {
      options.classNames = Array.from({ length: model.tree.nClasses }, (_, k) => `class ${k}`);
    }
    const write = wanted.export === 'export_text' ? exportText : exportGraphviz;
    expect(write(model, options)).toBe(wanted.text);
  });

  const model = new DecisionTreeClassifier({ randomState: 0 }).fit([[0], [1], [3], [4]], [true, true, false, false]);

  it('takes labels as names', () => {
    expect(exportText(model).split('\n')).toEqual([
      '|--- feature_0 <= 2.00',
      '|   |--- class: True',
      '|--- feature_0 >  2.00',
      '|   |--- class: False',
      '',
    ]);
  });

  it('draws the nodes of a tree without its model', () => {
    expect(exportGraphviz(model.tree)).toContain('impurity = 0.5');
  });

  it('refuses names that do not fit, and files', () => {
    expect(() => exportText(model, { featureNames: ['a', 'b'] })).toThrow(InvalidParameterError);
    expect(() => exportText(model, { classNames: ['a'] })).toThrow(InvalidParameterError);
    expect(() => exportGraphviz(model, { featureNames: [] })).toThrow(InvalidParameterError);
    expect(() => exportGraphviz(model, { featureNames: [1] as never })).toThrow(InvalidParameterError);
    expect(() => exportGraphviz(model, { outFile: 'tree.dot' as never })).toThrow(NotSupportedError);
  });
});
