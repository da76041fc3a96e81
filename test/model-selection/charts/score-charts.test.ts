import fc from 'fast-check';
import { InvalidParameterError, PipefitError, ShapeError } from 'pipefit/core';
import { LogisticRegression } from 'pipefit/linear-model';
import { learningCurve, learningCurveChart, validationCurve, validationCurveChart } from 'pipefit/model-selection';
import { describe, expect, it } from 'vitest';
import { countMarks, draw, linesOf, textsOf } from '../../metrics/charts/render.js';

const scores = {
  trainScores: [
    [1, 1],
    [1, 0.75],
  ],
  testScores: [
    [0.5, 0.75],
    [0.75, 0.75],
  ],
};
const learnt = { trainSizes: [20, 40], ...scores };

describe('learningCurveChart', () => {
  it('is the mean of the scores, with one standard deviation around it', () => {
    expect(learningCurveChart(learnt, { title: 'Spam', scoreName: 'Accuracy' })).toEqual({
      $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
      title: 'Spam',
      width: 400,
      height: 300,
      data: {
        values: [
          { curve: 'Train', trainSize: 20, score: 1, std: 0, low: 1, high: 1 },
          { curve: 'Train', trainSize: 40, score: 0.875, std: 0.125, low: 0.75, high: 1 },
          { curve: 'Test', trainSize: 20, score: 0.625, std: 0.125, low: 0.5, high: 0.75 },
          { curve: 'Test', trainSize: 40, score: 0.75, std: 0, low: 0.75, high: 0.75 },
        ],
      },
      encoding: {
        x: {
          field: 'trainSize',
          type: 'quantitative',
          title: 'Number of samples in the training set',
          scale: { type: 'linear', zero: false },
        },
        y: { field: 'score', type: 'quantitative', title: 'Accuracy', scale: { zero: false } },
        color: {
          field: 'curve',
          type: 'nominal',
          title: null,
          scale: { domain: ['Train', 'Test'] },
          legend: { orient: 'bottom', columns: 2, labelLimit: 0, symbolOpacity: 1 },
        },
      },
      layer: [
        {
          mark: { type: 'area', opacity: 0.25 },
          encoding: {
            y: { field: 'low', type: 'quantitative', title: 'Accuracy', scale: { zero: false } },
            y2: { field: 'high' },
          },
        },
        { mark: { type: 'line', point: true, tooltip: { content: 'data' } } },
      ],
    });
  });

  it('follows its options', () => {
    const test = learningCurveChart(learnt, { scoreType: 'test', negateScore: true, stdDisplayStyle: null });
    expect(test.data.values).toEqual([
      { curve: 'Test', trainSize: 20, score: -0.625, std: 0.125, low: -0.75, high: -0.5 },
      { curve: 'Test', trainSize: 40, score: -0.75, std: 0, low: -0.75, high: -0.75 },
    ]);
    expect(test.encoding.y?.title).toBe('Negative score');
    expect(test.layer).toHaveLength(1);
    const bars = learningCurveChart(learnt, { scoreType: 'train', stdDisplayStyle: 'errorbar' });
    expect(bars.layer[0]?.mark).toEqual({ type: 'rule' });
    expect(bars.encoding.y?.title).toBe('Score');
    expect(bars.data.values.map(({ curve }) => curve)).toEqual(['Train', 'Train']);
  });

  it('takes several by name, and leaves gaps where fits failed', () => {
    const gaps = { trainSizes: Int32Array.of(5, 9), trainScores: [[1], [Number.NaN]], testScores: [[0], [Number.NaN]] };
    const chart = learningCurveChart({ forest: learnt, tree: gaps });
    expect(chart.encoding.color).toMatchObject({
      scale: { domain: ['forest, train', 'forest, test', 'tree, train', 'tree, test'] },
    });
    expect(chart.data.values.at(-1)).toEqual({
      curve: 'tree, test',
      trainSize: 9,
      score: null,
      std: null,
      low: null,
      high: null,
    });
  });

  it('has a logarithmic axis for sizes whose gaps are uneven', () => {
    const three = { trainScores: [[1], [1], [1]], testScores: [[1], [1], [1]] };
    const scaleOf = (trainSizes: number[]) => learningCurveChart({ trainSizes, ...three }).encoding.x?.scale?.type;
    expect(scaleOf([10, 20, 70])).toBe('linear');
    expect(scaleOf([10, 20, 71])).toBe('log');
    expect(scaleOf([71, 10, 20])).toBe('log');
  });

  it('is drawn', async () => {
    const drawing = await draw(learningCurveChart(learnt, { title: 'Spam' }));
    expect(drawing.complaints).toEqual([]);
    expect(countMarks(drawing, 'area mark')).toBe(2);
    expect(countMarks(drawing, 'line mark')).toBe(2);
    expect(countMarks(drawing, 'point')).toBe(4);
    expect(textsOf(drawing)).toEqual(
      expect.arrayContaining(['Spam', 'Number of samples in the training set', 'Score', 'Train', 'Test']),
    );
    const bars = await draw(learningCurveChart(learnt, { stdDisplayStyle: 'errorbar' }));
    expect(bars.complaints).toEqual([]);
    expect(countMarks(bars, 'rule mark')).toBe(4);
  });

  it('refuses what is no learning curve', () => {
    expect(() => learningCurveChart(undefined as never)).toThrow(InvalidParameterError);
    expect(() => learningCurveChart({ tree: { trainSizes: [1] } } as never)).toThrow(
      'learningCurveChart: result "tree" must have trainSizes, trainScores and testScores; got an object',
    );
    expect(() => learningCurveChart({ ...learnt, trainSizes: [1] })).toThrow(ShapeError);
    expect(() => learningCurveChart({ ...learnt, trainSizes: [1] })).toThrow('trainScores must have 1 rows; got 2');
    expect(() => learningCurveChart(learnt, { scoreType: 'all' as never })).toThrow(InvalidParameterError);
  });
});

describe('validationCurveChart', () => {
  it('has the values of the parameter, on a logarithmic axis where they are uneven', () => {
    const chart = validationCurveChart(
      { paramRange: [0.01, 1, 100], trainScores: [[1], [1], [1]], testScores: [[0], [1], [0.5]] },
      { paramName: 'clf__C', scoreType: 'test' },
    );
    expect(chart.data.values).toEqual([
      { curve: 'Test', paramValue: 0.01, score: 0, std: 0, low: 0, high: 0 },
      { curve: 'Test', paramValue: 1, score: 1, std: 0, low: 1, high: 1 },
      { curve: 'Test', paramValue: 100, score: 0.5, std: 0, low: 0.5, high: 0.5 },
    ]);
    expect(chart.encoding.x).toEqual({
      field: 'paramValue',
      type: 'quantitative',
      title: 'clf__C',
      scale: { type: 'log' },
    });
    const fromZero = validationCurveChart({
      paramRange: [0, 1, 100],
      trainScores: [[1], [1], [1]],
      testScores: [[0], [1], [0]],
    });
    expect(fromZero.encoding.x).toMatchObject({ title: 'Parameter', scale: { type: 'symlog' } });
  });

  it('sets values that are no numbers side by side', async () => {
    const chart = validationCurveChart({ paramRange: ['gini', null], ...scores }, { width: 100 });
    expect(chart.encoding.x).toEqual({
      field: 'paramValue',
      type: 'nominal',
      title: 'Parameter',
      sort: null,
      axis: { labelAngle: 0 },
    });
    expect(chart.data.values.map((row) => row.paramValue)).toEqual(['gini', 'null', 'gini', 'null']);
    const drawing = await draw(chart);
    expect(drawing.complaints).toEqual([]);
    expect(textsOf(drawing)).toEqual(expect.arrayContaining(['gini', 'null', 'Parameter']));
  });

  it('is drawn', async () => {
    const chart = validationCurveChart({ paramRange: [1, 3], ...scores }, { width: 100, height: 100 });
    const drawing = await draw(chart);
    expect(drawing.complaints).toEqual([]);
    expect(linesOf(drawing)).toHaveLength(2);
    expect(countMarks(drawing, 'area mark')).toBe(2);
  });

  it('refuses what is no validation curve', () => {
    expect(() => validationCurveChart(learnt as never)).toThrow(InvalidParameterError);
    expect(() => validationCurveChart({ paramRange: 3, ...scores } as never)).toThrow(
      'paramRange must be an array; got 3',
    );
    expect(() => validationCurveChart({ paramRange: [], ...scores })).toThrow(ShapeError);
    expect(() => validationCurveChart({ paramRange: [1], ...scores })).toThrow('trainScores must have 1 rows; got 2');
  });
});

it('curves that were computed are drawn as they are', async () => {
  const X = Array.from({ length: 24 }, (_, i) => [i % 7, (i * 5) % 11]);
  const y = X.map(([a, b]) => (a! > 3 === b! > 4 ? 'same' : 'other'));
  const learned = await learningCurve(new LogisticRegression(), X, y, { trainSizes: [0.5, 1], cv: 3 });
  const chart = learningCurveChart(learned, { scoreType: 'test' });
  expect(chart.data.values.map((row) => row.trainSize)).toEqual(Array.from(learned.trainSizes));
  const means = Array.from(learned.trainSizes, (_, i) => learned.testScores.row(i).reduce((a, b) => a + b) / 3);
  expect(chart.data.values.map((row) => row.score)).toEqual(means);
  const range = { paramName: 'C', paramRange: [0.01, 1] } as const;
  const validated = await validationCurve(new LogisticRegression(), X, y, { ...range, cv: 3 });
  const drawing = await draw(validationCurveChart(validated, { paramName: 'C' }));
  expect(linesOf(drawing)).toHaveLength(2);
});

it.each([
  ['learningCurveChart', learningCurveChart, 'trainSizes'],
  ['validationCurveChart', validationCurveChart, 'paramRange'],
] as const)('%s returns plain JSON or throws one of our errors, whatever it is given', (_, chart, field) => {
  const cells = fc.oneof(fc.array(fc.array(fc.double(), { maxLength: 2 }), { maxLength: 2 }), fc.anything());
  const places = fc.oneof(fc.array(fc.double(), { maxLength: 2 }), fc.anything());
  const result = fc.record({ [field]: places, trainScores: cells, testScores: cells });
  const results = fc.oneof(result, fc.dictionary(fc.string(), fc.oneof(result, fc.anything())), fc.anything());
  fc.assert(
    fc.property(results, fc.oneof(fc.constant(undefined), fc.anything()), (given, options) => {
      try {
        const spec = chart(given as never, options as never);
        expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
      } catch (error) {
        if (!(error instanceof PipefitError)) throw error;
      }
    }),
    { numRuns: 400 },
  );
});
