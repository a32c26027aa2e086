// lz4js has no types of its own. What is used of it:
declare module 'lz4js' {
  /** Compresses without regard to the size of `destination`; 0 when nothing was found to compress. `hashTable` must be zeros. */
  export function compressBlock(
    source: Uint8Array,
    destination: Uint8Array,
    ...place: [start: number, length: number, hashTable: Uint16Array]
  ): number

  /** Decompresses without any check; gives where the output ends. */
  export function decompressBlock(
    source: Uint8Array,
    destination: Uint8Array,
    ...place: [start: number, length: number, destinationStart: number]
  ): number
}
