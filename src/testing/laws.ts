import { classLaws } from './class-laws.js';
import { classifierLaws } from './classifier-laws.js';
import { clustererLaws } from './clusterer-laws.js';
import { containerLaws } from './container-laws.js';
import { fitLaws } from './fit-laws.js';
import { inputLaws } from './input-laws.js';
import { iterationLaws } from './iteration-laws.js';
import { labelEncoderLaws } from './label-encoder-laws.js';
import type { Law } from './law.js';
import { multiOutputLaws } from './multi-output-laws.js';
import { nameLaws } from './name-laws.js';
import { outlierLaws } from './outlier-laws.js';
import { paramLaws } from './param-laws.js';
import { purityLaws } from './purity-laws.js';
import { regressorLaws } from './regressor-laws.js';
import { rowLaws } from './row-laws.js';
import { specLaws } from './spec-laws.js';
import { threadLaws } from './thread-laws.js';
import { transformerLaws } from './transformer-laws.js';
import { weightLaws } from './weight-laws.js';

/** Everything that estimators promise; which of it has a meaning for one follows from its role, tags and parameters. */
export const laws: readonly Law[] = Object.freeze([
  ...specLaws,
  ...paramLaws,
  ...fitLaws,
  ...inputLaws,
  ...containerLaws,
  ...nameLaws,
  ...purityLaws,
  ...threadLaws,
  ...rowLaws,
  ...weightLaws,
  ...iterationLaws,
  ...classifierLaws,
  ...classLaws,
  ...regressorLaws,
  ...multiOutputLaws,
  ...transformerLaws,
  ...clustererLaws,
  ...outlierLaws,
  ...labelEncoderLaws,
]);
