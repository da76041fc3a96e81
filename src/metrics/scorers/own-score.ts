import { NotSupportedError } from '../../core/index.js';
import { modelName, type Responses } from './responses.js';
import { checkScore, type Scorer, type ScorerOptions } from './scorer.js';

type ScoreMethod = (X: unknown, y: unknown, options: ScorerOptions) => unknown;

/** The scorer that asks a model for its own score. */
export const ownScore: Scorer = Object.assign(
  (model: object, X: unknown, y: unknown, options: ScorerOptions = {}): number => {
    ownScore.checkModel(model);
    return checkScore((model as { score: ScoreMethod }).score(X, y, options));
  },
  {
    metric: null,
    takesWeights: true,
    posLabel: null,
    checkModel(model: object): void {
      if (typeof (model as { score?: unknown } | null)?.score === 'function') return;
      const got = `null with ${modelName(model)}, which has no score of its own`;
      throw new NotSupportedError({ owner: 'scorer', subject: 'scoring', must: 'be given', got });
    },
    scoreResponses: ({ model, X }: Responses, y: unknown, options?: ScorerOptions): number =>
      ownScore(model, X, y, options),
  },
);
