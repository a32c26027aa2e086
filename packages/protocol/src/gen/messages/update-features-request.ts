// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** UpdateFeaturesRequest, a request of API 57 in versions 0–2; flexible in 0–2. */
export interface UpdateFeaturesRequest {
  /** int32 in 0–2; default 60000. */
  timeoutMs: number
  /** FeatureUpdateKey[] in 0–2. */
  featureUpdates: readonly FeatureUpdateKey[]
  /** bool in 1–2. */
  validateOnly: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link UpdateFeaturesRequest}. */
export const UpdateFeaturesRequest: MessageCodec<UpdateFeaturesRequest> = {
  name: 'UpdateFeaturesRequest',
  type: 'request',
  apiKey: 57,
  minVersion: 0,
  maxVersion: 2,
  latestStableVersion: 2,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(UpdateFeaturesRequest, version)
    writeUpdateFeaturesRequest(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(UpdateFeaturesRequest, version)
    return readUpdateFeaturesRequest(reader, version)
  },
  default: defaultUpdateFeaturesRequest,
}

/** A part of {@link UpdateFeaturesRequest}. */
export interface FeatureUpdateKey {
  /** string in 0–2. */
  feature: string
  /** int16 in 0–2. */
  maxVersionLevel: number
  /** bool in 0. */
  allowDowngrade: boolean
  /** int8 in 1–2; default 1. */
  upgradeType: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultUpdateFeaturesRequest(): UpdateFeaturesRequest {
  return {
    timeoutMs: 60000,
    featureUpdates: [],
    validateOnly: false,
  }
}

function readUpdateFeaturesRequest(reader: Reader, version: number): UpdateFeaturesRequest {
  const value: UpdateFeaturesRequest = {
    timeoutMs: reader.int32('timeoutMs'),
    featureUpdates: readFeatureUpdatesOfUpdateFeaturesRequest(
      reader,
      version,
      reader.compactArrayLength('featureUpdates', 5),
    ),
    validateOnly: version >= 1 ? reader.bool('validateOnly') : false,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readFeatureUpdatesOfUpdateFeaturesRequest(
  reader: Reader,
  version: number,
  length: number,
): FeatureUpdateKey[] {
  const elements: FeatureUpdateKey[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readFeatureUpdateKey(reader, version))
  } catch (error) {
    throw within(error, 'featureUpdates', index)
  }
  return elements
}

function writeUpdateFeaturesRequest(writer: Writer, value: UpdateFeaturesRequest, version: number): void {
  writer.int32(value.timeoutMs, 'timeoutMs')
  writer.compactArrayLength(value.featureUpdates, 'featureUpdates')
  writeFeatureUpdatesOfUpdateFeaturesRequest(writer, value.featureUpdates, version)
  if (version >= 1) {
    writer.bool(value.validateOnly, 'validateOnly')
  } else {
    if (value.validateOnly !== false) writer.unsupported('validateOnly', version, '1–2')
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeFeatureUpdatesOfUpdateFeaturesRequest(
  writer: Writer,
  elements: readonly FeatureUpdateKey[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeFeatureUpdateKey(writer, elements[index] as FeatureUpdateKey, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'featureUpdates', index)
  }
}

function readFeatureUpdateKey(reader: Reader, version: number): FeatureUpdateKey {
  const value: FeatureUpdateKey = {
    feature: reader.compactString('feature'),
    maxVersionLevel: reader.int16('maxVersionLevel'),
    allowDowngrade: version >= 1 ? false : reader.bool('allowDowngrade'),
    upgradeType: version >= 1 ? reader.int8('upgradeType') : 1,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeFeatureUpdateKey(writer: Writer, value: FeatureUpdateKey, version: number): void {
  writer.compactString(value.feature, 'feature')
  writer.int16(value.maxVersionLevel, 'maxVersionLevel')
  if (version >= 1) {
    if (value.allowDowngrade !== false) writer.unsupported('allowDowngrade', version, '0')
  } else {
    writer.bool(value.allowDowngrade, 'allowDowngrade')
  }
  if (version >= 1) {
    writer.int8(value.upgradeType, 'upgradeType')
  } else {
    if (value.upgradeType !== 1) writer.unsupported('upgradeType', version, '1–2')
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
}
