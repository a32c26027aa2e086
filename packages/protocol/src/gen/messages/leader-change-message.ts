// @generated from kafka-clients 4.4.0 by scripts/generate.ts

import { within, withinStruct } from '../../wire/field-path.ts'
import type { MessageCodec } from '../../wire/message-codec.ts'
import { assertVersion } from '../../wire/message-codec.ts'
import type { Reader } from '../../wire/reader.ts'
import type { UnknownTaggedField } from '../../wire/tagged-fields.ts'
import type { Uuid } from '../../wire/uuid.ts'
import { zeroUuid } from '../../wire/uuid.ts'
import type { Writer } from '../../wire/writer.ts'

/** LeaderChangeMessage, a data in versions 0–1; flexible in 0–1. */
export interface LeaderChangeMessage {
  /** int16 in 0–1. */
  version: number
  /** int32 in 0–1. */
  leaderId: number
  /** Voter[] in 0–1. */
  voters: readonly Voter[]
  /** Voter[] in 0–1. */
  grantingVoters: readonly Voter[]
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

/** Encodes and decodes {@link LeaderChangeMessage}. */
export const LeaderChangeMessage: MessageCodec<LeaderChangeMessage> = {
  name: 'LeaderChangeMessage',
  type: 'data',
  apiKey: undefined,
  minVersion: 0,
  maxVersion: 1,
  latestStableVersion: 1,
  firstFlexibleVersion: 0,
  encode(writer, value, version) {
    assertVersion(LeaderChangeMessage, version)
    writeLeaderChangeMessage(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(LeaderChangeMessage, version)
    return readLeaderChangeMessage(reader, version)
  },
  default: defaultLeaderChangeMessage,
}

/** A part of {@link LeaderChangeMessage}. */
export interface Voter {
  /** int32 in 0–1. */
  voterId: number
  /** uuid in 1. */
  voterDirectoryId: Uuid
  /** Tagged fields that the version does not define. */
  unknownTaggedFields?: readonly UnknownTaggedField[]
}

function defaultLeaderChangeMessage(): LeaderChangeMessage {
  return {
    version: 0,
    leaderId: 0,
    voters: [],
    grantingVoters: [],
  }
}

function readLeaderChangeMessage(reader: Reader, version: number): LeaderChangeMessage {
  const value: LeaderChangeMessage = {
    version: reader.int16('version'),
    leaderId: reader.int32('leaderId'),
    voters: readVotersOfLeaderChangeMessage(reader, version, reader.compactArrayLength('voters', 5)),
    grantingVoters: readGrantingVotersOfLeaderChangeMessage(
      reader,
      version,
      reader.compactArrayLength('grantingVoters', 5),
    ),
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function readVotersOfLeaderChangeMessage(reader: Reader, version: number, length: number): Voter[] {
  const elements: Voter[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readVoter(reader, version))
  } catch (error) {
    throw within(error, 'voters', index)
  }
  return elements
}

function readGrantingVotersOfLeaderChangeMessage(reader: Reader, version: number, length: number): Voter[] {
  const elements: Voter[] = []
  let index = 0
  try {
    for (; index < length; index++) elements.push(readVoter(reader, version))
  } catch (error) {
    throw within(error, 'grantingVoters', index)
  }
  return elements
}

function writeLeaderChangeMessage(writer: Writer, value: LeaderChangeMessage, version: number): void {
  writer.int16(value.version, 'version')
  writer.int32(value.leaderId, 'leaderId')
  writer.compactArrayLength(value.voters, 'voters')
  writeVotersOfLeaderChangeMessage(writer, value.voters, version)
  writer.compactArrayLength(value.grantingVoters, 'grantingVoters')
  writeGrantingVotersOfLeaderChangeMessage(writer, value.grantingVoters, version)
  writer.onlyUnknownTags(value.unknownTaggedFields)
}

function writeVotersOfLeaderChangeMessage(writer: Writer, elements: readonly Voter[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeVoter(writer, elements[index] as Voter, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'voters', index)
  }
}

function writeGrantingVotersOfLeaderChangeMessage(writer: Writer, elements: readonly Voter[], version: number): void {
  let index = 0
  try {
    for (; index < elements.length; index++) {
      writeVoter(writer, elements[index] as Voter, version)
    }
  } catch (error) {
    throw withinStruct(error, elements[index], 'grantingVoters', index)
  }
}

function readVoter(reader: Reader, version: number): Voter {
  const value: Voter = {
    voterId: reader.int32('voterId'),
    voterDirectoryId: version >= 1 ? reader.uuid('voterDirectoryId') : zeroUuid,
  }
  const unknown = reader.unknownTags()
  if (unknown !== undefined) value.unknownTaggedFields = unknown
  return value
}

function writeVoter(writer: Writer, value: Voter, version: number): void {
  writer.int32(value.voterId, 'voterId')
  if (version >= 1) {
    writer.uuid(value.voterDirectoryId, 'voterDirectoryId')
  } else {
    if (value.voterDirectoryId !== zeroUuid) writer.unsupported('voterDirectoryId', version, '1')
  }
  writer.onlyUnknownTags(value.unknownTaggedFields)
}
