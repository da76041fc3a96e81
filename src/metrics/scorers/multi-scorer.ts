import { Responses } from './responses.js';
import { checkScore, isScorer, type ScorerOptions } from './scorer.js';

/** Scores a fitted model in several ways at once. */
export type MultiScorer<N extends string = string, V = number> = (
  model: object,
  X: unknown,
  y: unknown,
  options?: ScorerOptions,
) => { readonly [K in N]: V };

/** A scorer, or a function that is used as one. */
export type AnyScorer = (model: object, X: unknown, y: unknown, options?: ScorerOptions) => unknown;

/**
 * Scorers under their names as one function. The model is asked once for what several of them want to know, and weights go
 * to those that take them.
 *
 * @param raiseExc - whether an error is thrown; otherwise its text stands in place of the score.
 */
export function multiScorer(
  scorers: readonly (readonly [name: string, scorer: AnyScorer])[],
  raiseExc: boolean,
): MultiScorer<string, number | string> {
  return (model, X, y, options) => {
    const responses = new Responses(model, X);
    const scoreOf = (scorer: AnyScorer): number | string => {
      try {
        return checkScore(callScorer(scorer, responses, y, options));
      } catch (error) {
        if (raiseExc) throw error;
        return String(error);
      }
    };
    return Object.fromEntries(scorers.map(([name, scorer]) => [name, scoreOf(scorer)]));
  };
}

/** The score, from responses that several scorers share; weights are left out where the metric takes none. */
function callScorer(scorer: AnyScorer, responses: Responses, y: unknown, options?: ScorerOptions): unknown {
  if (!isScorer(scorer)) return scorer(responses.model, responses.X, y, options);
  return scorer.scoreResponses(responses, y, scorer.takesWeights ? options : undefined);
}
