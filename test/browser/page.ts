/** The script of the page. It starts by itself: what a debugger calls is free of the page's security policy. */
import { churnModel } from './churn-model.js';

let evalRefused = false;
try {
  Function('')();
} catch {
  evalRefused = true;
}
Object.assign(globalThis, { evalRefused, answer: churnModel() });
