import type { Label } from '../../data/index.js';

/** The title of an axis, with the positive class where it is named. */
export function withPositive(title: string, posLabel: Label | null, what: 'label' | 'class' = 'label'): string {
  return posLabel === null ? title : `${title} (Positive ${what}: ${posLabel})`;
}
