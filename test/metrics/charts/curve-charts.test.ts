import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import {
  calibrationCurve,
  calibrationCurveChart,
  detCurve,
  detCurveChart,
  precisionRecallCurve,
  precisionRecallCurveChart,
  rocCurve,
  rocCurveChart,
} from 'pipefit/metrics';
import { describe, expect, it } from 'vitest';
import { countMarks, draw, linesOf, textsOf } from './render.js';

const yTrue = [0, 0, 1, 1];
const forest = [0.1, 0.4, 0.35, 0.8];
const tree = [0.4, 0.1, 0.4, 0.6];
const share = (field: string, title: string) => ({ field, type: 'quantitative', title, scale: { domain: [0, 1] } });

describe('rocCurveChart', () => {
  it('is one curve over the unit square, with its area in the legend', () => {
    expect(rocCurveChart(rocCurve(yTrue, forest))).toEqual({
      $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
      width: 320,
      height: 320,
      data: {
        values: [
          { curve: 'AUC = 0.75', point: 0, fpr: 0, tpr: 0, threshold: null },
          { curve: 'AUC = 0.75', point: 1, fpr: 0, tpr: 0.5, threshold: 0.8 },
          { curve: 'AUC = 0.75', point: 2, fpr: 0.5, tpr: 0.5, threshold: 0.4 },
          { curve: 'AUC = 0.75', point: 3, fpr: 0.5, tpr: 1, threshold: 0.35 },
          { curve: 'AUC = 0.75', point: 4, fpr: 1, tpr: 1, threshold: 0.1 },
        ],
      },
      encoding: {
        x: share('fpr', 'False Positive Rate'),
        y: share('tpr', 'True Positive Rate'),
        order: { field: 'point', type: 'quantitative' },
        color: {
          field: 'curve',
          type: 'nominal',
          title: null,
          scale: { domain: ['AUC = 0.75'], range: ['#4c78a8'] },
          legend: { orient: 'bottom', columns: 1, labelLimit: 0 },
        },
      },
      layer: [{ mark: { type: 'line' } }],
    });
  });

  it('has several curves by name, a title, sizes, the positive class and the level of chance', () => {
    const curves = { forest: rocCurve(yTrue, forest), tree: rocCurve(yTrue, tree) };
    const options = { title: 'Spam', width: 200, height: 100, posLabel: 'spam', plotChanceLevel: true } as const;
    const chart = rocCurveChart(curves, options);
    expect(chart).toMatchObject({ title: 'Spam', width: 200, height: 100 });
    expect(chart.encoding.x?.title).toBe('False Positive Rate (Positive label: spam)');
    expect(chart.encoding.y?.title).toBe('True Positive Rate (Positive label: spam)');
    expect(chart.encoding.color).toMatchObject({
      scale: {
        domain: ['forest (AUC = 0.75)', 'tree (AUC = 0.88)', 'Chance level (AUC = 0.5)'],
        range: ['#4c78a8', '#f58518', '#888888'],
      },
    });
    expect(new Set(chart.data.values.map(({ curve }) => curve))).toEqual(
      new Set(['forest (AUC = 0.75)', 'tree (AUC = 0.88)']),
    );
    expect(chart.layer).toEqual([
      {
        data: {
          values: [
            { curve: 'Chance level (AUC = 0.5)', point: 0, fpr: 0, tpr: 0 },
            { curve: 'Chance level (AUC = 0.5)', point: 1, fpr: 1, tpr: 1 },
          ],
        },
        mark: { type: 'line', strokeDash: [4, 4] },
      },
      { mark: { type: 'line' } },
    ]);
  });

  it('draws its points in their order', async () => {
    const drawing = await draw(rocCurveChart(rocCurve(yTrue, forest), { width: 100, height: 100, title: 'Spam' }));
    expect(drawing.complaints).toEqual([]);
    expect(linesOf(drawing)).toEqual(['M0,100L0,50L50,50L50,0L100,0']);
    expect(textsOf(drawing)).toEqual(
      expect.arrayContaining(['Spam', 'False Positive Rate', 'True Positive Rate', 'AUC = 0.75']),
    );
  });

  it('draws a line for each curve, and one for chance', async () => {
    const curves = { forest: rocCurve(yTrue, forest), tree: rocCurve(yTrue, tree) };
    const drawing = await draw(rocCurveChart(curves, { plotChanceLevel: true, width: 100, height: 100 }));
    expect(drawing.complaints).toEqual([]);
    expect(countMarks(drawing, 'line mark')).toBe(3);
    expect(linesOf(drawing)[0]).toBe('M0,100L100,0');
    expect(textsOf(drawing)).toEqual(expect.arrayContaining(['tree (AUC = 0.88)', 'Chance level (AUC = 0.5)']));
  });

  it('draws nothing of a curve that is not defined', async () => {
    const chart = rocCurveChart(rocCurve([1, 1], [0.1, 0.2], { posLabel: 1 }));
    expect(chart.data.values[0]).toEqual({ curve: 'AUC = nan', point: 0, fpr: null, tpr: 0, threshold: null });
    const drawing = await draw(chart);
    expect(drawing.complaints).toEqual([]);
    expect(linesOf(drawing).join('')).not.toContain('L');
  });

  it('refuses what is no curve', () => {
    const [fpr, tpr, thresholds] = rocCurve(yTrue, forest);
    expect(() => rocCurveChart(undefined as never)).toThrow(InvalidParameterError);
    expect(() => rocCurveChart({})).toThrow(
      'rocCurveChart: curves must be [fpr, tpr, threshold], or an object of such curves by name; got an object',
    );
    expect(() => rocCurveChart([fpr, tpr] as never)).toThrow('the curve must be [fpr, tpr, threshold]');
    expect(() => rocCurveChart({ a: 3 } as never)).toThrow('curve "a" must be [fpr, tpr, threshold]; got 3');
    expect(() => rocCurveChart([fpr, tpr.slice(1), thresholds])).toThrow(ShapeError);
    expect(() => rocCurveChart([tpr.slice().reverse(), fpr, thresholds])).not.toThrow();
    expect(() => rocCurveChart([Float64Array.of(0, 1, 0.5), tpr.slice(2), thresholds.slice(2)])).toThrow(DataError);
    expect(() => rocCurveChart([fpr, tpr, thresholds], { width: 0 })).toThrow('width must be a whole number');
    expect(() => rocCurveChart([fpr, tpr, thresholds], { name: 'a' } as never)).toThrow(InvalidParameterError);
  });
});

describe('precisionRecallCurveChart', () => {
  it('steps from threshold to threshold, with the average precision in the legend', () => {
    const chart = precisionRecallCurveChart(precisionRecallCurve(yTrue, forest), { posLabel: 1 });
    expect(chart.data.values).toEqual([
      { curve: 'AP = 0.83', point: 0, precision: 0.5, recall: 1, threshold: 0.1 },
      { curve: 'AP = 0.83', point: 1, precision: 2 / 3, recall: 1, threshold: 0.35 },
      { curve: 'AP = 0.83', point: 2, precision: 0.5, recall: 0.5, threshold: 0.4 },
      { curve: 'AP = 0.83', point: 3, precision: 1, recall: 0.5, threshold: 0.8 },
      { curve: 'AP = 0.83', point: 4, precision: 1, recall: 0, threshold: null },
    ]);
    expect(chart.encoding.x).toEqual(share('recall', 'Recall (Positive label: 1)'));
    expect(chart.encoding.y).toEqual(share('precision', 'Precision (Positive label: 1)'));
    expect(chart.layer).toEqual([{ mark: { type: 'line', interpolate: 'step-after' } }]);
  });

  it('has the share of positives as the level of chance, once for curves of the same samples', () => {
    const curves = { forest: precisionRecallCurve(yTrue, forest), tree: precisionRecallCurve(yTrue, tree) };
    const label = 'Chance level (AP = 0.50)';
    expect(precisionRecallCurveChart(curves, { plotChanceLevel: true }).layer).toEqual([
      {
        data: {
          values: [
            { curve: label, point: 0, recall: 0, precision: 0.5 },
            { curve: label, point: 1, recall: 1, precision: 0.5 },
          ],
        },
        mark: { type: 'line', strokeDash: [4, 4] },
      },
      { mark: { type: 'line', interpolate: 'step-after' } },
    ]);
    const weighted = precisionRecallCurve(yTrue, forest, { sampleWeight: [3, 3, 1, 1] });
    expect(precisionRecallCurveChart({ ...curves, weighted }, { plotChanceLevel: true }).layer).toHaveLength(3);
  });

  it('is drawn', async () => {
    const chart = precisionRecallCurveChart(precisionRecallCurve(yTrue, forest), {
      width: 100,
      height: 90,
      plotChanceLevel: true,
    });
    const drawing = await draw(chart);
    expect(drawing.complaints).toEqual([]);
    expect(linesOf(drawing)).toEqual(['M0,45L100,45', 'M100,45L100,45L100,30L50,30L50,45L50,45L50,0L0,0L0,0']);
    expect(textsOf(drawing)).toEqual(
      expect.arrayContaining(['Recall', 'Precision', 'AP = 0.83', 'Chance level (AP = 0.50)']),
    );
  });
});

describe('detCurveChart', () => {
  it('has rates in its rows and normal deviates on its axes', () => {
    const chart = detCurveChart(detCurve(yTrue, forest));
    expect(chart.data.values).toEqual([
      { curve: '', point: 0, fpr: 0.5, fnr: 0, threshold: 0.35 },
      { curve: '', point: 1, fpr: 0.5, fnr: 0.5, threshold: 0.4 },
      { curve: '', point: 2, fpr: 0, fnr: 0.5, threshold: 0.8 },
    ]);
    expect(chart.encoding.color).toMatchObject({ legend: null });
    expect(chart.encoding.x).toMatchObject({
      field: 'fprDeviate',
      title: 'False Positive Rate',
      scale: { domain: [-3, 3] },
    });
    expect(chart.transform?.map(({ as }) => as)).toEqual(['fprDeviate', 'fnrDeviate']);
  });

  it('is straight where scores are normal, and labelled in per cent', async () => {
    // Rates of two normal distributions, two deviates apart: Φ(-1 - t) against Φ(-1 + t).
    const phi = [0.0228, 0.0668, 0.1587, 0.3085, 0.5];
    const curve = [Float64Array.from(phi), Float64Array.from(phi).reverse(), Float64Array.of(1, 2, 3, 4, 5)] as const;
    const drawing = await draw(detCurveChart({ forest: curve }, { width: 600, height: 600 }));
    expect(drawing.complaints).toEqual([]);
    const points = linesOf(drawing)[0]!
      .slice(1)
      .split('L')
      .map((point) => point.split(',').map(Number));
    expect(points).toHaveLength(5);
    points.forEach(([x, y], k) => {
      expect(x! / 100).toBeCloseTo(1 + k / 2, 2);
      expect(y! / 100).toBeCloseTo(3 + k / 2, 2);
    });
    const texts = textsOf(drawing);
    expect(texts).toEqual(expect.arrayContaining(['1%', '5%', '20%', '50%', '80%', '95%', '99%', 'forest']));
    expect(texts).toEqual(expect.arrayContaining(['False Positive Rate', 'False Negative Rate']));
  });

  it('draws rates of 0 and 1, and none that is not defined', async () => {
    const drawing = await draw(detCurveChart(detCurve(yTrue, forest)));
    expect(drawing.complaints).toEqual([]);
    expect(linesOf(drawing)[0]).not.toContain('NaN');
    const [nan, one] = [Float64Array.of(Number.NaN, Number.NaN), Float64Array.of(0, 1)];
    const nothing = await draw(detCurveChart([nan, one, one]));
    expect(linesOf(nothing).join('')).not.toContain('L');
  });
});

describe('calibrationCurveChart', () => {
  const curve = calibrationCurve([0, 0, 1, 1], [0.25, 0.5, 0.75, 1], { nBins: 2 });

  it('has the points of the bins, over the line of probabilities that come true', () => {
    const chart = calibrationCurveChart({ forest: curve }, { posLabel: true });
    expect(chart.data.values).toEqual([
      { curve: 'forest', point: 0, probTrue: 0, probPred: 0.375 },
      { curve: 'forest', point: 1, probTrue: 1, probPred: 0.875 },
    ]);
    expect(chart.encoding.x).toEqual(share('probPred', 'Mean predicted probability (Positive class: true)'));
    expect(chart.encoding.y).toEqual(share('probTrue', 'Fraction of positives (Positive class: true)'));
    expect(chart.layer).toEqual([
      {
        data: {
          values: [
            { curve: 'Perfectly calibrated', point: 0, probPred: 0, probTrue: 0 },
            { curve: 'Perfectly calibrated', point: 1, probPred: 1, probTrue: 1 },
          ],
        },
        mark: { type: 'line', strokeDash: [4, 4] },
      },
      { mark: { type: 'line', point: true, tooltip: { content: 'data' } } },
    ]);
    expect(calibrationCurveChart(curve, { refLine: false }).layer).toHaveLength(1);
  });

  it('is drawn with a point for each bin', async () => {
    const drawing = await draw(calibrationCurveChart(curve, { width: 80, height: 80 }));
    expect(drawing.complaints).toEqual([]);
    expect(linesOf(drawing)).toEqual(['M0,80L80,0', 'M30,80L70,0']);
    expect(countMarks(drawing, 'point')).toBe(2);
    expect(textsOf(drawing)).toEqual(
      expect.arrayContaining(['Mean predicted probability', 'Fraction of positives', 'Perfectly calibrated']),
    );
  });
});
