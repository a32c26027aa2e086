import { BrokerErrorCode, type Uuid, zeroUuid } from '@k/protocol'
import type {
  MetadataResponse,
  MetadataResponsePartition,
  MetadataResponseTopic,
} from '@k/protocol/messages/metadata-response'
import {
  type BrokerNode,
  type ClusterMetadata,
  namesById,
  noMetadata,
  type PartitionMetadata,
  type TopicMetadata,
  type TopicPartition,
} from './cluster-metadata.ts'

/**
 * What is known after a Metadata response: nothing that is older takes the place of what is newer, and topics that were not asked for stay. Follows
 * Java's `Metadata` and `MetadataSnapshot`.
 *
 * @param known What was known.
 * @param response The response; its brokers are not empty.
 * @param retained Which of the topics that are known are still wanted. Default: all.
 */
export function mergeMetadata(
  known: ClusterMetadata,
  response: MetadataResponse,
  retained: (topic: string) => boolean = () => true,
): ClusterMetadata {
  const clusterId = response.clusterId ?? undefined
  // Another cluster at the same address: epochs and partitions of the old one say nothing about it.
  const isOther = known.clusterId !== undefined && clusterId !== undefined && known.clusterId !== clusterId
  const before = isOther ? noMetadata : known
  const topics = new Map([...before.topics].filter(([name]) => retained(name)))
  for (const topic of response.topics) {
    const name = topic.name ?? before.topicNames.get(topic.topicId)
    if (name !== undefined) topics.set(name, mergeTopic(before.topics.get(name), name, topic))
  }
  const brokers = response.brokers.map(({ host, nodeId, port, rack }): [number, BrokerNode] => {
    return [nodeId, { id: nodeId, host, port, rack: rack ?? undefined }]
  })
  const { controllerId } = response
  return { clusterId, controllerId, brokers: new Map(brokers), topics, topicNames: namesById(topics) }
}

function mergeTopic(known: TopicMetadata | undefined, name: string, topic: MetadataResponseTopic): TopicMetadata {
  const { errorCode, isInternal } = topic
  // An error says nothing of the partitions: what was known of them stays, so that keys go where they went.
  if (errorCode !== BrokerErrorCode.NONE) {
    return { ...(known ?? { name, id: topic.topicId, isInternal, partitions: [] }), errorCode }
  }
  const isSame =
    known !== undefined && (known.id === topic.topicId || known.id === zeroUuid || topic.topicId === zeroUuid)
  const id = isSame && topic.topicId === zeroUuid ? known.id : topic.topicId
  const before = isSame && known.id === id ? known.partitions : []
  return { name, id, isInternal, errorCode, partitions: mergePartitions(before, { name, id }, topic.partitions) }
}

function mergePartitions(
  known: readonly PartitionMetadata[],
  { id, name }: { readonly name: string; readonly id: Uuid },
  partitions: readonly MetadataResponsePartition[],
): PartitionMetadata[] {
  const merged = [...known]
  const inOrder = [...partitions].sort((left, right) => left.partitionIndex - right.partitionIndex)
  for (const partition of inOrder) {
    const index = partition.partitionIndex
    // Kafka counts partitions without holes; a number beyond the next one would be a hole.
    if (index < 0 || index > merged.length) continue
    const before = merged[index]
    if (before !== undefined && isOlder(partition, before)) continue
    merged[index] = partitionOf(before?.partition ?? { topic: name, topicId: id, index }, partition)
  }
  return merged
}

/** Brokers learn of a new leader at different times: the epoch says who is behind. */
function isOlder({ leaderEpoch }: MetadataResponsePartition, known: PartitionMetadata): boolean {
  return leaderEpoch >= 0 && known.leaderEpoch >= 0 && leaderEpoch < known.leaderEpoch
}

function partitionOf(partition: TopicPartition, response: MetadataResponsePartition): PartitionMetadata {
  const { errorCode, isrNodes, leaderEpoch, leaderId, offlineReplicas, replicaNodes } = response
  return {
    partition,
    leaderId,
    leaderEpoch,
    replicaIds: replicaNodes,
    isrIds: isrNodes,
    offlineReplicaIds: offlineReplicas,
    errorCode,
  }
}

/** What a response says of a leader that changed (KIP-951). */
export interface LeaderHint {
  /** The partition. */
  readonly partition: TopicPartition
  /** Its leader; -1 is no hint. */
  readonly leaderId: number
  /** The leader's epoch; -1 is no hint. */
  readonly leaderEpoch: number
}

/**
 * What is known after hints in a response: those that are newer than what is known.
 *
 * @param known What was known.
 * @param hints The leaders.
 * @param brokers Where brokers are that may not be known.
 * @returns The same object when no hint is newer.
 */
export function applyLeaderHints(
  known: ClusterMetadata,
  hints: readonly LeaderHint[],
  brokers: readonly BrokerNode[],
): ClusterMetadata {
  if (hints.length === 0) return known
  const nodes = new Map(known.brokers)
  for (const broker of brokers) nodes.set(broker.id, broker)
  const topics = new Map(known.topics)
  let hasNews = false
  for (const { leaderEpoch, leaderId, partition } of hints) {
    const topic = topics.get(partition.topic)
    const before = topic?.partitions[partition.index]
    if (topic === undefined || before === undefined || topic.id !== partition.topicId) continue
    if (leaderId < 0 || leaderEpoch < 0 || leaderEpoch <= before.leaderEpoch || !nodes.has(leaderId)) continue
    const partitions = topic.partitions.with(partition.index, { ...before, leaderId, leaderEpoch, errorCode: 0 })
    topics.set(topic.name, { ...topic, partitions })
    hasNews = true
  }
  return hasNews ? { ...known, brokers: nodes, topics } : known
}
