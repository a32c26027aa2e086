import { zeroUuid } from '@k/protocol'
import type { MetadataResponse } from '@k/protocol/messages/metadata-response'
import { describe, expect, it } from 'vitest'
import { noMetadata, partitionMetadata } from './cluster-metadata.ts'
import { applyLeaderHints, mergeMetadata } from './merge-metadata.ts'

const first = 'AAAAAAAAAAAAAAAAAAAAAQ'
const second = 'AAAAAAAAAAAAAAAAAAAAAg'
const brokers = [1, 2, 3].map(nodeId => ({ nodeId, host: `b${nodeId}`, port: 9092, rack: nodeId === 1 ? 'a' : null }))

function partition(partitionIndex: number, leaderId: number, leaderEpoch: number, errorCode = 0) {
  return { errorCode, partitionIndex, leaderId, leaderEpoch, replicaNodes: [1, 2], isrNodes: [1], offlineReplicas: [2] }
}

function topic(partitions: ReturnType<typeof partition>[], { errorCode = 0, name = 'orders', topicId = first } = {}) {
  return { errorCode, name, topicId, isInternal: false, partitions, topicAuthorizedOperations: 0 }
}

function response(topics: ReturnType<typeof topic>[], clusterId: string | null = 'c'): MetadataResponse {
  return {
    throttleTimeMs: 0,
    brokers,
    clusterId,
    controllerId: 2,
    topics,
    clusterAuthorizedOperations: 0,
    errorCode: 0,
  }
}

const known = mergeMetadata(noMetadata, response([topic([partition(0, 1, 5), partition(1, 2, 5)])]))
const leaders = (metadata = known) => metadata.topics.get('orders')?.partitions.map(({ leaderId }) => leaderId)

describe('mergeMetadata', () => {
  it('takes brokers, the controller, and topics by name and id', () => {
    expect(known).toMatchObject({ clusterId: 'c', controllerId: 2 })
    expect(known.brokers.get(1)).toEqual({ id: 1, host: 'b1', port: 9092, rack: 'a' })
    expect(known.brokers.get(2)?.rack).toBeUndefined()
    expect(known.topicNames.get(first)).toBe('orders')
    expect(partitionMetadata(known, 'orders', 1)).toEqual({
      partition: { topic: 'orders', topicId: first, index: 1 },
      leaderId: 2,
      leaderEpoch: 5,
      replicaIds: [1, 2],
      isrIds: [1],
      offlineReplicaIds: [2],
      errorCode: 0,
    })
  })

  it('M4 keeps the number of partitions when one has an error, or a broker does not know of it yet', () => {
    const failing = mergeMetadata(known, response([topic([partition(0, 1, 5), partition(1, -1, 6, 5)])]))
    expect(leaders(failing)).toEqual([1, -1])
    expect(leaders(mergeMetadata(known, response([topic([partition(0, 3, 6)])])))).toEqual([3, 2])
  })

  it('M4 keeps the partitions of a topic that has an error', () => {
    const failing = mergeMetadata(known, response([topic([], { errorCode: 5 })]))
    expect(leaders(failing)).toEqual([1, 2])
    expect(failing.topics.get('orders')?.errorCode).toBe(5)
    expect(mergeMetadata(failing, response([topic([partition(0, 1, 5)])])).topics.get('orders')?.errorCode).toBe(0)
  })

  it('ignores a leader that is older than the one that is known, whichever broker says so', () => {
    const stale = mergeMetadata(known, response([topic([partition(0, 3, 4), partition(1, 3, 6)])]))
    expect(leaders(stale)).toEqual([1, 3])
    expect(leaders(mergeMetadata(known, response([topic([partition(0, 3, 5)])])))).toEqual([3, 2])
  })

  it('takes leaders without an epoch as they come', () => {
    expect(leaders(mergeMetadata(known, response([topic([partition(0, 3, -1)])])))).toEqual([3, 2])
  })

  it('M7 takes a topic with another id for another topic: its epochs and partitions begin anew', () => {
    const recreated = mergeMetadata(known, response([topic([partition(0, 3, 0)], { topicId: second })]))
    expect(leaders(recreated)).toEqual([3])
    expect(recreated.topicNames.has(first)).toBe(false)
    const [before, after] = [known, recreated].map(metadata => partitionMetadata(metadata, 'orders', 0)?.partition)
    expect(after).not.toBe(before)
    expect(after?.topicId).toBe(second)
  })

  it('keeps one object for a partition as long as its topic is the same', () => {
    const moved = mergeMetadata(known, response([topic([partition(0, 3, 9)])]))
    expect(partitionMetadata(moved, 'orders', 0)?.partition).toBe(partitionMetadata(known, 'orders', 0)?.partition)
  })

  it('keeps the id of a topic when a broker that knows no ids answers', () => {
    const old = mergeMetadata(known, response([topic([partition(0, 3, 6)], { topicId: zeroUuid })]))
    expect(old.topics.get('orders')?.id).toBe(first)
    expect(partitionMetadata(old, 'orders', 0)?.partition).toBe(partitionMetadata(known, 'orders', 0)?.partition)
  })

  it('M6 keeps topics that were not asked for, but for those that nobody wants', () => {
    const both = mergeMetadata(known, response([topic([partition(0, 1, 1)], { name: 'audit', topicId: second })]))
    expect([...both.topics.keys()]).toEqual(['orders', 'audit'])
    const one = mergeMetadata(both, response([]), name => name !== 'orders')
    expect([...one.topics.keys()]).toEqual(['audit'])
    expect(one.topicNames.size).toBe(1)
  })

  it('forgets everything of a cluster when another answers in its place', () => {
    const other = mergeMetadata(known, response([topic([partition(0, 3, 0)])], 'other'))
    expect(leaders(other)).toEqual([3])
  })

  it('M5 has no partition of a topic that is being created', () => {
    expect(mergeMetadata(noMetadata, response([topic([])])).topics.get('orders')?.partitions).toEqual([])
  })

  it('leaves out a partition behind a hole', () => {
    expect(leaders(mergeMetadata(noMetadata, response([topic([partition(1, 1, 1), partition(3, 1, 1)])])))).toEqual([])
    expect(leaders(mergeMetadata(noMetadata, response([topic([partition(1, 2, 1), partition(0, 1, 1)])])))).toEqual([
      1, 2,
    ])
  })
})

describe('applyLeaderHints', () => {
  const of = (index: number) => ({ topic: 'orders', topicId: first, index })
  const four = { id: 4, host: 'b4', port: 9092, rack: undefined }

  it('takes a newer leader, on a broker that was not known too', () => {
    const hinted = applyLeaderHints(known, [{ partition: of(0), leaderId: 4, leaderEpoch: 6 }], [four])
    expect(leaders(hinted)).toEqual([4, 2])
    expect(hinted.brokers.get(4)).toBe(four)
    expect(leaders(known)).toEqual([1, 2])
  })

  it.each([
    ['is as old', { partition: of(0), leaderId: 2, leaderEpoch: 5 }],
    ['has no leader', { partition: of(0), leaderId: -1, leaderEpoch: 9 }],
    ['has no epoch', { partition: of(0), leaderId: 2, leaderEpoch: -1 }],
    ['names a broker that nobody knows', { partition: of(0), leaderId: 9, leaderEpoch: 9 }],
    ['is for a partition that there is not', { partition: of(7), leaderId: 2, leaderEpoch: 9 }],
    [
      'is for the topic that had the name before',
      { partition: { ...of(0), topicId: second }, leaderId: 2, leaderEpoch: 9 },
    ],
  ])('leaves out a hint that %s', (_, hint) => {
    expect(applyLeaderHints(known, [hint], [])).toBe(known)
  })
})
