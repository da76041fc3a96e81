/** The process in which pipefit, or another JavaScript library, is timed. */
import { FittedModel } from 'pipefit/base';
import { setConfig } from 'pipefit/core';
import { Matrix } from 'pipefit/data';
import { save } from 'pipefit/persist';
import { head, readDataset } from './dataset.js';
import { peakMemory, restartPeak } from './memory.js';
import { type Answer, answerRequests, type OpenRequest, type Request } from './messages.js';
import type { Dataset, Work, Workload } from './workload.js';

/** Rows to warm up with, so that neither side pays for loading its code. */
const WARM_ROWS = 500;

class OurSide {
  #prepare: (data: Dataset) => Promise<Work>;
  #data: Dataset;
  #work: Work | null = null;
  #result: unknown = null;
  #held = 0;

  constructor(prepare: (data: Dataset) => Promise<Work>, data: Dataset) {
    this.#prepare = prepare;
    this.#data = data;
  }

  static async open({ file, name, peer, data, threads }: OpenRequest): Promise<OurSide> {
    setConfig({ nJobs: threads });
    const { workloads } = (await import(`./${file}.bench.ts`)) as { readonly workloads: readonly Workload[] };
    const workload = workloads.find((candidate) => candidate.name === name);
    if (workload === undefined) throw new Error(`no row ${name} in ${file}`);
    const other = workload.peers?.find((candidate) => candidate.package === peer);
    if (peer !== undefined && other === undefined) throw new Error(`no peer ${peer} in row ${name}`);
    const prepare = async (set: Dataset): Promise<Work> => (other ? other.prepare(set) : workload.prepare(set));
    return new OurSide(prepare, readDataset(data));
  }

  async warm(): Promise<Answer> {
    const work = await this.#prepare(head(this.#data, WARM_ROWS));
    work.score(await work.run());
    return {};
  }

  async prepare(): Promise<Answer> {
    this.#held = restartPeak();
    this.#work = await this.#prepare(this.#data);
    return {};
  }

  async run(): Promise<Answer> {
    if (this.#work === null) throw new Error('run comes after prepare');
    const first = this.#result === null;
    this.#result = null;
    if (!first) globalThis.gc?.();
    const [begin, cpu] = [performance.now(), process.cpuUsage()];
    const running = this.#work.run();
    this.#result = running instanceof Promise ? await running : running;
    const seconds = (performance.now() - begin) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    return { seconds, cpuSeconds: (user + system) / 1e6, ...(first && { peak: peakMemory() - this.#held }) };
  }

  score(): Answer {
    if (this.#work === null) throw new Error('score comes after run');
    const size = bytesOf(this.#result);
    return { scores: this.#work.score(this.#result), ...(size !== null && { result: size }) };
  }
}

/** What a result takes: of a model, the size of its file. */
function bytesOf(result: unknown): number | null {
  if (result instanceof Matrix) return result.data.byteLength;
  if (ArrayBuffer.isView(result)) return result.byteLength;
  if (Array.isArray(result)) return 8 * result.length;
  return result instanceof FittedModel ? save(result).byteLength : null;
}

let side: OurSide | null = null;

await answerRequests(async (request: Request): Promise<Answer> => {
  if (request.do === 'open') {
    side = await OurSide.open(request);
    return { versions: { node: process.versions.node, v8: process.versions.v8 } };
  }
  if (side === null) throw new Error('open comes first');
  return side[request.do]();
});
