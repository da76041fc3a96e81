/** What the page and Node both run: a CSV text into a table, pipelines fitted, saved, loaded and asked. */

import { type FittedModel, KMeans, load, Pipeline, readCsv, StandardScaler, save } from 'pipefit';
import { type Customer, churnPipeline, loadCustomers, logisticPipeline } from '../../examples/churn-pipeline.js';

const CSV = 'city,population,area\nBern,134000,51.6\nBasel,178000,23.9\nZürich,447000,87.9\nGenf,203000,15.9\n';

/** What a place answers; equal answers are equal models, to the last bit. */
export interface Answer {
  /** SHA-256 of each model file. */
  readonly hashes: Readonly<Record<string, string>>;
  /** What the loaded pipelines say of the last customers. */
  readonly predictions: readonly string[];
  /** The sum of a column of the CSV text. */
  readonly people: number;
}

/** Fits the churn pipelines and a clustering, and tells what came out. */
export async function churnModel(): Promise<Answer> {
  const { rows, churn } = loadCustomers();
  const forest = churnPipeline.with({ clf__nEstimators: 5, clf__maxDepth: 8 }).fit(rows, churn);
  const logistic = logisticPipeline.fit(rows, churn);
  const cities = readCsv(CSV, { columns: { city: 'string', population: 'number', area: 'number' } });
  const numbers = cities.values('population').map((population, i) => [population, cities.values('area')[i]]);
  const clusters = new Pipeline([
    ['scale', new StandardScaler()],
    ['groups', new KMeans({ nClusters: 2, randomState: 7 })],
  ]).fit(numbers);
  const models = { forest, logistic, clusters };
  const hashes: Record<string, string> = {};
  for (const [name, model] of Object.entries<FittedModel>(models)) hashes[name] = await sha256(save(model));
  const last: Customer[] = rows.slice(-8);
  const predictions = [forest, logistic].flatMap((model) => load<typeof model>(save(model)).predict(last));
  return { hashes, predictions, people: cities.values('population').reduce((sum: number, n) => sum + (n ?? 0), 0) };
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
