// The part of snappyjs that is used; it has no declarations of its own.
declare module 'snappyjs' {
  const snappyjs: {
    compress(bytes: Uint8Array): Uint8Array
    uncompress(block: Uint8Array, maximumBytes: number): Uint8Array
  }
  export = snappyjs
}
