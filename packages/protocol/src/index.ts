/**
 * Kafka's wire format: messages of every API and version in both directions, record batches, checksums, errors. Pure and synchronous.
 *
 * ```ts
 * import { decodeMessage, encodeMessage, RecordBatchBuilder, splitRecordBatches } from '@k/protocol'
 * import { MetadataRequest } from '@k/protocol/messages/metadata-request'
 *
 * const bytes = encodeMessage(MetadataRequest, { ...MetadataRequest.default(), topics: null }, 12)
 * console.log(decodeMessage(MetadataRequest, bytes, 12).topics) // null: all topics
 *
 * const builder = new RecordBatchBuilder(new Uint8Array(16_384))
 * builder.append(Date.now(), 'o-1', 'created', [{ key: 'source', value: 'web' }])
 * for (const batch of splitRecordBatches(builder.finish()).batches) {
 *   for (const record of batch) console.log(record.offset, record.keyText(), record.valueText())
 * }
 * ```
 *
 * @packageDocumentation
 */

// For library authors: messages
export type { ApiDescription } from './api-description.ts'
export { decodeMessage, encodeMessage } from './encoding.ts'
// For users
export { BrokerError, type BrokerErrorOptions } from './errors/broker-error.ts'
export { type BrokerErrorName, brokerErrorInfo } from './errors/broker-error-codes.ts'
export type { BrokerErrorInfo } from './errors/broker-error-info.ts'
export { InvalidArgumentError } from './errors/invalid-argument-error.ts'
export { InvalidStateError } from './errors/invalid-state-error.ts'
export { KafkaError, type KafkaErrorContext, type KafkaErrorOptions } from './errors/kafka-error.ts'
export { TimeoutError, type TimeoutErrorOptions } from './errors/timeout-error.ts'
export { UnsupportedCodecError } from './errors/unsupported-codec-error.ts'
export {
  UnsupportedVersionError,
  type UnsupportedVersionErrorOptions,
  type VersionRange,
} from './errors/unsupported-version-error.ts'
export { WireFormatError } from './errors/wire-format-error.ts'
export {
  type DecodedRequestHeader,
  decodeRequestHeader,
  decodeResponse,
  encodeRequest,
  encodeResponse,
  type RequestEnvelope,
  readCorrelationId,
  readFrameSize,
} from './frame.ts'
export { ApiKey, apis } from './gen/api-keys.ts'
export { BrokerErrorCode } from './gen/broker-errors.ts'
export { RequestHeader } from './gen/messages/request-header.ts'
export { ResponseHeader } from './gen/messages/response-header.ts'
export { type HeaderSubject, requestHeaderVersion, responseHeaderVersion } from './header-version.ts'
// For library authors: records
export {
  type AbortedTransaction,
  type BatchDecision,
  type BatchDecisions,
  readCommitted,
  readUncommitted,
} from './records/aborted-transactions.ts'
export { type CodecId, type CodecName, codecIds, codecName } from './records/codec-ids.ts'
export type { CompressionCodec, CompressionLevels, OffLoopThresholds } from './records/compression-codec.ts'
export {
  type ControlBatchOptions,
  type ControlRecordKey,
  type ControlRecordType,
  controlBatch,
  type EndTransactionMarker,
  parseControlRecordKey,
  parseEndTransactionMarker,
} from './records/control-record.ts'
export { crc32 } from './records/crc32.ts'
export { LegacyRecordBatch } from './records/legacy-record-batch.ts'
export { RecordBatch } from './records/record-batch.ts'
export {
  type FinishRecordBatchOptions,
  RecordBatchBuilder,
  recordSizeUpperBound,
} from './records/record-batch-builder.ts'
export {
  type RecordBatchStamp,
  setBaseOffset,
  setLogAppendTime,
  stampRecordBatch,
} from './records/record-batch-stamp.ts'
export type { RecordBatchView, TimestampType } from './records/record-batch-view.ts'
export { type SplitRecordBatches, splitRecordBatches } from './records/record-batches.ts'
export { RecordCursor } from './records/record-cursor.ts'
export { type RecordHeader, type RecordHeaderView, readRecordHeaders } from './records/record-header.ts'
export { RecordView } from './records/record-view.ts'
export { nextSequence } from './records/sequence.ts'
export { type VersionConditions, versionLimits } from './version-caps.ts'
export {
  type NegotiableApi,
  type NegotiationOptions,
  negotiateVersion,
  type VersionLimits,
} from './version-negotiation.ts'
export { type Crc32c, crc32c } from './wire/crc32c.ts'
export type { MessageCodec } from './wire/message-codec.ts'
export { Reader } from './wire/reader.ts'
export type { UnknownTaggedField } from './wire/tagged-fields.ts'
export { type Uuid, zeroUuid } from './wire/uuid.ts'
export { Writer } from './wire/writer.ts'
