/** The place of a part of a model, as names of tensors and messages have it: `steps.1.model.coef`. */
export function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
