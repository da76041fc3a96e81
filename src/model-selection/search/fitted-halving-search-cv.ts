import {
  type AnySpec,
  countSlot,
  type LabelRowOf,
  type LearnsRows,
  listSlot,
  type MultiTargetKind,
  numberSlot,
  type RowTarget,
  type StateLayout,
} from '../../base/index.js';
import type { HalvingSummary } from './explore-halving.js';
import { FittedSearchCV, type SearchState, type ShownOfBest } from './fitted-search-cv.js';
import type { HalvingColumns } from './halving-params.js';

/** What a search by successive halving found, and its way there. */
export type HalvingSearchState = SearchState & HalvingSummary;

/** A fitted search by successive halving, with the methods of its best model. */
export type FittedHalvingSearch<E extends AnySpec, L extends RowTarget, S, R> = FittedHalvingSearchCV<E, L, S, R> &
  ShownOfBest<E, L, R>;

/** The kind of a search by successive halving. */
export interface HalvingSearchKind<E extends AnySpec, S, R> extends MultiTargetKind {
  readonly model: FittedHalvingSearch<E, this['label'], S, R>;
  readonly rowModel: LearnsRows<E> extends true ? FittedHalvingSearch<E, LabelRowOf<this>, S, R> : never;
}

/** The run-time side of a fitted search by successive halving. */
export class FittedHalvingSearchCV<E extends AnySpec, L extends RowTarget, S, R> extends FittedSearchCV<
  E,
  L,
  S,
  R,
  HalvingSearchState,
  HalvingColumns
> {
  static override readonly layout: StateLayout<HalvingSearchState> = {
    ...FittedSearchCV.layout,
    nResources: listSlot(numberSlot()),
    nCandidates: listSlot(countSlot()),
    nRemainingCandidates: countSlot(),
    maxResources: numberSlot(),
    minResources: numberSlot(),
    nIterations: countSlot(),
    nPossibleIterations: countSlot(),
    nRequiredIterations: countSlot(),
  };

  /** The resources of each iteration. */
  get nResources(): readonly number[] {
    return this.state.nResources;
  }

  /** The candidates of each iteration. */
  get nCandidates(): readonly number[] {
    return this.state.nCandidates;
  }

  /** How many candidates would have stayed after the last iteration. */
  get nRemainingCandidates(): number {
    return this.state.nRemainingCandidates;
  }

  /** The most resources of a candidate. */
  get maxResources(): number {
    return this.state.maxResources;
  }

  /** The resources of the first iteration. */
  get minResources(): number {
    return this.state.minResources;
  }

  /** How many iterations there were. */
  get nIterations(): number {
    return this.state.nIterations;
  }

  /** How many iterations the resources allow. */
  get nPossibleIterations(): number {
    return this.state.nPossibleIterations;
  }

  /** How many iterations leave at most `factor` candidates for the last one. */
  get nRequiredIterations(): number {
    return this.state.nRequiredIterations;
  }
}
