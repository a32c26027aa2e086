// The part of zstd-codec that is used. It has no types of its own, and no exports map that would hide its parts.

declare module 'zstd-codec/lib/zstd-codec-binding-wasm.js' {
  interface EmscriptenModule {
    readonly print: (line: string) => void
    readonly printErr: (line: string) => void
    readonly onAbort: (reason: unknown) => void
    readonly onRuntimeInitialized: () => void
  }

  /** Gives the module its members; `onRuntimeInitialized` is called later, when its WebAssembly has started. */
  const start: (module: EmscriptenModule) => void
  export = start
}
