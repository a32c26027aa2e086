// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** AddOffsetsToTxnRequest, a request of API 25 in versions 0–4; flexible in 3–4. */
export interface AddOffsetsToTxnRequest {
  /** string in 0–4. */
  transactionalId: string
  /** int64 in 0–4. */
  producerId: bigint
  /** int16 in 0–4. */
  producerEpoch: number
  /** string in 0–4. */
  groupId: string
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link AddOffsetsToTxnRequest}. */
export const AddOffsetsToTxnRequest: MessageCodec<AddOffsetsToTxnRequest> = {
  name: 'AddOffsetsToTxnRequest',
  type: 'request',
  apiKey: 25,
  minVersion: 0,
  maxVersion: 4,
  latestStableVersion: 4,
  firstFlexibleVersion: 3,
  encode(writer, value, version) {
    assertVersion(AddOffsetsToTxnRequest, version)
    writeAddOffsetsToTxnRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(AddOffsetsToTxnRequest, version)
    return readAddOffsetsToTxnRequest(reader, version)
  },
  default: defaultAddOffsetsToTxnRequest,
}

function defaultAddOffsetsToTxnRequest(): AddOffsetsToTxnRequest {
  return {
    transactionalId: '',
    producerId: 0n,
    producerEpoch: 0,
    groupId: '',
  }
}

function readAddOffsetsToTxnRequest(reader: Reader, version: number): AddOffsetsToTxnRequest {
  const value: AddOffsetsToTxnRequest = {
    transactionalId: version >= 3 ? reader.compactString('transactionalId') : reader.string('transactionalId'),
    producerId: reader.int64('producerId'),
    producerEpoch: reader.int16('producerEpoch'),
    groupId: version >= 3 ? reader.compactString('groupId') : reader.string('groupId'),
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeAddOffsetsToTxnRequest(writer: Writer, value: AddOffsetsToTxnRequest, version: number): void {
  if (version >= 3) {
    writer.compactString(value.transactionalId, 'transactionalId')
  } else {
    writer.string(value.transactionalId, 'transactionalId')
  }
  writer.int64(value.producerId, 'producerId')
  writer.int16(value.producerEpoch, 'producerEpoch')
  if (version >= 3) {
    writer.compactString(value.groupId, 'groupId')
  } else {
    writer.string(value.groupId, 'groupId')
  }
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–4')
  }
}
