import fc from 'fast-check';
import { type AnySpec, type EstimatorStatics, type FittedModel, fitAny } from 'pipefit/base';
import { Matrix, Table } from 'pipefit/data';
import { describe, expect, test } from 'vitest';
import { examples } from '../testing/examples.js';
import { oddOptions, oddVector, oddX, strange, vectorFor } from './odd-values.js';
import { checkUnchanged, outcome, twice } from './outcome.js';

const METHODS = ['predict', 'predictProba', 'predictLogProba', 'decisionFunction', 'transform', 'inverseTransform'];
/** Methods that answer for each row. */
const BY_ROW = METHODS.slice(0, -1);

type Methods = Readonly<Record<string, ((...args: readonly unknown[]) => unknown) | undefined>>;

const all = Object.values(examples)
  .flat()
  .filter(({ model }) => model === undefined)
  .map(({ spec, data }) => [String(spec), spec, data] as const);

/** X, a y that may go with it, and options of fit. */
const fitArguments = oddX.chain((X) =>
  fc.tuple(
    fc.constant(X),
    vectorFor(X),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 3, arbitrary: vectorFor(X).map((sampleWeight) => ({ sampleWeight })) },
      { weight: 1, arbitrary: oddOptions(['sampleWeight', 'logger']) },
    ),
  ),
);

function rowsOf(output: unknown): number | undefined {
  if (output instanceof Matrix || output instanceof Table) return output.shape[0];
  return (output as ArrayLike<unknown> | undefined)?.length;
}

function modelOf(spec: AnySpec, data: { readonly X: unknown; readonly y?: unknown } | undefined): FittedModel {
  const X = data?.X ?? Array.from({ length: 12 }, (_, i) => [i % 3, (i * 5) % 7, (i * i) % 5]);
  const classes = spec.tags.multiClass ? 3 : 2;
  const y = data === undefined ? Array.from({ length: 12 }, (_, i) => i % classes) : data.y;
  return fitAny(spec, spec.role === 'label-encoder' ? y : X, y);
}

describe.each(all)('%s', (_, spec, data) => {
  test('fit ends in a model that answers for each row, or in one of our errors', () => {
    fc.assert(
      fc.property(twice(fitArguments), ([passed, kept]) => {
        const [X, y, options] = passed;
        const model = outcome(() => fitAny(spec, X, y, options as object)) as (FittedModel & Methods) | undefined;
        if (model !== undefined && Array.isArray(X)) {
          for (const name of BY_ROW) {
            const output = outcome(() => model[name]?.(X));
            if (output !== undefined) expect(rowsOf(output)).toBe(X.length);
          }
        }
        checkUnchanged(passed, kept);
      }),
      { numRuns: 150 },
    );
  });

  test('methods of the model end in a result or in one of our errors', () => {
    const model = modelOf(spec, data) as FittedModel & Methods;
    fc.assert(
      fc.property(twice(fc.tuple(oddX, oddVector, oddOptions(['sampleWeight']))), ([passed, kept]) => {
        const [X, y, options] = passed;
        for (const name of METHODS) {
          const output = outcome(() => model[name]?.(X));
          if (output !== undefined && Array.isArray(X)) expect(rowsOf(output)).toBe(X.length);
        }
        const score = outcome(() => model.score?.(X, y, options));
        if (score !== undefined) expect(typeof score).toBe('number');
        outcome(() => model.getFeatureNamesOut?.(y));
        outcome(() => model.step?.(y));
        checkUnchanged(passed, kept);
      }),
      { numRuns: 150 },
    );
  });

  test('with, the constructor, fitTransform and fitPredict end in a result or in one of our errors', () => {
    const SameClass = spec.constructor as new (...args: readonly unknown[]) => AnySpec;
    const { rules = {} } = SameClass as unknown as Partial<EstimatorStatics>;
    const names = [...new Set([...Object.keys(spec.params), ...Object.keys(rules)])];
    const parameters = oddOptions(names);
    fc.assert(
      fc.property(twice(fc.tuple(parameters, strange, strange, fitArguments)), ([passed, kept]) => {
        const [params, first, second, [X, y, options]] = passed;
        const changed = outcome(() => spec.with(params as never));
        outcome(() => new SameClass(params));
        outcome(() => new SameClass(first, second));
        outcome(() => new SameClass([['a', first, second]], params));
        const methods = (changed ?? spec) as unknown as Methods;
        if (isCheap(params)) {
          outcome(() => methods.fitTransform?.(X, y, options));
          outcome(() => methods.fitPredict?.(X, y, options));
          outcome(() => methods.fit?.(X, y, options));
        }
        checkUnchanged(passed, kept);
      }),
      { numRuns: 200 },
    );
  });
});

/** Legal counts such as 2 ** 32 trees would keep the machine busy for years. */
function isCheap(params: unknown): boolean {
  return !Object.values(Object(params)).some((value) => typeof value === 'number' && value > 1e6);
}
