import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { InvalidParameterError } from 'pipefit/core';
import { LogisticRegression } from 'pipefit/linear-model';
import { GridSearchCV, type Progress } from 'pipefit/model-selection';
import { type ProgressStream, progressBar } from 'pipefit/progress';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface Recorder extends ProgressStream {
  readonly written: string[];
}

function recorder(stream: Omit<ProgressStream, 'write'> = {}): Recorder {
  const written: string[] = [];
  return { ...stream, written, write: (text) => written.push(text) };
}

function at(done: number, total: number, elapsed: number, score: number | null = null): Progress {
  const best = score === null ? null : { score, params: {} };
  return { done, total, best, elapsed, remaining: (elapsed / done) * (total - done) };
}

/** What a terminal shows in the end: a carriage return, or a cursor in the first column, begins the line anew. */
function shown({ written }: Recorder): string[] {
  const esc = String.fromCharCode(27);
  const text = written.join('').replaceAll(`${esc}[1G`, '\r').replaceAll(`${esc}[0K`, '');
  return text
    .replaceAll(`${esc}7`, '')
    .replaceAll(`${esc}8`, '')
    .split('\n')
    .map((line) => line.split('\r').at(-1)!);
}

describe('lines', () => {
  it('come for each further tenth, and with the last fit', () => {
    const stream = recorder();
    const show = progressBar({ label: 'fits', stream });
    for (let done = 1; done <= 40; done++) show(at(done, 40, 10 * done, 0.5));
    expect(stream.written).toHaveLength(10);
    expect(stream.written[0]).toBe('fits: 4/40 (10 %), best 0.5, 40.0 s elapsed, 6 min 00 s left\n');
    expect(stream.written[8]).toBe('fits: 36/40 (90 %), best 0.5, 6 min 00 s elapsed, 40.0 s left\n');
    expect(stream.written[9]).toBe('fits: 40/40 (100 %), best 0.5, 6 min 40 s elapsed, 0.0 s left\n');
  });

  it('are a second apart, but for the last one', () => {
    const lines: string[] = [];
    const show = progressBar({ onLine: (line) => lines.push(line) });
    for (let done = 1; done <= 20; done++) show(at(done, 20, 0.125 * done));
    expect(lines).toEqual([
      '8/20 (40 %), 1.0 s elapsed, 1.5 s left',
      '16/20 (80 %), 2.0 s elapsed, 0.5 s left',
      '20/20 (100 %), 2.5 s elapsed, 0.0 s left',
    ]);
  });

  it('begin anew with the next run, also after one that broke off', () => {
    const lines: string[] = [];
    const show = progressBar({ onLine: (line) => lines.push(line) });
    show(at(1, 2, 5));
    show.stop();
    show.stop();
    for (const done of [1, 2]) show(at(done, 2, 5 * done));
    for (const done of [1, 2]) show(at(done, 2, 5 * done));
    expect(lines.map((line) => line.slice(0, 3))).toEqual(['1/2', '1/2', '2/2', '1/2', '2/2']);
  });

  it.each([
    [0.04, '0.0 s'],
    [59.94, '59.9 s'],
    [59.96, '1 min 00 s'],
    [125, '2 min 05 s'],
    [3599.6, '1 h 00 min'],
    [7384, '2 h 03 min'],
    [360_000, '100 h 00 min'],
  ])('say %d seconds as %s', (elapsed, text) => {
    const lines: string[] = [];
    progressBar({ onLine: (line) => lines.push(line) })(at(1, 1, elapsed));
    expect(lines).toEqual([`1/1 (100 %), ${text} elapsed, 0.0 s left`]);
  });

  it.each([
    [0.123456, 'best 0.1235'],
    [-98_765.4, 'best -98770'],
    [Number.NaN, 'best NaN'],
  ])('say the score %d as %s', (score, text) => {
    const lines: string[] = [];
    progressBar({ onLine: (line) => lines.push(line) })(at(1, 1, 0, score));
    expect(lines[0]).toContain(`, ${text}, `);
  });
});

describe('a bar on a terminal', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is drawn at the first fit and in between, and ends its line with the last one', () => {
    const stream = recorder({ isTTY: true, columns: 120 });
    const show = progressBar({ label: 'fits', stream });
    show(at(1, 4, 2, 0.75));
    expect(shown(stream)).toEqual([
      `fits [${'█'.repeat(5)}${'·'.repeat(15)}] 1/4, best 0.75, 2.0 s elapsed, 6.0 s left`,
    ]);
    show(at(2, 4, 4, 0.75));
    vi.advanceTimersByTime(100);
    expect(shown(stream)).toEqual([
      `fits [${'█'.repeat(10)}${'·'.repeat(10)}] 2/4, best 0.75, 4.0 s elapsed, 4.0 s left`,
    ]);
    show(at(3, 4, 6, 0.75));
    show(at(4, 4, 8, 0.875));
    expect(shown(stream)).toEqual([`fits [${'█'.repeat(20)}] 4/4, best 0.875, 8.0 s elapsed, 0.0 s left`, '']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('draws ten times a second at most, however many fits there are', () => {
    const stream = recorder({ isTTY: true, columns: 120 });
    const show = progressBar({ stream });
    for (let done = 1; done < 1000; done++) {
      show(at(done, 1000, done / 1000));
      vi.advanceTimersByTime(1);
    }
    const drawn = stream.written.filter((text) => text.includes('█') || text.includes('·'));
    expect(drawn.length).toBeGreaterThan(5);
    expect(drawn.length).toBeLessThanOrEqual(11);
    show.stop();
  });

  it('is ended by stop, and stays within the width of the terminal', () => {
    const stream = recorder({ isTTY: true, columns: 24 });
    const show = progressBar({ label: '{value} fits', stream });
    show(at(1, 3, 1));
    show.stop();
    show.stop();
    expect(shown(stream)).toEqual(['(value) fits [███████···', '']);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('progressBar', () => {
  it('shows a search', async () => {
    const lines: string[] = [];
    const onProgress = progressBar({ label: 'fits', onLine: (line) => lines.push(line) });
    const search = new GridSearchCV(new LogisticRegression(), { C: [0.1, 1] }, { cv: 2 });
    await search.fit([[0], [1], [10], [11]], ['low', 'low', 'high', 'high'], { onProgress });
    expect(lines.at(-1)).toMatch(/^fits: 5\/5 \(100 %\), best 1, \d+\.\d s elapsed, 0\.0 s left$/);
  });

  it('writes to the error stream unless told otherwise', () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      progressBar()(at(1, 1, 0));
      expect(write.mock.calls).toEqual([['1/1 (100 %), 0.0 s elapsed, 0.0 s left\n']]);
    } finally {
      write.mockRestore();
    }
  });

  it('refuses what it cannot write to', () => {
    expect(() => progressBar({ stream: {} as never })).toThrow(InvalidParameterError);
    expect(() => progressBar({ stream: {} as never })).toThrow(
      'progressBar: stream must be a stream with write(), or null; got an object',
    );
    expect(() => progressBar({ onLine: 'log' as never })).toThrow('onLine must be a function of a line, or null');
    expect(() => progressBar({ stream: recorder(), onLine: () => {} })).toThrow(
      'progressBar: stream must be left out where there is onLine; got both',
    );
    expect(() => progressBar({ labels: 'fits' } as never)).toThrow(InvalidParameterError);
  });

  it('lets a process end whose run broke off', async () => {
    const program = `
      import { progressBar } from 'pipefit/progress';
      const stream = { isTTY: true, columns: 80, write: (text) => process.stdout.write(text) };
      progressBar({ label: 'fits', stream })({ done: 1, total: 9, best: null, elapsed: 1, remaining: 8 });
      setTimeout(() => {}, 250);
    `;
    const flags = ['--import', 'tsx', '--conditions=source', '--input-type=module', '-e', program];
    const { stdout } = await promisify(execFile)(process.execPath, flags, {
      cwd: resolve(import.meta.dirname, '../..'),
      timeout: 30_000,
    });
    expect(stdout).toContain('1/9');
  });
});
