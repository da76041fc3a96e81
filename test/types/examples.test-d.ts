/** What the compiler knows about the churn example, and which mistakes in it it finds. */
import { GridSearchCV } from 'pipefit/model-selection';
import { expectTypeOf } from 'vitest';
import {
  churnPipeline,
  churnSearch,
  loadCustomers,
  logisticPipeline,
  splitCustomers,
} from '../../examples/churn-pipeline.js';

const { rows, churn } = loadCustomers();
const { XTrain, XTest, yTrain } = splitCustomers(rows, churn);
const model = churnPipeline.fit(XTrain, yTrain);

expectTypeOf(model.predict(XTest)).toEqualTypeOf<('No' | 'Yes')[]>();
expectTypeOf(model.classes).toEqualTypeOf<readonly ('No' | 'Yes')[]>();
expectTypeOf(model.step('clf').featureImportances).toEqualTypeOf<Float64Array>();
expectTypeOf(logisticPipeline.fit(XTrain, yTrain).step('clf').coef.get(0, 0)).toEqualTypeOf<number>();

const search = await churnSearch.fit(XTrain, yTrain);
expectTypeOf(search.bestEstimator.predict(XTest)).toEqualTypeOf<('No' | 'Yes')[]>();
expectTypeOf(search.bestParams.clf__maxDepth).toEqualTypeOf<number | null | undefined>();

const [{ contract: _, ...withoutContract }] = rows as [(typeof rows)[number], ...typeof rows];
// @ts-expect-error a customer without a contract
model.predict([withoutContract]);
// @ts-expect-error the charge is a number or missing
model.predict([{ ...rows[0]!, monthly_charges: 'much' }]);
// @ts-expect-error no such step
model.step('forest');
// @ts-expect-error no prediction before the fit
churnPipeline.predict(XTest);
// @ts-expect-error no such parameter
new GridSearchCV(churnPipeline, { clf__maxDeepth: [6] });
// @ts-expect-error a depth is a number
churnPipeline.with({ clf__maxDepth: 'deep' });
// @ts-expect-error the scaler has no such parameter
churnPipeline.with({ prepare__num__scale__withMedian: true });
