import type { Rule } from '../core/index.js';

/** `rule`, with an array (one constant for each of several outputs) refused by name: there is one output. */
export function singleOutput<T>(rule: Rule<T>): Rule<T> {
  return {
    ...rule,
    must: `${rule.must} (there is one output)`,
    verdict: (value) => (Array.isArray(value) || ArrayBuffer.isView(value) ? 'unsupported' : rule.verdict(value)),
  };
}
