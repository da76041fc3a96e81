import { DataError, InvalidParameterError, ShapeError } from 'pipefit/core';
import { confusionMatrix, confusionMatrixChart } from 'pipefit/metrics';
import { describe, expect, it } from 'vitest';
import { countMarks, draw, textsOf } from './render.js';

const matrix = confusionMatrix(['cat', 'ant', 'cat', 'cat'], ['cat', 'ant', 'ant', 'cat']);
const displayLabels = ['ant', 'cat'];

describe('confusionMatrixChart', () => {
  it('is a cell for each pair of classes, with its value', () => {
    const axis = (field: string, title: string) => ({
      field,
      type: 'nominal',
      title,
      sort: null,
      scale: { domain: ['ant', 'cat'] },
      axis: { labelAngle: 0 },
    });
    expect(confusionMatrixChart(matrix, { displayLabels, title: 'Pets' })).toEqual({
      $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
      title: 'Pets',
      width: 320,
      height: 320,
      data: {
        values: [
          { trueLabel: 'ant', predictedLabel: 'ant', value: 1 },
          { trueLabel: 'ant', predictedLabel: 'cat', value: 0 },
          { trueLabel: 'cat', predictedLabel: 'ant', value: 1 },
          { trueLabel: 'cat', predictedLabel: 'cat', value: 2 },
        ],
      },
      encoding: { x: axis('predictedLabel', 'Predicted label'), y: axis('trueLabel', 'True label') },
      layer: [
        {
          mark: { type: 'rect', tooltip: { content: 'data' } },
          encoding: {
            color: {
              field: 'value',
              type: 'quantitative',
              title: null,
              scale: { scheme: 'viridis' },
              legend: { orient: 'right', labelLimit: 0 },
            },
          },
        },
        {
          mark: { type: 'text' },
          encoding: {
            text: { field: 'value', type: 'quantitative', format: 'd' },
            color: { condition: { test: { field: 'value', lt: 1 }, value: 'white' }, value: 'black' },
          },
        },
      ],
    });
  });

  it('follows its options', () => {
    const chart = confusionMatrixChart(
      [
        [0.5, 0.25],
        [0, 1],
      ],
      { cmap: 'blues', colorbar: false },
    );
    expect(chart.layer[0]?.encoding?.color).toMatchObject({ scale: { scheme: 'blues' }, legend: null });
    expect(chart.layer[1]?.encoding).toEqual({
      text: { field: 'value', type: 'quantitative', format: '.2f' },
      color: { condition: { test: { field: 'value', lt: 0.5 }, value: 'black' }, value: 'white' },
    });
    expect(chart.encoding.x?.scale).toEqual({ domain: ['0', '1'] });
    expect(confusionMatrixChart(matrix, { includeValues: false }).layer).toHaveLength(1);
    expect(confusionMatrixChart(matrix, { valuesFormat: '.0%' }).layer[1]?.encoding?.text?.format).toBe('.0%');
  });

  it('is drawn in the order of its labels, with white numbers on dark cells', async () => {
    const drawing = await draw(confusionMatrixChart(matrix, { displayLabels: ['z', 'a'], width: 100, height: 100 }));
    expect(drawing.complaints).toEqual([]);
    expect(countMarks(drawing, 'rect mark')).toBe(4);
    expect(countMarks(drawing, 'text mark')).toBe(4);
    const cells = [
      ...drawing.svg.matchAll(
        /role="graphics-symbol" aria-roledescription="text mark"[^>]*transform="translate\(([^)]*)\)"[^>]*fill="(\w+)"[^>]*>([^<]*)/g,
      ),
    ];
    expect(cells.map((cell) => cell.slice(1))).toEqual([
      ['25,28', 'black', '1'],
      ['75,28', 'white', '0'],
      ['25,78', 'black', '1'],
      ['75,78', 'black', '2'],
    ]);
    expect(textsOf(drawing)).toEqual(expect.arrayContaining(['Predicted label', 'True label', 'z', 'a']));
  });

  it('refuses what is no confusion matrix', () => {
    expect(() => confusionMatrixChart([[1, 2]])).toThrow(ShapeError);
    expect(() => confusionMatrixChart([[1, 2]])).toThrow('confusionMatrixChart: matrix must be square; got 1 × 2');
    expect(() => confusionMatrixChart([[Number.NaN]])).toThrow(DataError);
    expect(() => confusionMatrixChart(matrix, { displayLabels: ['a'] })).toThrow(
      'displayLabels must have 2 labels, one for each row of the matrix; got 1',
    );
    expect(() => confusionMatrixChart(matrix, { displayLabels: ['a', 'a'] })).toThrow(InvalidParameterError);
    expect(() => confusionMatrixChart(matrix, { displayLabels: ['a', 1] as never })).toThrow(DataError);
    expect(() => confusionMatrixChart(matrix, { cmap: 'rainbow' as never })).toThrow(InvalidParameterError);
  });
});
