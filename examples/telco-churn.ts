/**
 * Trains, tunes, evaluates, saves and serves a churn model on the real Telco customers. `npm start` runs it.
 */
import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { crossValScore } from 'pipefit/model-selection';
import { loadFile, saveFile } from 'pipefit/persist/node';
import { progressBar } from 'pipefit/progress';
import {
  churnPipeline,
  churnSearch,
  evaluate,
  loadCustomers,
  logisticPipeline,
  splitCustomers,
} from './churn-pipeline.js';

const started = performance.now();
const { rows, churn } = loadCustomers();
print('The data');
print(`  ${rows.length} customers × ${Object.keys(rows[0]!).length} columns`);
for (const [column, count] of missingValues(rows)) print(`  ${count} missing values in ${column}`);
for (const label of ['No', 'Yes'] as const)
  print(`  churn ${label}: ${percent(churn.filter((value) => value === label).length / churn.length)}`);

const { XTrain, XTest, yTrain, yTest } = splitCustomers(rows, churn);
print(`\nCross-validation on ${XTrain.length} customers, 5 folds`);
const logistic = await crossValScore(logisticPipeline, XTrain, yTrain, { cv: 5 });
print(`  logistic regression  accuracy ${summary(logistic)}`);
const forest = await crossValScore(churnPipeline, XTrain, yTrain, { cv: 5 });
print(`  random forest        accuracy ${summary(forest)}`);

print('\nGrid search over the forest');
const onProgress = progressBar({ label: '  fits', stream: process.stdout });
const search = await churnSearch.fit(XTrain, yTrain, { onProgress });
print(`  best of ${search.cvResults.params.length} candidates: ${JSON.stringify(search.bestParams)}`);
print(`  its accuracy in cross-validation: ${search.bestScore.toFixed(4)}`);

const { report, matrix } = evaluate(yTest, search.bestEstimator.predict(XTest));
print(`\nOn the held-out fifth (${XTest.length} customers)\n`);
print(report);
print('Confusion matrix (rows: truth, columns: prediction; No, Yes)');
for (const row of matrix) print(`  ${row.map((count) => String(count).padStart(5)).join(' ')}`);

const path = resolve('telco-churn.safetensors');
await saveFile(search.bestEstimator, path);
const model = await loadFile<typeof search.bestEstimator>(path);
const customer = XTest[0]!;
const [label] = model.predict([customer]);
const probability = model.predictProba([customer]).get(0, model.classes.indexOf('Yes'));
print(`\nThe saved model: ${relative('.', path)} (${Math.round((await stat(path)).size / 1024)} KB)`);
print(
  `Loaded again, it says of a customer of ${customer.tenureYears.toFixed(1)} years with a ${customer.contract} contract:`,
);
print(`  churn ${label}, with probability ${probability.toFixed(3)}`);
print(`\nDone in ${((performance.now() - started) / 1000).toFixed(1)} s.`);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function summary(scores: Float64Array): string {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const deviation = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length);
  return `${mean.toFixed(4)} ± ${deviation.toFixed(4)}`;
}

function missingValues(records: readonly object[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const [column, value] of Object.entries(record))
      if (value === null) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts];
}
