/** GridSearchCV over the churn pipeline of the examples: 12 candidates, 5 folds. */
import { threadsFor } from 'pipefit/core';
import { workers } from 'pipefit/workers';
import { type Customer, churnSearch, loadCustomers } from '../../examples/churn-pipeline.js';
import { GROWTH, grouped, type Workload, work } from '../workload.js';

type Churned = { readonly churn: 'No' | 'Yes' };

type Customers = { readonly rows: readonly Customer[]; readonly target: readonly Churned[] };

const grid: Workload<Customers> = {
  name: 'grid-search-cv',
  title: 'GridSearchCV fit, 12 candidates × 5 folds of the churn pipeline',
  target: [4, 8],
  rows: 7043,
  factors: GROWTH,
  note: 'scikit-learn runs its fits in `n_jobs` processes, pipefit in as many workers of one thread',
  memory: false,
  tolerance: { bestScore: 1e-9, bestIndex: 0 },
  size: (rows) => `${grouped(rows)} customers`,
  data: (count) => {
    const { rows, churn } = loadCustomers();
    const chosen = Array.from({ length: count }, (_, i) => i % rows.length);
    return { rows: chosen.map((i) => rows[i]!), target: chosen.map((i) => ({ churn: churn[i]! })) };
  },
  prepare: ({ rows, target }) => {
    const churn = target.map((customer) => customer.churn);
    const search = churnSearch.with({ executor: workers({ size: threadsFor(null) }) });
    return work(
      () => search.fit([...rows], churn),
      ({ bestScore, bestIndex }) => ({ bestScore, bestIndex }),
    );
  },
};

export const workloads: readonly Workload[] = [grid];
