import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeMessage, encodeMessage } from './encoding.ts'
import { InvalidArgumentError } from './errors/invalid-argument-error.ts'
import { UnsupportedVersionError } from './errors/unsupported-version-error.ts'
import { WireFormatError } from './errors/wire-format-error.ts'
import { messages } from './gen/all.ts'
import { splitRecordBatches } from './records/record-batches.ts'
import type { MessageCodec } from './wire/message-codec.ts'
import { Writer } from './wire/writer.ts'

const {
  AddRaftVoterRequest,
  ApiVersionsRequest,
  CreateTopicsRequest,
  DescribeTopicPartitionsRequest,
  FetchResponse,
  DescribeTopicPartitionsResponse,
  MetadataResponse,
  ProduceRequest,
} = messages

const unknownTaggedFields = [
  { tag: 3, bytes: Uint8Array.of(1, 2) },
  { tag: 9, bytes: new Uint8Array() },
]
const partition = {
  errorCode: 1,
  partitionIndex: 2,
  leaderId: 3,
  leaderEpoch: 4,
  replicaNodes: [5, 6],
  isrNodes: [5],
  offlineReplicas: [6],
  unknownTaggedFields,
}
const topic = {
  errorCode: 0,
  name: 'orders',
  topicId: 'AAAAAAAAAAAAAAAAAAAAAQ',
  isInternal: false,
  partitions: [partition],
  topicAuthorizedOperations: 8,
  unknownTaggedFields,
}
const metadata = { ...MetadataResponse.default(), topics: [{ ...topic, partitions: [] }, topic], unknownTaggedFields }

function faultOf(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

describe('decodeMessage', () => {
  it('refuses a message that is cut at any byte, at an offset within it and with a path from its name', () => {
    const whole = encodeMessage(MetadataResponse, metadata, 12)
    const paths = Array.from(whole, (_, length) => {
      const fault = faultOf(() => decodeMessage(MetadataResponse, whole.slice(0, length), 12))
      if (!(fault instanceof WireFormatError)) throw fault
      expect(fault.offset).toBeLessThanOrEqual(length)
      expect(fault.path).toMatch(/^MetadataResponse\./)
      return fault.path
    })
    expect(paths).toContain('MetadataResponse.topics[1].partitions[0].isrNodes')
    expect(paths).toContain('MetadataResponse.topics[1].name')
  })

  it('refuses bytes that are left over', () => {
    const bytes = Uint8Array.from([...encodeMessage(MetadataResponse, metadata, 12), 0])
    expect(faultOf(() => decodeMessage(MetadataResponse, bytes, 12))).toMatchObject({
      offset: bytes.length - 1,
      path: 'MetadataResponse',
    })
  })

  it('keeps unknown tagged fields, in nested structs too, and they are written again', () => {
    const bytes = encodeMessage(MetadataResponse, metadata, 12)
    const found = decodeMessage(MetadataResponse, bytes, 12)
    expect(found).toEqual(metadata)
    expect(encodeMessage(MetadataResponse, found, 12)).toEqual(bytes)
  })

  it('R4 reads and writes a nullable struct after its presence byte', () => {
    const nextCursor = { topicName: 'ab', partitionIndex: 7 }
    const value = { ...DescribeTopicPartitionsResponse.default(), nextCursor }
    const bytes = Uint8Array.of(0, 0, 0, 0, 1, 1, 3, 0x61, 0x62, 0, 0, 0, 7, 0, 0)
    expect(encodeMessage(DescribeTopicPartitionsResponse, value, 0)).toEqual(bytes)
    expect(decodeMessage(DescribeTopicPartitionsResponse, bytes, 0)).toEqual(value)
    const without = Uint8Array.of(0, 0, 0, 0, 1, 0xff, 0)
    expect(encodeMessage(DescribeTopicPartitionsResponse, { ...value, nextCursor: null }, 0)).toEqual(without)
    expect(decodeMessage(DescribeTopicPartitionsResponse, without, 0).nextCursor).toBeNull()
  })
})

describe('a version that there is not', () => {
  it.each([99, -1, 1.5, undefined])('is refused in both directions in the name of the message: %s', version => {
    const expected = { subject: 'MetadataResponse', supported: { minVersion: 0, maxVersion: 13 } }
    const encode = () => encodeMessage(MetadataResponse, metadata, version as number)
    expect(faultOf(encode)).toMatchObject(expected)
    expect(faultOf(() => decodeMessage(MetadataResponse, new Uint8Array(3), version as number))).toMatchObject(expected)
  })
})

describe('a message that is no object, or has none where one belongs', () => {
  const creation = { name: 'a', numPartitions: 1, replicationFactor: 1, assignments: [], configs: [] }
  const answer = {
    partitionIndex: 0,
    errorCode: 0,
    highWatermark: 0n,
    lastStableOffset: 0n,
    logStartOffset: 0n,
    abortedTransactions: [],
    preferredReadReplica: -1,
    records: null,
    divergingEpoch: { epoch: -1, endOffset: -1n },
    currentLeader: { leaderId: -1, leaderEpoch: -1 },
    snapshotId: { endOffset: -1n, epoch: -1 },
  }
  const fetched = (change: object, others: object = {}) => {
    const partitions = [{ ...answer, ...change }]
    const responses = [{ topic: '', topicId: 'AAAAAAAAAAAAAAAAAAAAAA', partitions }]
    return { ...FetchResponse.default(), responses, ...others }
  }
  const partition0 = 'FetchResponse.responses[0].partitions[0]'

  function refusal<T>(codec: MessageCodec<T>, value: unknown, version: number): unknown {
    const fault = faultOf(() => encodeMessage(codec, value as T, version))
    expect(fault).toBeInstanceOf(InvalidArgumentError)
    return fault
  }

  it.each<[unknown, string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    [5, '5'],
    ['abc', '"abc"'],
  ])('is refused by its name: %j', (value, shown) => {
    expect(refusal(ApiVersionsRequest, value, 0)).toMatchObject({
      argument: 'ApiVersionsRequest',
      reason: `got ${shown}, must be an object`,
    })
  })

  it.each<[unknown]>([[[creation, undefined]], [[creation, null]], [Object.assign(new Array(2), [creation])]])(
    'is refused with the index of an element that is missing (%#)',
    topics => {
      const fault = refusal(CreateTopicsRequest, { ...CreateTopicsRequest.default(), topics }, 7)
      expect(fault).toMatchObject({ argument: 'CreateTopicsRequest.topics[1]', cause: expect.any(TypeError) })
      expect(fault).toMatchObject({ reason: expect.stringMatching(/^got (undefined|null), must be an object$/) })
    },
  )

  it.each([4, 16])('is refused with the path of a tagged struct that is missing, in version %d', version => {
    expect(refusal(FetchResponse, fetched({ divergingEpoch: undefined }), version)).toMatchObject({
      argument: `${partition0}.divergingEpoch`,
      reason: 'got undefined, must be an object',
    })
    const divergingEpoch = { epoch: -1, endOffset: -1n, unknownTaggedFields: 5 }
    expect(refusal(FetchResponse, fetched({ divergingEpoch }), version)).toMatchObject({
      argument: `${partition0}.divergingEpoch.unknownTaggedFields`,
    })
  })

  it('is refused with the path of a nullable struct that is undefined', () => {
    const value = { ...DescribeTopicPartitionsRequest.default(), cursor: undefined }
    expect(refusal(DescribeTopicPartitionsRequest, value, 0)).toMatchObject({
      argument: 'DescribeTopicPartitionsRequest.cursor',
      reason: 'got undefined, must be an object',
    })
  })

  it('is refused with what the TypeError of a getter says, which is kept', () => {
    const fault = new TypeError('not today')
    const topic = Object.defineProperty({}, 'name', {
      get: () => {
        throw fault
      },
    })
    expect(refusal(CreateTopicsRequest, { ...CreateTopicsRequest.default(), topics: [topic] }, 7)).toMatchObject({
      argument: 'CreateTopicsRequest.topics[0]',
      reason: 'has not the shape of its type: not today',
      cause: fault,
    })
  })

  it.each([undefined, null, '', { length: 0 }, 5, new Set([1])])(
    'is refused for %o in the place of an array, in versions with and without it',
    nodeEndpoints => {
      for (const version of [12, 16]) {
        expect(refusal(FetchResponse, fetched({}, { nodeEndpoints }), version)).toMatchObject({
          argument: 'FetchResponse.nodeEndpoints',
          reason: expect.stringMatching(/must be an array$/),
        })
      }
    },
  )
})

describe('encodeMessage', () => {
  it('names a field that the version lacks and the versions that have it', () => {
    const value = { ...AddRaftVoterRequest.default(), ackWhenCommitted: false }
    const fault = faultOf(() => encodeMessage(AddRaftVoterRequest, value, 0))
    expect(fault).toBeInstanceOf(UnsupportedVersionError)
    expect(fault).toMatchObject({
      subject: 'AddRaftVoterRequest.ackWhenCommitted',
      reason: 'is not in version 0; leave it at its default, or use a version in 1',
    })
  })

  it('leaves an ignorable field out of a version that lacks it', () => {
    const value = { ...MetadataResponse.default(), throttleTimeMs: 5, clusterId: 'c', controllerId: 4 }
    const bytes = encodeMessage(MetadataResponse, value, 0)
    expect([...bytes]).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
    expect(decodeMessage(MetadataResponse, bytes, 0)).toEqual(MetadataResponse.default())
  })

  it('names the path of a value that its type cannot hold, and of null where the version allows none', () => {
    const wrong = { ...metadata, topics: [topic, { ...topic, partitions: [{ ...partition, isrNodes: [1, 2 ** 31] }] }] }
    const fault = faultOf(() => encodeMessage(MetadataResponse, wrong, 12))
    expect(fault).toBeInstanceOf(InvalidArgumentError)
    expect(fault).toMatchObject({ argument: 'MetadataResponse.topics[1].partitions[0].isrNodes[1]' })
    const unnamed = {
      ...MetadataResponse.default(),
      topics: [{ ...topic, name: null, partitions: [], unknownTaggedFields: [] }],
    }
    expect(faultOf(() => encodeMessage(MetadataResponse, unnamed, 11))).toMatchObject({
      argument: 'MetadataResponse.topics[0].name',
    })
  })

  it('gives in one piece what the segments of a writer give without a copy', () => {
    const records = Uint8Array.of(1, 2, 3)
    const topicData = [{ name: 't', topicId: 'AAAAAAAAAAAAAAAAAAAAAA', partitionData: [{ index: 0, records }] }]
    const value = { ...ProduceRequest.default(), topicData }
    const writer = new Writer()
    ProduceRequest.encode(writer, value, 9)
    expect(writer.segments().includes(records)).toBe(true)
    const joined = writer.segments().flatMap(segment => [...segment])
    expect(joined).toEqual([...encodeMessage(ProduceRequest, value, 9)])
  })
})

// Written by Kafka's own code (integration/src/oracle); the oracle's suites compare them with what it writes today.
function fixture<Line>(name: string): Line[] {
  const text = readFileSync(new URL(`../test/fixtures/${name}`, import.meta.url), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
}

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], digits => Number.parseInt(digits, 16))
const hexOf = (bytes: Uint8Array) => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

interface GoldenMessage {
  name: keyof typeof messages
  version: number
  hex: string
}

interface GoldenBatch {
  hex: string
  batch: { baseOffset: string; recordCount: number; records: { offset: string; value: string | null }[] }
}

describe('the bytes that Kafka writes', () => {
  const golden = fixture<GoldenMessage>('messages.jsonl')

  it('are there for every message in every version', () => {
    const versions = Object.values(messages).flatMap(({ maxVersion, minVersion, name }: MessageCodec<never>) => {
      return Array.from({ length: maxVersion - minVersion + 1 }, (_, i) => `${name} ${minVersion + i}`)
    })
    expect(golden.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(versions.sort())
  })

  it.each(Object.keys(messages))('of %s are read, and written again as they were', name => {
    const own = golden.filter(line => line.name === name)
    const codec = messages[name as keyof typeof messages] as unknown as MessageCodec<object>
    const written = own.map(({ hex, version }) =>
      hexOf(encodeMessage(codec, decodeMessage(codec, bytesOf(hex), version), version)),
    )
    expect(written).toEqual(own.map(({ hex }) => hex))
  })

  it('of record batches are read', () => {
    for (const { batch, hex } of fixture<GoldenBatch>('record-batches.jsonl')) {
      const { batches } = splitRecordBatches(bytesOf(hex))
      const [read] = batches
      read?.verifyChecksum()
      expect(batches).toHaveLength(1)
      expect([read?.baseOffset, read?.recordCount]).toEqual([BigInt(batch.baseOffset), batch.recordCount])
      const records = Array.from(read ?? [], ({ offset, value }) => ({
        offset: String(offset),
        value: value && hexOf(value),
      }))
      expect(records).toEqual(batch.records.map(({ offset, value }) => ({ offset, value })))
    }
  })
})

describe("a group member's subscription", () => {
  it('R15 has its generation and its rack in version 3', () => {
    const { ConsumerProtocolSubscription } = messages
    const subscription = { ...ConsumerProtocolSubscription.default(), topics: ['t'], generationId: 7, rackId: 'r' }
    expect(hexOf(encodeMessage(ConsumerProtocolSubscription, subscription, 3))).toBe(
      ['00000001000174', 'ffffffff', '00000000', '00000007', '000172'].join(''),
    )
  })
})

describe("a group member's assignment", () => {
  it('R14 is an error when it is cut at any byte, rather than fewer partitions', () => {
    const { ConsumerProtocolAssignment } = messages
    const assignedPartitions = [
      { topic: 'orders', partitions: [0, 1, 2] },
      { topic: 'audit', partitions: [0] },
    ]
    const whole = encodeMessage(ConsumerProtocolAssignment, { assignedPartitions, userData: Uint8Array.of(1) }, 3)
    for (let length = 0; length < whole.length; length++) {
      const fault = faultOf(() => decodeMessage(ConsumerProtocolAssignment, whole.subarray(0, length), 3))
      expect(fault, `cut at ${length}`).toBeInstanceOf(WireFormatError)
    }
  })
})
