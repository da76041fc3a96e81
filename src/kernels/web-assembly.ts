// The part of WebAssembly that is used here. Neither the language's library nor Node's types have it, and those of
// browsers would bring everything else of a browser.

export interface WasmGlobal {
  readonly value: number;
}

export interface WasmMemory {
  readonly buffer: ArrayBuffer | SharedArrayBuffer;
  grow(pages: number): number;
}

interface WasmNamespace {
  readonly Module: {
    new (bytes: Uint8Array): object;
    customSections(module: object, name: string): readonly ArrayBuffer[];
  };
  readonly Memory: new (descriptor: { initial: number; maximum: number; shared: boolean }) => WasmMemory;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}

export const wasm: WasmNamespace = (globalThis as unknown as { WebAssembly: WasmNamespace }).WebAssembly;
