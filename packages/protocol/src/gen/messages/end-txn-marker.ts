// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { Writer } from '../../wire/writer.ts'

/** EndTxnMarker, a data in versions 0; never flexible. */
export interface EndTxnMarker {
  /** int32 in 0. */
  coordinatorEpoch: number
}

/** Encodes and decodes {@link EndTxnMarker}. */
export const EndTxnMarker: MessageCodec<EndTxnMarker> = {
  name: 'EndTxnMarker',
  type: 'data',
  apiKey: undefined,
  minVersion: 0,
  maxVersion: 0,
  latestStableVersion: 0,
  firstFlexibleVersion: undefined,
  encode(writer, value, version) {
    assertVersion(EndTxnMarker, version)
    writeEndTxnMarker(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(EndTxnMarker, version)
    return readEndTxnMarker(reader, version)
  },
  default: defaultEndTxnMarker,
}

function defaultEndTxnMarker(): EndTxnMarker {
  return {
    coordinatorEpoch: 0,
  }
}

function readEndTxnMarker(reader: Reader, _version: number): EndTxnMarker {
  return {
    coordinatorEpoch: reader.int32('coordinatorEpoch'),
  }
}

function writeEndTxnMarker(writer: Writer, value: EndTxnMarker, _version: number): void {
  writer.int32(value.coordinatorEpoch, 'coordinatorEpoch')
}
