import { RandomForestClassifier } from 'pipefit/ensemble';
import { growTrees, TREE_RANDOM_MAX } from 'pipefit/kernels';
import { RandomState } from 'pipefit/core';
import { readFileSync } from 'node:fs';
const which = process.argv[2] ?? 'big';
const nTrees = Number(process.argv[3] ?? 20);
const jobs = Number(process.argv[4] ?? 1);
const opts = process.argv[5] ? JSON.parse(process.argv[5]) : {};
const load = (name: string) => {
  const meta = JSON.parse(readFileSync(`/tmp/tk/${name}.json`, 'utf8'));
  const b = readFileSync(`/tmp/tk/${name}.bin`);
  const all = new Float64Array(b.buffer, b.byteOffset, b.byteLength / 8);
  return { X: { data: all.slice(0, meta.n * meta.p), shape: [meta.n, meta.p], stride: [meta.p, 1], offset: 0 } as any, y: Array.from(all.slice(meta.n * meta.p)) };
};
const { X, y } = load(which);
for (let rep = 0; rep < 3; rep++) {
  const t0 = process.cpuUsage(); const w0 = performance.now();
  const model = new RandomForestClassifier({ nEstimators: nTrees, randomState: 0, nJobs: jobs, ...opts }).fit(X, y);
  const t1 = process.cpuUsage(t0);
  const nodes = model.state.feature.length;
  console.log(which, nTrees, 'fit cpu', ((t1.user + t1.system) / 1e6).toFixed(3), 'wall', ((performance.now() - w0) / 1e3).toFixed(3), 'nodes', nodes);
  if (rep === 0) {
    const p0 = process.cpuUsage();
    const w1 = performance.now();
    model.predictProba(X);
    const p1 = process.cpuUsage(p0);
    console.log('predict cpu', ((p1.user + p1.system) / 1e6).toFixed(3), 'wall', ((performance.now() - w1) / 1e3).toFixed(3));
  }
}
