import type { Options, SingleBar } from 'cli-progress';
import type { Progress } from '../model-selection/index.js';
import { stateText } from './progress-text.js';

/** A stream that text is written to, such as `process.stderr`. */
export interface ProgressStream {
  write(text: string): unknown;
  /** Whether it is a terminal. */
  readonly isTTY?: boolean | undefined;
  /** Width of the terminal. */
  readonly columns?: number | undefined;
}

type Bars = { readonly SingleBar: new (options: Options) => SingleBar };

interface NodeProcess {
  getBuiltinModule?(name: 'node:module'): { createRequire(from: string): (name: string) => unknown } | undefined;
}

/** Draws a run on a terminal, with cli-progress. */
export class TerminalBar {
  readonly #bar: SingleBar;
  #begun = false;

  private constructor(bar: SingleBar) {
    this.#bar = bar;
  }

  /** A bar on a terminal; `null` where there is no cli-progress: in browsers, and in bundles that left it behind. */
  static on(stream: ProgressStream, label: string): TerminalBar | null {
    const bars = loadBars();
    if (bars === null) return null;
    const bar = new bars.SingleBar({
      stream: stream as NodeJS.WritableStream,
      format: `${escapeTokens(label)}${label === '' ? '' : ' '}[{bar}] {value}/{total}, {state}`,
      barsize: 20,
      barCompleteChar: '█',
      barIncompleteChar: '·',
      // A wrapping that was turned off would stay so where a run is never stopped.
      linewrap: true,
    });
    leaveProcessAlone(bar);
    return new TerminalBar(bar);
  }

  update({ done, total, best, elapsed, remaining }: Progress): void {
    const state = stateText(best, elapsed, remaining);
    if (this.#begun) this.#bar.update(done, { state });
    else this.#bar.start(total, done, { state });
    this.#begun = true;
  }

  /** Draws for the last time, and ends the line. */
  stop(): void {
    if (this.#begun) this.#bar.stop();
    this.#begun = false;
  }
}

/** cli-progress stands on modules of Node, so it is loaded where it is wanted: browsers must not meet it. */
function loadBars(): Bars | null {
  const { process } = globalThis as { readonly process?: NodeProcess };
  try {
    return (process?.getBuiltinModule?.('node:module')?.createRequire(import.meta.url)('cli-progress') as Bars) ?? null;
  } catch {
    return null;
  }
}

/** The timer that draws in between must not keep a process alive whose run has failed. */
function leaveProcessAlone(bar: SingleBar): void {
  const render = bar.render.bind(bar);
  bar.render = () => {
    render();
    (bar as SingleBar & { readonly timer?: { unref?(): void } | null }).timer?.unref?.();
  };
}

/** cli-progress takes `{name}` for a value of its own. */
function escapeTokens(label: string): string {
  return label.replaceAll('{', '(').replaceAll('}', ')');
}
