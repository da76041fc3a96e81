import type { BestSoFar } from '../model-selection/index.js';

/** Seconds as people say them: `3.2 s`, `2 min 05 s`, `1 h 02 min`. */
export function durationText(seconds: number): string {
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${twoDigits(whole % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}

/** The score of the best candidate, in four digits; `null` where nothing is chosen by a score. */
function bestText(best: BestSoFar | null): string | null {
  return best === null ? null : `best ${Number(best.score.toPrecision(4))}`;
}

/** Elapsed and remaining time, and the best score where there is one. */
export function stateText(best: BestSoFar | null, elapsed: number, remaining: number | null): string {
  const left = remaining === null ? null : `${durationText(remaining)} left`;
  return [bestText(best), `${durationText(elapsed)} elapsed`, left].filter((part) => part !== null).join(', ');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
