/** What can be made again from its arguments: specifications, and splitters that they hold. */
export interface Constructed {
  readonly type: string;
  readonly params: object;
  constructorArguments(): readonly unknown[];
}

/** Whether a value can be made again from its arguments. */
export function isConstructed(value: unknown): value is Constructed {
  if (typeof value !== 'object' || value === null) return false;
  const { type, constructorArguments } = value as Partial<Constructed>;
  return typeof type === 'string' && typeof constructorArguments === 'function';
}
