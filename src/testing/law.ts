import type { Subject } from './subject.js';

/** One thing that estimators promise. */
export interface Law {
  /** Short and stable: `expectedFailures` refers to it. */
  readonly name: string;
  /** What holds, as one sentence. */
  readonly says: string;
  /** Whether the law has a meaning for this estimator; its role, tags, parameters and model decide. */
  appliesTo(subject: Subject): boolean;
  /** Returns when the law holds. @throws Error that says how it is broken. */
  check(subject: Subject): void;
}

/** How a law went: it held, it was broken, it has no meaning here, or it was broken as announced. */
export type LawStatus = 'passed' | 'failed' | 'skipped' | 'expected-failure';

/** The result of one law. */
export interface LawResult {
  readonly law: string;
  readonly status: LawStatus;
  /** What went wrong, or the announced reason; empty when nothing did. */
  readonly message: string;
}
