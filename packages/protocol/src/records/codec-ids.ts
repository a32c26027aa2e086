/** The ids that a record batch's attributes name compression codecs by, bits 0 to 2 (Java: `CompressionType`). */
export const codecIds = {
  /** Records as they are. */
  none: 0,
  /** gzip, RFC 1952. */
  gzip: 1,
  /** Snappy, in the framing of xerial's Java library. */
  snappy: 2,
  /** The LZ4 frame format. */
  lz4: 3,
  /** Zstandard, RFC 8878 (KIP-110). */
  zstd: 4,
} as const

/** The name of a compression codec, as in Kafka's `compression.type`. */
export type CodecName = keyof typeof codecIds

/** The id of a compression codec. */
export type CodecId = (typeof codecIds)[CodecName]

const names: readonly CodecName[] = ['none', 'gzip', 'snappy', 'lz4', 'zstd']

/** The name of a codec id, or `undefined` for an id that Kafka does not define (5 to 7 fit into a batch's attributes). */
export function codecName(id: number): CodecName | undefined {
  return names[id]
}
