/** The memory of this process, as the kernel counts it. */
import { readFileSync, writeFileSync } from 'node:fs';

/** Lets the peak begin again at what is held now (on Linux), and tells it in bytes. */
export function restartPeak(): number {
  globalThis.gc?.();
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Elsewhere the peak counts from the start of the process.
  }
  return peakMemory();
}

/** The most that this process has held, in bytes. */
export function peakMemory(): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes !== undefined) return 1024 * Number(kilobytes);
  } catch {
    // No Linux: the next best count.
  }
  return 1024 * process.resourceUsage().maxRSS;
}
