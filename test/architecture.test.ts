import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Spec } from 'pipefit/base';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

/** Rooms by floor: a file imports from its own room and from rooms on lower floors. */
const FLOORS: readonly (readonly string[])[] = [
  ['kernels'],
  ['core'],
  ['data'],
  ['metrics'],
  ['base'],
  [
    'preprocessing',
    'impute',
    'feature-selection',
    'feature-extraction',
    'decomposition',
    'linear-model',
    'naive-bayes',
    'neighbors',
    'svm',
    'tree',
    'mixture',
    'dummy',
    'compose',
    'model-selection',
  ],
  ['cluster', 'ensemble', 'calibration', 'multiclass', 'inspection'],
  ['persist'],
  ['testing', 'datasets', 'interop', 'workers', 'progress'],
];

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const imports = [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
  const parts = relative(SRC, path).split('/');
  return { path: relative(ROOT, path), room: parts.length === 1 ? '' : parts[0]!, text, imports };
}

/** Compiles the kernels before anything runs; it is no part of the library. */
const BUILD_PROGRAM = 'src/kernels/assembly/build.ts';

const files = filesBelow(SRC)
  .map(readSource)
  .filter(({ path }) => path !== BUILD_PROGRAM);
const rooms = readdirSync(SRC, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const floorOf = (room: string): number => FLOORS.findIndex((floor) => floor.includes(room));

/** The path, from the root, of the file that a relative import names. */
function target(file: SourceFile, specifier: string): string {
  return relative(ROOT, resolve(ROOT, dirname(file.path), `${specifier.replace(/\.js$/, '')}.ts`));
}

const local = (file: SourceFile): string[] =>
  file.imports.filter((specifier) => specifier.startsWith('.')).map((specifier) => target(file, specifier));

describe('rooms and floors', () => {
  it('gives every room a floor', () => {
    expect(rooms.filter((room) => floorOf(room) < 0)).toEqual([]);
  });

  it('lets a file import only from its own room and from lower floors', () => {
    const wrong = files.flatMap((file) =>
      local(file)
        .map((path) => ({ path, room: path.split('/')[1]! }))
        .filter(({ room }) => file.room !== '' && room !== file.room && floorOf(room) >= floorOf(file.room))
        .map(({ path }) => `${file.path} → ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('goes through the index of another room', () => {
    const wrong = files.flatMap((file) =>
      local(file)
        .filter((path) => path.split('/')[1] !== file.room && !/^src\/[a-z-]+\/index\.ts$/.test(path))
        .map((path) => `${file.path} → ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the kernels free of imports from elsewhere', () => {
    const wrong = files
      .filter(({ room }) => room === 'kernels')
      .flatMap((file) => file.imports.filter((name) => !name.startsWith('./')));
    expect(wrong).toEqual([]);
  });

  it('has no import cycles', () => {
    const graph = new Map(files.map((file) => [file.path, local(file)]));
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      state.set(path, 'open');
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of graph.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it('imports only packages that package.json declares, and Node only in entries for Node', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    const wrong = files.flatMap((file) =>
      file.imports
        .filter((name) => !name.startsWith('.'))
        .filter((name) => !declared.some((dependency) => name === dependency || name.startsWith(`${dependency}/`)))
        .filter((name) => !(name.startsWith('node:') && nodeOnly.has(file.path)))
        .map((name) => `${file.path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Files reachable from the entries for Node, but from no other entry. */
const nodeOnly = (() => {
  const reach = (starts: readonly string[]): Set<string> => {
    const seen = new Set<string>();
    const walk = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      const file = files.find((candidate) => candidate.path === path);
      if (file !== undefined) for (const next of local(file)) walk(next);
    };
    for (const start of starts) walk(start);
    return seen;
  };
  const everywhere = reach(['src/index.ts', ...rooms.map((room) => `src/${room}/index.ts`)]);
  const node = reach(rooms.map((room) => `src/${room}/node.ts`));
  return new Set([...node].filter((path) => !everywhere.has(path)));
})();

/** Files that are no modules to import: what a worker runs. */
const PROGRAMS: ReadonlyMap<string, string> = new Map([['./workers/program', 'workers/program']]);

describe('the exports map', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const exported = Object.keys(manifest.exports).filter(
    (name) => !['.', './package.json', './kernels.wasm'].includes(name),
  );

  it('names every room, and every entry for Node, and nothing else', () => {
    const nodeEntries = rooms
      .filter((room) => files.some(({ path }) => path === `src/${room}/node.ts`))
      .map((room) => `./${room}/node`);
    expect(exported.sort()).toEqual([...rooms.map((room) => `./${room}`), ...nodeEntries, ...PROGRAMS.keys()].sort());
  });

  it('points every entry to its source, its types and its code', () => {
    for (const name of exported) {
      const inside = PROGRAMS.get(name) ?? (name.endsWith('/node') ? name.slice(2) : `${name.slice(2)}/index`);
      expect(manifest.exports[name]).toEqual({
        source: `./src/${inside}.ts`,
        types: `./dist/${inside}.d.ts`,
        default: `./dist/${inside}.js`,
      });
      expect(statSync(join(ROOT, `src/${inside}.ts`)).isFile()).toBe(true);
    }
  });
});

describe('the catalogue', () => {
  it('agrees with what the rooms export', async () => {
    const { catalog } = await import('pipefit/persist');
    const exportedSpecs: string[] = [];
    for (const room of rooms.filter((name) => floorOf(name) >= 5 && floorOf(name) <= 6)) {
      const entry: Record<string, unknown> = await import(`../src/${room}/index.ts`);
      for (const value of Object.values(entry)) {
        const isSpecClass = typeof value === 'function' && value.prototype instanceof Spec;
        if (isSpecClass) exportedSpecs.push((value as unknown as { type: string }).type);
      }
    }
    expect(exportedSpecs.sort()).toEqual([...catalog.keys()].sort());
  });
});

const CLOCK = 'src/model-selection/execution/system-clock.ts';

describe('the code', () => {
  const code = files.filter(({ path }) => !path.startsWith('src/datasets/files/'));

  it('keeps files under 300 lines', () => {
    expect(code.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path)).toEqual([]);
  });

  it('has no drawers', () => {
    const drawers = /(^|\/)(utils?|helpers?|types|common|misc)(\.ts|\/)/;
    expect(code.filter(({ path }) => drawers.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('reads no clock, no locale and no unseeded randomness, and prints nothing', () => {
    const impure = /Math\.random|Date\.now|new Date\b|performance\.now|toLocale|localeCompare|Intl\.|console\./;
    const bare = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
    // The laws take these away from estimators, and pass a Date where numbers belong; only runs of many fits have a clock.
    const bound = code.filter(({ room, path }) => room !== 'testing' && path !== CLOCK);
    expect(bound.filter(({ text }) => impure.test(bare(text))).map(({ path }) => path)).toEqual([]);
  });

  it('gives every estimator one name in its static and its instance type', () => {
    const estimators = code.filter(({ text }) =>
      /extends\s+(Transformer|Classifier|Regressor|Clusterer|OutlierDetector|Spec)</.test(text),
    );
    const wrong = estimators.flatMap(({ path, text }) => {
      const types = [...text.matchAll(/static readonly type = '(\w+)'/g)].map((match) => match[1]);
      return types
        .filter((type) => !text.includes(`declare readonly type: '${type}'`))
        .map((type) => `${path}: ${type}`);
    });
    expect(wrong).toEqual([]);
  });
});
