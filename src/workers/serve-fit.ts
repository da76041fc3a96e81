import type { FittedModel, FitWarning } from '../base/index.js';
import { decodeSpec, save } from '../persist/index.js';
import type { FitJob, Post } from './messages.js';
import { unpack, unpackValidation } from './packed-data.js';

/** Fits, and sends the model. */
export async function serveFit(job: FitJob, post: Post): Promise<void> {
  const bytes = save(await fit(job, (warning) => post({ kind: 'warning', warning })));
  post({ kind: 'model', bytes }, [bytes.buffer as ArrayBuffer]);
}

/** Some specifications fit asynchronously: searches. */
async function fit(job: FitJob, logger: (warning: FitWarning) => void): Promise<FittedModel> {
  const { spec, X, y, sampleWeight } = job;
  const subject = decodeSpec(spec);
  if (subject.role === 'label-encoder') return subject.fit(unpack(X) as never, undefined as never) as FittedModel;
  const weights = unpack(sampleWeight) as Float64Array | null;
  const validation = unpackValidation(job.validation);
  const given = {
    ...(weights === null ? {} : { sampleWeight: weights }),
    ...(validation === null ? {} : { validation }),
  };
  const options = { logger, ...given };
  return (await subject.fit(unpack(X) as never, unpack(y) as never, options)) as FittedModel;
}
