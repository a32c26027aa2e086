// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { Writer } from '../../wire/writer.ts'

/** AbortedTxn, a data in versions 0; never flexible. */
export interface AbortedTxn {
  /** int64 in 0. */
  producerId: bigint
  /** int64 in 0. */
  firstOffset: bigint
  /** int64 in 0. */
  lastOffset: bigint
  /** int64 in 0. */
  lastStableOffset: bigint
}

/** Encodes and decodes {@link AbortedTxn}. */
export const AbortedTxn: MessageCodec<AbortedTxn> = {
  name: 'AbortedTxn',
  type: 'data',
  apiKey: undefined,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: undefined,
  encode(writer, value, version) {
    assertVersion(AbortedTxn, version)
    writeAbortedTxn(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AbortedTxn, version)
    return readAbortedTxn(reader, version)
  },
  default: defaultAbortedTxn,
}

function defaultAbortedTxn(): AbortedTxn {
  return {
    producerId: 0n,
    firstOffset: 0n,
    lastOffset: 0n,
    lastStableOffset: 0n,
  }
}

function readAbortedTxn(reader: Reader, _version: number): AbortedTxn {
  return {
    producerId: reader.int64('producerId'),
    firstOffset: reader.int64('firstOffset'),
    lastOffset: reader.int64('lastOffset'),
    lastStableOffset: reader.int64('lastStableOffset'),
  }
}

function writeAbortedTxn(writer: Writer, value: AbortedTxn, _version: number): void {
  writer.int64(value.producerId, 'producerId')
  writer.int64(value.firstOffset, 'firstOffset')
  writer.int64(value.lastOffset, 'lastOffset')
  writer.int64(value.lastStableOffset, 'lastStableOffset')
}
