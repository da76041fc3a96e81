import { ARGUMENTS, aborted, progress } from './control';
import { CANDIDATE_BYTES, growBestFirst } from './tree-best-first';
import { blockBytes, clearBlock } from './tree-block';
import { bootstrapBytes, drawBootstrap } from './tree-bootstrap';
import { BUCKET_BYTES } from './tree-buckets';
import { growDepthFirst, heldBytes, layOutHeld, WAITING_BYTES } from './tree-depth-first';
import { FENWICK_BYTES } from './tree-fenwick';
import { TASK_BYTES, TreeJob, TreeTask } from './tree-job';
import { MOST_CLASSES } from './tree-levels';
import { makeLists } from './tree-lists';
import { packItems } from './tree-packed';
import { ABSOLUTE_ERROR, GINI, NodeSearch, SQUARED_ERROR } from './tree-search';
import { COUNT_BYTES } from './tree-sort';
import { layOutSquares } from './tree-squares';

/** Room for the NodeSearch at the start of the scratch. */
const SEARCH_BYTES: usize = 1024;

/** What a block of lanes, or one more entry, may add to a number for each sample. */
const SPARE_BYTES: usize = 32;

/** Grows the tree of one chunk, which is one step of progress. SCRATCH: `treeScratchBytes`. */
export function growTreeChunk(chunk: i32, scratch: usize): void {
  const job = changetype<TreeJob>(ARGUMENTS);
  const task = changetype<TreeTask>(<usize>job.tasks + <usize>chunk * TASK_BYTES);
  const s = changetype<NodeSearch>(scratch);
  readSettings(s, job);
  readTables(s, job);
  readTask(s, task, scratch + SEARCH_BYTES);
  divideScratch(s, scratch + SEARCH_BYTES + bootstrapBytes(s.nSamples), job.usesLists != 0);
  divideSlot(s, <usize>job.slots + <usize>chunk * <usize>job.slotBytes, <usize>job.capacity);
  packItems(s);
  if (s.isSquared) layOutSquares(s);
  makeLists(s);
  for (let feature = 0; feature < s.nFeatures; feature++) store<i32>(s.features + ((<usize>feature) << 2), feature);
  if (job.maxLeafNodes > 0) growBestFirst(s, <i32>job.maxLeafNodes);
  else growDepthFirst(s);
  task.nodeCount = <f64>s.nodeCount;
  task.depth = <f64>s.depth;
  if (!aborted()) progress(1);
}

function readSettings(s: NodeSearch, job: TreeJob): void {
  s.nSamples = <i32>job.nSamples;
  s.nFeatures = <i32>job.nFeatures;
  s.nOutputs = <i32>job.nOutputs;
  s.nClasses = <i32>job.nClasses;
  s.nSums = s.nOutputs * s.nClasses;
  s.criterion = <i32>job.criterion;
  s.isValues = s.criterion >= SQUARED_ERROR;
  s.isSquared = s.criterion == SQUARED_ERROR && s.nOutputs == 1;
  s.randomSplits = job.randomSplits != 0;
  s.maxDepth = <i32>job.maxDepth;
  s.minSamplesSplit = <i32>job.minSamplesSplit;
  s.minSamplesLeaf = <i32>job.minSamplesLeaf;
  s.maxFeatures = <i32>job.maxFeatures;
  s.minImpurityDecrease = job.minImpurityDecrease;
  s.lists = 0;
}

function readTables(s: NodeSearch, job: TreeJob): void {
  s.monotonic = <usize>job.monotonic;
  s.columns = <usize>job.columns;
  s.isWide = <usize>job.isWide;
  s.nDistinct = <usize>job.nDistinct;
  s.hasMissing = <usize>job.hasMissing;
  s.nearValues = <usize>job.nearValues;
  s.targets = <usize>job.targets;
  s.classCounts = <usize>job.classCounts;
  s.targetRanks = <usize>job.targetRanks;
  s.logs = <usize>job.logs;
  s.logUnit = job.logUnit;
}

function readTask(s: NodeSearch, task: TreeTask, scratch: usize): void {
  s.random = <u32>task.seed;
  s.weights = <usize>task.weights;
  s.weightBytes = <i32>task.weightBytes;
  s.totalWeight = task.totalWeight;
  s.minWeightLeaf = task.minWeightLeaf;
  s.shift = <u32>task.shift;
  s.weightBits = <u32>task.weightBits;
  if (task.nDraws > 0) drawBootstrap(s, task, scratch);
  s.isPacked = s.shift > 0;
  const isFree = s.minSamplesLeaf == 1 && s.minWeightLeaf <= 0 && s.monotonic == 0;
  s.isPlain = s.isPacked && s.nClasses == 2 && s.criterion == GINI && isFree;
  s.isLevelled = s.isPacked && s.criterion == GINI && isFree && s.nClasses <= min(s.nSamples, MOST_CLASSES);
  s.nodeCount = 0;
  s.depth = 0;
}

function aligned(bytes: usize): usize {
  return (bytes + 15) & ~15;
}

/** Bytes of scratch for a thread that grows trees of at most so many nodes. */
export function treeScratchBytes(
  nSamples: i32,
  nFeatures: i32,
  nSums: i32,
  capacity: i32,
  bestFirst: bool,
  criterion: i32,
  usesLists: bool,
  randomSplits: bool,
): usize {
  const perSample = aligned(((<usize>nSamples) << 2) + SPARE_BYTES);
  const waiting = bestFirst ? <usize>capacity * CANDIDATE_BYTES : (<usize>nSamples + 2) * WAITING_BYTES;
  const sums = aligned((<usize>nSums) << 3);
  const features = aligned((<usize>nFeatures) << 2);
  const ofErrors = criterion == ABSOLUTE_ERROR ? 15 * perSample + FENWICK_BYTES : 0;
  const shared =
    SEARCH_BYTES +
    bootstrapBytes(nSamples) +
    7 * perSample +
    COUNT_BYTES +
    aligned(BUCKET_BYTES) +
    5 * sums +
    2 * features;
  const ofSquares = criterion == SQUARED_ERROR ? 7 * perSample + features : 0;
  const ofLists = usesLists ? <usize>nFeatures * perSample : 0;
  const ofBlock = randomSplits ? blockBytes(nFeatures) : 0;
  return shared + aligned(waiting) + heldBytes(sums) + ofErrors + ofSquares + ofLists + ofBlock;
}

function divideScratch(s: NodeSearch, from: usize, usesLists: bool): void {
  const perSample = aligned(((<usize>s.nSamples) << 2) + SPARE_BYTES);
  const sums = aligned((<usize>s.nSums) << 3);
  const features = aligned((<usize>s.nFeatures) << 2);
  clearBlock(s, from);
  s.items = from + (s.randomSplits ? blockBytes(s.nFeatures) : 0);
  s.keys = s.items + perSample;
  s.bestValues = s.keys; // random splits have no keys
  s.spare = s.keys + perSample;
  s.ranks = s.spare + perSample; // a histogram takes both
  s.contenders = s.ranks + perSample;
  s.contenderScores = s.contenders + perSample;
  s.counts = s.contenderScores + 2 * perSample;
  s.buckets = s.counts + COUNT_BYTES;
  s.total = s.buckets + aligned(BUCKET_BYTES);
  s.left = s.total + sums;
  s.right = s.left + sums;
  s.missing = s.right + sums;
  s.bestSums = s.missing + sums;
  s.held = s.bestSums + sums;
  layOutHeld(s.held, sums);
  s.features = s.held + heldBytes(sums);
  s.constantFeatures = s.features + features;
  if (s.criterion == ABSOLUTE_ERROR) {
    s.fenwick = s.constantFeatures + features;
    s.targetOrder = s.fenwick + FENWICK_BYTES + 4 * perSample;
    s.sortedTargets = s.targetOrder + perSample;
    s.leftErrors = s.sortedTargets + 2 * perSample;
    s.rightErrors = s.leftErrors + 2 * perSample;
    s.leftMedians = s.rightErrors + 2 * perSample;
    s.rightMedians = s.leftMedians + 2 * perSample;
    s.waiting = s.rightMedians + 2 * perSample;
  } else if (s.criterion == SQUARED_ERROR) {
    s.pairs = s.constantFeatures + features;
    s.squaresOf = s.pairs + 4 * perSample;
    s.sides = s.squaresOf + 2 * perSample;
    s.listed = s.sides + perSample;
    s.lists = usesLists ? s.listed + features : 0;
    s.listBytes = perSample;
    s.waiting = s.listed + features + (usesLists ? <usize>s.nFeatures * perSample : 0);
  } else {
    s.waiting = s.constantFeatures + features;
  }
}

/** The arrays of nodes, in the order in which tree-grow.ts of the kernels reads them. */
function divideSlot(s: NodeSearch, slot: usize, capacity: usize): void {
  s.threshold = slot;
  s.nodeImpurity = s.threshold + (capacity << 3);
  s.nodeWeight = s.nodeImpurity + (capacity << 3);
  s.value = s.nodeWeight + (capacity << 3);
  s.childrenLeft = s.value + (capacity << 3) * <usize>s.nSums;
  s.childrenRight = s.childrenLeft + (capacity << 2);
  s.feature = s.childrenRight + (capacity << 2);
  s.nodeSamples = s.feature + (capacity << 2);
  s.missingGoToLeft = s.nodeSamples + (capacity << 2);
}
