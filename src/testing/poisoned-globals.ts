/** Methods by which a computation would read the clock, the locale or entropy, or print. */
const FORBIDDEN: readonly (readonly [owner: string, methods: readonly string[]])[] = [
  ['Math', ['random']],
  ['performance', ['now']],
  ['crypto', ['getRandomValues', 'randomUUID']],
  ['console', ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table']],
];

const LOCALE_METHODS: readonly (readonly [prototype: object, methods: readonly string[]])[] = [
  [String.prototype, ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']],
  [Number.prototype, ['toLocaleString']],
  [Array.prototype, ['toLocaleString']],
];

/**
 * Runs something while `Math.random`, `Date`, the clock, entropy, everything that depends on the locale, and the console
 * throw; puts all of them back afterwards.
 *
 * Some packages read one of these once when they are loaded; import what you test before.
 *
 * @example
 * ```ts
 * import { StandardScaler } from 'pipefit/preprocessing';
 * import { withPoisonedGlobals } from 'pipefit/testing';
 * withPoisonedGlobals(() => new StandardScaler().fitTransform([[0], [2]]).toArray()); // [[-1], [1]]
 * ```
 */
export function withPoisonedGlobals<T>(run: () => T): T {
  const undo: (() => void)[] = [];
  try {
    for (const [owner, methods] of FORBIDDEN) {
      const object = (globalThis as unknown as Record<string, object | undefined>)[owner];
      if (object !== undefined) for (const method of methods) poison(object, `${owner}.${method}`, method, undo);
    }
    for (const [prototype, methods] of LOCALE_METHODS) {
      for (const method of methods) poison(prototype, method, method, undo);
    }
    poisonDate(undo);
    return run();
  } finally {
    for (const restore of undo.reverse()) restore();
  }
}

function poison(object: object, name: string, method: string, undo: (() => void)[]): void {
  const own = Object.getOwnPropertyDescriptor(object, method);
  Object.defineProperty(object, method, { configurable: true, writable: true, value: () => refuse(name) });
  undo.push(() => {
    if (own === undefined) Reflect.deleteProperty(object, method);
    else Object.defineProperty(object, method, own);
  });
}

/** `instanceof Date` goes on working. */
function poisonDate(undo: (() => void)[]): void {
  const RealDate = globalThis.Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: () => refuse('new Date'),
    apply: () => refuse('Date'),
    get: (target, key) => (key === 'now' ? () => refuse('Date.now') : Reflect.get(target, key)),
  });
  undo.push(() => {
    globalThis.Date = RealDate;
  });
}

function refuse(name: string): never {
  throw new Error(`${name} was called`);
}
