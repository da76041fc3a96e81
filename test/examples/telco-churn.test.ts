import { crossValScore } from 'pipefit/model-selection';
import { describe, expect, it } from 'vitest';
import {
  churnPipeline,
  churnSearch,
  evaluate,
  loadCustomers,
  logisticPipeline,
  splitCustomers,
} from '../../examples/churn-pipeline.js';
import expected from '../fixtures/oracle/churn.json' with { type: 'json' };

const { rows, churn } = loadCustomers();
const { XTrain, XTest, yTrain, yTest } = splitCustomers(rows, churn);

describe('the churn example against the same pipeline in scikit-learn', () => {
  it('holds out the same customers', () => {
    expect(XTest).toEqual(expected.testRows.map((row) => rows[row]));
    expect(yTest).toEqual(expected.testRows.map((row) => churn[row]));
  });

  it('scores logistic regression to 1e-6 in every fold', async () => {
    const scores = await crossValScore(logisticPipeline, XTrain, yTrain, { cv: 5 });
    expect(scores).toHaveLength(5);
    scores.forEach((score, k) => {
      expect(Math.abs(score - expected.logisticScores[k]!)).toBeLessThanOrEqual(1e-6);
    });
  });

  it('scores the forest the same in every fold', async () => {
    expect(Array.from(await crossValScore(churnPipeline, XTrain, yTrain, { cv: 5 }))).toEqual(expected.forestScores);
  });

  it('finds the same candidate, and predicts the same for the held-out customers', async () => {
    const search = await churnSearch.fit(XTrain, yTrain);
    expect(Array.from(search.cvResults.rankTestScore)).toEqual(expected.rankTestScore);
    expect(search.bestIndex).toBe(expected.bestIndex);
    const predicted = search.bestEstimator.predict(XTest);
    expect(predicted.map((label) => (label === 'Yes' ? '1' : '0')).join('')).toBe(expected.predicted);
    const proba = search.bestEstimator.predictProba(XTest);
    expected.probaYes.forEach((value, i) => {
      expect(Math.abs(proba.get(i, 1) - value)).toBeLessThanOrEqual(1e-12);
    });
    expect(evaluate(yTest, predicted)).toEqual({ report: expected.report, matrix: expected.confusion });
  });
});
