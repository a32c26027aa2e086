import type { CodecName } from '@k/protocol'

/** A record as Kafka is to write it. */
export interface RecordDescription {
  /** The record's offset, from the base offset. */
  readonly offsetDelta: number
  readonly timestamp: number
  readonly key: Uint8Array | null
  readonly value: Uint8Array | null
  readonly headers: readonly { readonly key: string; readonly value: Uint8Array | null }[]
}

/** A record batch v2 as Kafka is to write it. */
export interface RecordBatchDescription {
  readonly baseOffset: bigint
  readonly lastOffsetDelta: number
  readonly partitionLeaderEpoch: number
  readonly timestampType: 'CreateTime' | 'LogAppendTime'
  /** The time of the append; -1 for CreateTime. */
  readonly logAppendTime: number
  /** Until when a compaction keeps tombstones; -1 for none. */
  readonly deleteHorizon: number
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly baseSequence: number
  readonly isTransactional: boolean
  readonly isControl: boolean
  /** The name of the codec to compress the records by; default `none`. */
  readonly codec?: CodecName
  readonly records: readonly RecordDescription[]
}

/** What Kafka read of a record batch v2. */
export interface DescribedRecordBatch {
  readonly magic: number
  readonly sizeInBytes: number
  readonly baseOffset: bigint
  readonly lastOffset: bigint
  readonly nextOffset: bigint
  readonly partitionLeaderEpoch: number
  readonly crc: number
  readonly codecId: number
  readonly timestampType: string
  readonly isTransactional: boolean
  readonly isControl: boolean
  /** -1n for none. */
  readonly deleteHorizon: bigint
  readonly baseTimestamp: bigint
  readonly maxTimestamp: bigint
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly baseSequence: number
  readonly lastSequence: number
  readonly recordCount: number
  readonly records: readonly DescribedRecord[]
}

/** What Kafka read of a record; bytes are in hexadecimal. */
export interface DescribedRecord {
  readonly offset: bigint
  readonly timestamp: bigint
  readonly key: string | null
  readonly value: string | null
  readonly headers: readonly { readonly key: string; readonly value: string | null }[]
}

const int64s = [
  'baseOffset',
  'lastOffset',
  'nextOffset',
  'deleteHorizon',
  'baseTimestamp',
  'maxTimestamp',
  'producerId',
  'offset',
  'timestamp',
]

/** The request for the oracle. */
export function recordBatchJson(description: RecordBatchDescription): string {
  const { baseOffset, producerId, codec = 'none', ...rest } = description
  // What the replacer is given of a Buffer has been through Buffer's own toJSON, so it looks for itself.
  const json = JSON.stringify({ codec, ...rest }, function (this: Record<string, unknown>, key, value) {
    const bytes = this[key]
    return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('hex') : value
  })
  // JSON.stringify knows no number beyond 2^53.
  return `{"baseOffset":${baseOffset},"producerId":${producerId},${json.slice(1)}`
}

/** The oracle's answer. */
export function parseRecordBatches(json: string): DescribedRecordBatch[] {
  return JSON.parse(json, (key, value) => (int64s.includes(key) ? BigInt(value) : value))
}
