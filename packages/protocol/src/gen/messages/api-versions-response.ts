// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import { countOf } from '../../wire/lengths.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Writer } from '../../wire/writer.ts'

/** ApiVersionsResponse, a response of API 18 in versions 0–5; flexible in 3–5. */
export interface ApiVersionsResponse {
  /** int16 in 0–5. */
  errorCode: number
  /** ApiVersion[] in 0–5. */
  apiKeys: readonly ApiVersion[]
  /** int32 in 1–5; ignorable. */
  throttleTimeMs: number
  /** SupportedFeatureKey[] in 3–5; tag 0 in 3–5; ignorable. */
  supportedFeatures: readonly SupportedFeatureKey[]
  /** int64 in 3–5; tag 1 in 3–5; default -1; ignorable. */
  finalizedFeaturesEpoch: bigint
  /** FinalizedFeatureKey[] in 3–5; tag 2 in 3–5; ignorable. */
  finalizedFeatures: readonly FinalizedFeatureKey[]
  /** bool in 3–5; tag 3 in 3–5; ignorable. */
  zkMigrationReady: boolean
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link ApiVersionsResponse}. */
export const ApiVersionsResponse: MessageCodec<ApiVersionsResponse> = {
  name: 'ApiVersionsResponse',
  type: 'response',
  apiKey: 18,
  minVersion: 0,
  maxVersion: 5,
  latestStableVersion: 5,
  firstFlexibleVersion: 3,
  encode(writer, value, version) {
    assertVersion(ApiVersionsResponse, version)
    writeApiVersionsResponse(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(ApiVersionsResponse, version)
    return readApiVersionsResponse(reader, version)
  },
  default: defaultApiVersionsResponse,
}

/** A part of {@link ApiVersionsResponse}. */
export interface ApiVersion {
  /** int16 in 0–5. */
  apiKey: number
  /** int16 in 0–5. */
  minVersion: number
  /** int16 in 0–5. */
  maxVersion: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ApiVersionsResponse}. */
export interface SupportedFeatureKey {
  /** string in 3–5. */
  name: string
  /** int16 in 3–5. */
  minVersion: number
  /** int16 in 3–5. */
  maxVersion: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** A part of {@link ApiVersionsResponse}. */
export interface FinalizedFeatureKey {
  /** string in 3–5. */
  name: string
  /** int16 in 3–5. */
  maxVersionLevel: number
  /** int16 in 3–5. */
  minVersionLevel: number
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultApiVersionsResponse(): ApiVersionsResponse {
  return {
    errorCode: 0,
    apiKeys: [],
    throttleTimeMs: 0,
    supportedFeatures: [],
    finalizedFeaturesEpoch: -1n,
    finalizedFeatures: [],
    zkMigrationReady: false,
  }
}

function readApiVersionsResponse(reader: Reader, version: number): ApiVersionsResponse {
  const value: ApiVersionsResponse = {
    errorCode: reader.int16('errorCode'),
    apiKeys:
      version >= 3
        ? readApiKeysOfApiVersionsResponse(reader, version, reader.compactArrayLength('apiKeys', 7))
        : readApiKeysOfApiVersionsResponse(reader, version, reader.arrayLength('apiKeys', 6)),
    throttleTimeMs: version >= 1 ? reader.int32('throttleTimeMs') : 0,
    supportedFeatures: [],
    finalizedFeaturesEpoch: -1n,
    finalizedFeatures: [],
    zkMigrationReady: false,
  }
  if (version >= 3) {
    const unknown: UnknownTaggedField[] = []
    let tag = -1
    for (let left = reader.tagCount(); left > 0; left--) {
      tag = reader.nextTag(tag)
      const end = reader.tagEnd()
      if (tag === 0) {
        value.supportedFeatures = readSupportedFeaturesOfApiVersionsResponse(
          reader,
          version,
          reader.compactArrayLength('supportedFeatures', 6),
        )
        reader.assertTagEnd(end, 'supportedFeatures')
      } else if (tag === 1) {
        value.finalizedFeaturesEpoch = reader.int64('finalizedFeaturesEpoch')
        reader.assertTagEnd(end, 'finalizedFeaturesEpoch')
      } else if (tag === 2) {
        value.finalizedFeatures = readFinalizedFeaturesOfApiVersionsResponse(
          reader,
          version,
          reader.compactArrayLength('finalizedFeatures', 6),
        )
        reader.assertTagEnd(end, 'finalizedFeatures')
      } else if (tag === 3) {
        value.zkMigrationReady = reader.bool('zkMigrationReady')
        reader.assertTagEnd(end, 'zkMigrationReady')
      } else {
        unknown.push(reader.unknownTag(tag, end))
      }
    }
    if (unknown.length > 0) value.unknownTaggedFields = unknown
  }
  return value
}

function readApiKeysOfApiVersionsResponse(reader: Reader, version: number, length: number): ApiVersion[] {
  const elements: ApiVersion[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readApiVersion(reader, version))
  } catch (error) {
    throw within(error, 'apiKeys', index)
  }
  return elements
}

function readSupportedFeaturesOfApiVersionsResponse(
  reader: Reader,
  version: number,
  length: number,
): SupportedFeatureKey[] {
  const elements: SupportedFeatureKey[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readSupportedFeatureKey(reader, version))
  } catch (error) {
    throw within(error, 'supportedFeatures', index)
  }
  return elements
}

function readFinalizedFeaturesOfApiVersionsResponse(
  reader: Reader,
  version: number,
  length: number,
): FinalizedFeatureKey[] {
  const elements: FinalizedFeatureKey[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readFinalizedFeatureKey(reader, version))
  } catch (error) {
    throw within(error, 'finalizedFeatures', index)
  }
  return elements
}

function writeApiVersionsResponse(writer: Writer, value: ApiVersionsResponse, version: number): void {
  writer.int16(value.errorCode, 'errorCode')
  if (version >= 3) {
    writer.compactArrayLength(value.apiKeys, 'apiKeys')
    writeApiKeysOfApiVersionsResponse(writer, value.apiKeys, version)
  } else {
    writer.arrayLength(value.apiKeys, 'apiKeys')
    writeApiKeysOfApiVersionsResponse(writer, value.apiKeys, version)
  }
  if (version >= 1) {
    writer.int32(value.throttleTimeMs, 'throttleTimeMs')
  }
  if (version >= 3) {
    const hasSupportedFeatures = countOf(value.supportedFeatures, 'supportedFeatures') !== 0
    const hasFinalizedFeaturesEpoch = value.finalizedFeaturesEpoch !== -1n
    const hasFinalizedFeatures = countOf(value.finalizedFeatures, 'finalizedFeatures') !== 0
    const hasZkMigrationReady = value.zkMigrationReady !== false
    writer.tagCount(
      Number(hasSupportedFeatures) +
        Number(hasFinalizedFeaturesEpoch) +
        Number(hasFinalizedFeatures) +
        Number(hasZkMigrationReady),
      value.unknownTaggedFields,
    )
    if (hasSupportedFeatures) {
      const start = writer.beginTag(0)
      writer.compactArrayLength(value.supportedFeatures, 'supportedFeatures')
      writeSupportedFeaturesOfApiVersionsResponse(writer, value.supportedFeatures, version)
      writer.endTag(start)
    }
    if (hasFinalizedFeaturesEpoch) {
      const start = writer.beginTag(1)
      writer.int64(value.finalizedFeaturesEpoch, 'finalizedFeaturesEpoch')
      writer.endTag(start)
    }
    if (hasFinalizedFeatures) {
      const start = writer.beginTag(2)
      writer.compactArrayLength(value.finalizedFeatures, 'finalizedFeatures')
      writeFinalizedFeaturesOfApiVersionsResponse(writer, value.finalizedFeatures, version)
      writer.endTag(start)
    }
    if (hasZkMigrationReady) {
      const start = writer.beginTag(3)
      writer.bool(value.zkMigrationReady, 'zkMigrationReady')
      writer.endTag(start)
    }
    writer.unknownTags(value.unknownTaggedFields, 4)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–5')
  }
}

function writeApiKeysOfApiVersionsResponse(writer: Writer, elements: readonly ApiVersion[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeApiVersion(writer, elements[index] as ApiVersion, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'apiKeys', index)
  }
}

function writeSupportedFeaturesOfApiVersionsResponse(
  writer: Writer,
  elements: readonly SupportedFeatureKey[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeSupportedFeatureKey(writer, elements[index] as SupportedFeatureKey, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'supportedFeatures', index)
  }
}

function writeFinalizedFeaturesOfApiVersionsResponse(
  writer: Writer,
  elements: readonly FinalizedFeatureKey[],
  version: number,
): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeFinalizedFeatureKey(writer, elements[index] as FinalizedFeatureKey, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'finalizedFeatures', index)
  }
}

function readApiVersion(reader: Reader, version: number): ApiVersion {
  const value: ApiVersion = {
    apiKey: reader.int16('apiKey'),
    minVersion: reader.int16('minVersion'),
    maxVersion: reader.int16('maxVersion'),
  }
  if (version >= 3) {
    const unknown = reader.unknownTags()
    if (unknown !== undefined) value.unknownTaggedFields = unknown
  }
  return value
}

function writeApiVersion(writer: Writer, value: ApiVersion, version: number): void {
  writer.int16(value.apiKey, 'apiKey')
  writer.int16(value.minVersion, 'minVersion')
  writer.int16(value.maxVersion, 'maxVersion')
  if (version >= 3) {
    writer.onlyUnknownTags(value.unknownTaggedFields)
  } else {
    writer.noTags(value.unknownTaggedFields, version, '3–5')
  }
}

function readSupportedFeatureKey(reader: Reader, _version: number): SupportedFeatureKey {
  const value: SupportedFeatureKey = {
    name: reader.compactString('name'),
    minVersion: reader.int16('minVersion'),
    maxVersion: reader.int16('maxVersion'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeSupportedFeatureKey(writer: Writer, value: SupportedFeatureKey, _version: number): void {
  writer.compactString(value.name, 'name')
  writer.int16(value.minVersion, 'minVersion')
  writer.int16(value.maxVersion, 'maxVersion')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function readFinalizedFeatureKey(reader: Reader, _version: number): FinalizedFeatureKey {
  const value: FinalizedFeatureKey = {
    name: reader.compactString('name'),
    maxVersionLevel: reader.int16('maxVersionLevel'),
    minVersionLevel: reader.int16('minVersionLevel'),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeFinalizedFeatureKey(writer: Writer, value: FinalizedFeatureKey, _version: number): void {
  writer.compactString(value.name, 'name')
  writer.int16(value.maxVersionLevel, 'maxVersionLevel')
  writer.int16(value.minVersionLevel, 'minVersionLevel')
  writer.onlyUnknownTags(value.unknownTaggedFields)
}
