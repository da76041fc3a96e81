import { type ParamRules, resolveParams, ShapeError } from '../../core/index.js';
import { type EncodedLabels, encodeLabels, isVector, type Labels } from '../../data/index.js';
import { type OnWarning, onWarningRule } from '../shared-options.js';
import { type Contingency, countContingency } from './contingency.js';

/** Options of the comparisons of two clusterings. */
export interface ClusteringOptions {
  /** Told when labels are continuous numbers, of which nearly every one is a cluster of its own. @defaultValue null: nobody is told */
  readonly onWarning?: OnWarning | null;
}

export const clusteringRules: ParamRules<Required<ClusteringOptions>> = { onWarning: onWarningRule };

const NONE: EncodedLabels = { classes: [], codes: new Int32Array(0) };

/** Counts how two clusterings of the same samples, of which there may be none, overlap; their labels may be of different kinds. */
export function readClusterings(
  owner: string,
  labelsTrue: Labels,
  labelsPred: Labels,
  onWarning: OnWarning | null = null,
): Contingency {
  const truth = readLabels(owner, 'labelsTrue', labelsTrue, onWarning);
  const prediction = readLabels(owner, 'labelsPred', labelsPred, onWarning);
  const n = truth.codes.length;
  if (prediction.codes.length === n) return countContingency(truth, prediction);
  const must = `have ${n} labels, as labelsTrue has`;
  throw new ShapeError({ owner, subject: 'labelsPred', must, got: String(prediction.codes.length) });
}

/** {@link readClusterings}, for functions that have no other option than `onWarning`. */
export function compareClusterings(
  owner: string,
  labelsTrue: Labels,
  labelsPred: Labels,
  options: ClusteringOptions | undefined,
): Contingency {
  return readClusterings(owner, labelsTrue, labelsPred, resolveParams(owner, clusteringRules, options).onWarning);
}

function readLabels(owner: string, subject: string, labels: Labels, onWarning: OnWarning | null): EncodedLabels {
  if (isVector(labels) && labels.length === 0) return NONE;
  const encoded = encodeLabels(owner, subject, labels);
  if (encoded.classes.some((label) => typeof label === 'number' && !Number.isInteger(label))) {
    onWarning?.({
      code: 'CONTINUOUS_LABELS',
      message: `${subject} are continuous numbers, where clusters are expected`,
    });
  }
  return encoded;
}
