import type { FittedModel } from 'pipefit/base';
import { FormatError, PipefitError, RandomState } from 'pipefit/core';
import { Matrix, Table } from 'pipefit/data';
import { load, save } from 'pipefit/persist';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleModels } from './example-models.js';
import { mutate } from './mutations.js';

const METHODS = ['predict', 'predictProba', 'decisionFunction', 'transform', 'inverseTransform'] as const;
const FILES = Number(process.env.PIPEFIT_DAMAGED_FILES ?? 6000);

const models = await exampleModels();
const files = models.map(({ model }) => save(model));
const prototype = Object.getOwnPropertyNames(Object.prototype);

/** A table, a label or a number; for several outputs, rows of them. */
function isAnswer(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isAnswer);
  return value instanceof Matrix || value instanceof Table || ['string', 'number', 'boolean'].includes(typeof value);
}

/** Asks a model everything; what it answers must be an answer. */
function ask(model: FittedModel, rows: unknown): void {
  for (const name of METHODS) {
    const method = (model as unknown as Record<string, unknown>)[name];
    if (typeof method !== 'function') continue;
    let answer: unknown;
    try {
      answer = method.call(model, rows);
    } catch (error) {
      if (error instanceof PipefitError) continue;
      throw error;
    }
    if (!isAnswer(answer)) for (const value of answer as Iterable<unknown>) expect(value).toSatisfy(isAnswer);
  }
}

describe.each(models.map((example, k) => [example.name, example, files[k]!] as const))(
  '%s',
  (name, { rows }, bytes) => {
    it('refuses damaged files, or makes a model of them that works', () => {
      const random = new RandomState(name.length * 1000 + bytes.length);
      let refused = 0;
      const count = Math.ceil(FILES / models.length);
      for (let k = 0; k < count; k++) {
        const damaged = mutate(bytes, files, random);
        let model: FittedModel;
        try {
          model = load(damaged);
        } catch (error) {
          if (!(error instanceof FormatError)) throw error;
          refused++;
          continue;
        }
        ask(model, rows);
        const again = save(model);
        expect(Buffer.compare(save(load(again)), again)).toBe(0);
      }
      // Most damage shows; what does not is another value of a number, and the like.
      expect(refused).toBeGreaterThan(count / 2);
    });
  },
);

afterAll(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
});
