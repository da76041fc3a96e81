import type { Matrix } from 'pipefit/data';
import { Table } from 'pipefit/data';
import { trainTestSplit } from 'pipefit/model-selection';

interface Customer {
  tenure: number;
  contract: 'Month-to-month' | 'One year';
}
declare const customers: Customer[];
declare const churn: ('Yes' | 'No')[];
declare const matrix: Matrix;

// The parts are typed as what they are taken from.
const [XTrain, XTest, yTrain, yTest] = trainTestSplit(customers, churn, { testSize: 0.2, stratify: churn });
export const rows: [Customer[], Customer[], ('Yes' | 'No')[], ('Yes' | 'No')[]] = [XTrain, XTest, yTrain, yTest];
const [M, , T, , C, , I] = trainTestSplit(
  matrix,
  Table.fromRows(customers),
  { a: Float32Array.of(1), b: ['x'] },
  Int32Array.of(1),
);
export const kinds: [Matrix, Table<Customer>, { a: Float32Array; b: string[] }, Int32Array] = [M, T, C, I];
// @ts-expect-error not an array of the same labels
export const wrong: number[] = yTrain;
// @ts-expect-error no such option
trainTestSplit(customers, churn, { testsize: 0.2 });
// @ts-expect-error a share is a number
trainTestSplit(customers, churn, { testSize: '20%' });
