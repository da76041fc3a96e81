/** Numbers as the tables show them. */
import type { Scores } from './workload.js';

/** Three significant digits. */
export function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** Seconds, milliseconds or microseconds. */
export function time(seconds: number): string {
  if (seconds >= 1) return `${digits(seconds)} s`;
  return seconds >= 1e-3 ? `${digits(1e3 * seconds)} ms` : `${digits(1e6 * seconds)} µs`;
}

/** Megabytes of 1 000 000 bytes. */
export function megabytes(bytes: number): string {
  const value = bytes / 1e6;
  return value >= 10 ? value.toFixed(0) : value.toFixed(1);
}

/** `accuracy 0.951, nodes 51234`. */
export function scores(values: Scores | undefined): string {
  const parts = Object.entries(values ?? {}).map(([name, value]) => `${name} ${score(value)}`);
  return parts.join(', ');
}

function score(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(6);
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
