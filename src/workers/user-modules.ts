import { arrayOf, custom, describe, InvalidParameterError, type Rule } from '../core/index.js';
import type { LoadOptions } from '../persist/index.js';

/** What a module of the caller exports that workers need. */
export interface UserModule {
  readonly address: string;
  /** Estimators with their models, and splitters. */
  readonly classes: NonNullable<LoadOptions['classes']>;
  /** Everything by name, to find functions. */
  readonly exports: Readonly<Record<string, unknown>>;
}

interface NodeProcess {
  getBuiltinModule?(name: 'node:url'): { pathToFileURL(path: string): URL } | undefined;
}

/** The rule of `modules`. */
export const moduleRule: Rule<readonly (string | URL)[]> = arrayOf(
  custom<string | URL>({
    must: "be an address, such as new URL('./my-estimators.js', import.meta.url), or the name of a package",
    test: (value) => value instanceof URL || (typeof value === 'string' && value !== '' && !value.startsWith('.')),
  }),
  { default: [] },
);

/**
 * Imports modules of the caller.
 *
 * @throws InvalidParameterError for one that cannot be imported.
 */
export function importModules(owner: string, modules: readonly (string | URL)[]): Promise<UserModule[]> {
  return Promise.all(modules.map((module) => importOne(owner, addressOf(module))));
}

async function importOne(owner: string, address: string): Promise<UserModule> {
  let exports: Readonly<Record<string, unknown>>;
  try {
    exports = (await import(/* @vite-ignore */ /* webpackIgnore: true */ address)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    const got = `${describe(address)} (${error instanceof Error ? error.message : String(error)})`;
    const wrong = new InvalidParameterError({
      owner,
      subject: 'modules',
      must: 'be modules that can be imported',
      got,
    });
    throw Object.assign(wrong, { cause: error });
  }
  return { address, classes: classesIn(exports), exports };
}

/** Classes with a `type`; the model of `Name` is exported as `FittedName`. */
function classesIn(exports: Readonly<Record<string, unknown>>): UserModule['classes'] {
  const classes: { spec: never; fitted?: never }[] = [];
  for (const value of Object.values(exports)) {
    if (typeof value !== 'function') continue;
    const { type, prototype } = value as { readonly type?: unknown; readonly prototype?: Record<string, unknown> };
    if (typeof type !== 'string' || typeof prototype?.constructorArguments !== 'function') continue;
    const fitted = exports[`Fitted${type}`];
    classes.push({ spec: value as never, ...(fitted === undefined ? {} : { fitted: fitted as never }) });
  }
  return classes;
}

/** Paths become addresses in Node; everything else is one, or the name of a package. */
function addressOf(module: string | URL): string {
  if (module instanceof URL) return module.href;
  const { process } = globalThis as { readonly process?: NodeProcess };
  const isPath = /^(\/|[A-Za-z]:[\\/])/.test(module);
  const url = isPath ? process?.getBuiltinModule?.('node:url') : undefined;
  return url === undefined ? module : url.pathToFileURL(module).href;
}
