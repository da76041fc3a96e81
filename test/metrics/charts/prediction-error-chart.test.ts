import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import { predictionErrorChart } from 'pipefit/metrics';
import { describe, expect, it } from 'vitest';
import { countMarks, draw, linesOf, textsOf } from './render.js';

const actual = [3, 5, 8];
const predicted = [2.5, 5, 9];

describe('predictionErrorChart', () => {
  it('has residuals over predictions', () => {
    expect(predictionErrorChart(actual, predicted)).toEqual({
      $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
      width: 320,
      height: 320,
      data: {
        values: [
          { actual: 3, predicted: 2.5, residual: 0.5 },
          { actual: 5, predicted: 5, residual: 0 },
          { actual: 8, predicted: 9, residual: -1 },
        ],
      },
      encoding: {
        x: { field: 'predicted', type: 'quantitative', title: 'Predicted values', scale: { zero: false } },
        y: { field: 'residual', type: 'quantitative', title: 'Residuals (actual - predicted)', scale: {} },
      },
      layer: [
        {
          data: {
            values: [
              { predicted: 2.5, residual: 0 },
              { predicted: 9, residual: 0 },
            ],
          },
          mark: { type: 'line', strokeDash: [4, 4], color: '#444444' },
        },
        { mark: { type: 'point', filled: true, opacity: 0.6, tooltip: { content: 'data' } } },
      ],
    });
  });

  it('has actual values over predictions, on axes of the same extent', () => {
    const chart = predictionErrorChart(actual, predicted, { kind: 'actual_vs_predicted' });
    const scale = { zero: false, domain: [2.5, 9] };
    expect(chart.encoding).toEqual({
      x: { field: 'predicted', type: 'quantitative', title: 'Predicted values', scale },
      y: { field: 'actual', type: 'quantitative', title: 'Actual values', scale },
    });
    expect(chart.layer[0]?.data?.values).toEqual([
      { predicted: 2.5, actual: 2.5 },
      { predicted: 9, actual: 9 },
    ]);
    expect(predictionErrorChart([1], [1], { kind: 'actual_vs_predicted' }).encoding.x?.scale).toEqual({ zero: false });
  });

  it('draws as many samples as it is told, those that scikit-learn draws', () => {
    const many = Array.from({ length: 50 }, (_, i) => i);
    // numpy.random.RandomState(0).choice(numpy.arange(50), size=6)
    const chart = predictionErrorChart(many, many, { subsample: 6, randomState: 0 });
    expect(chart.data.values.map((row) => row.actual)).toEqual([44, 47, 0, 3, 3, 39]);
    expect(predictionErrorChart(many, many, { subsample: 0.5, randomState: 0 }).data.values).toHaveLength(25);
    expect(predictionErrorChart(many, many, { subsample: 0.001, randomState: 0 }).data.values).toHaveLength(1);
    expect(predictionErrorChart(many, many, { subsample: 50 }).data.values).toHaveLength(50);
    const more = new Float64Array(1001);
    expect(predictionErrorChart(more, more).data.values).toHaveLength(1000);
    expect(predictionErrorChart(more, more, { subsample: null }).data.values).toHaveLength(1001);
  });

  it('is drawn', async () => {
    const drawing = await draw(
      predictionErrorChart(actual, predicted, {
        kind: 'actual_vs_predicted',
        width: 130,
        height: 130,
        title: 'Prices',
      }),
    );
    expect(drawing.complaints).toEqual([]);
    expect(linesOf(drawing)).toEqual(['M0,130L130,0']);
    expect(countMarks(drawing, 'point')).toBe(3);
    expect(textsOf(drawing)).toEqual(expect.arrayContaining(['Prices', 'Predicted values', 'Actual values']));
    const residuals = await draw(predictionErrorChart(actual, predicted));
    expect(residuals.complaints).toEqual([]);
    expect(textsOf(residuals)).toContain('Residuals (actual - predicted)');
  });

  it('refuses what it cannot draw', () => {
    expect(() => predictionErrorChart([1, 2], [1])).toThrow(ShapeError);
    expect(() => predictionErrorChart([1, Number.NaN], [1, 2])).toThrow(DataError);
    expect(() => predictionErrorChart([1], [1], { subsample: 0 })).toThrow(InvalidParameterError);
    expect(() => predictionErrorChart([1], [1], { subsample: 1.5 })).toThrow(InvalidParameterError);
    expect(() => predictionErrorChart([1], [1], { kind: 'qq' as never })).toThrow(InvalidParameterError);
  });
});
