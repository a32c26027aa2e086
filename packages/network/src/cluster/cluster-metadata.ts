import { type Uuid, zeroUuid } from '@k/protocol'
import type { BrokerAddress } from '../transport/transport.ts'

/** A broker of a cluster. */
export interface BrokerNode extends BrokerAddress {
  /** Its number in the cluster. */
  readonly id: number
  /** The rack that it is in; `undefined` when it has none. */
  readonly rack: string | undefined
}

/**
 * A partition. There is one object for it as long as its topic is the same: what a client knows of the partition can hang on it.
 */
export interface TopicPartition {
  /** The topic's name. */
  readonly topic: string
  /** The topic's id; zero when the broker is too old to have them. */
  readonly topicId: Uuid
  /** Its number in the topic, from 0 on. */
  readonly index: number
}

/** What is known of a partition. */
export interface PartitionMetadata {
  /** The partition. */
  readonly partition: TopicPartition
  /** The broker that takes its records; -1 while there is none. */
  readonly leaderId: number
  /** How often the leader has changed; -1 when the broker is too old to say. */
  readonly leaderEpoch: number
  /** The brokers that have a copy. */
  readonly replicaIds: readonly number[]
  /** The brokers whose copy is up to date. */
  readonly isrIds: readonly number[]
  /** The brokers whose copy cannot be read now. */
  readonly offlineReplicaIds: readonly number[]
  /** The error that came with it, such as LEADER_NOT_AVAILABLE; 0 when there was none. */
  readonly errorCode: number
}

/** What is known of a topic. */
export interface TopicMetadata {
  /** Its name. */
  readonly name: string
  /** Its id; zero when the broker is too old to have them. */
  readonly id: Uuid
  /** Whether it is Kafka's own. */
  readonly isInternal: boolean
  /** Its partitions, by their numbers. There are never fewer than there were, unless the topic is another one. */
  readonly partitions: readonly PartitionMetadata[]
  /** The error that came with it, such as UNKNOWN_TOPIC_OR_PARTITION; 0 when there was none. */
  readonly errorCode: number
}

/** What is known of a cluster at a time; it never changes, another takes its place. */
export interface ClusterMetadata {
  /** The cluster's id; `undefined` when it has none. */
  readonly clusterId: string | undefined
  /** The broker to ask for changes of the cluster; -1 while there is none. */
  readonly controllerId: number
  /** The brokers by their numbers. */
  readonly brokers: ReadonlyMap<number, BrokerNode>
  /** The topics by their names. */
  readonly topics: ReadonlyMap<string, TopicMetadata>
  /** The names of the topics by their ids. */
  readonly topicNames: ReadonlyMap<Uuid, string>
}

/** What is known before anything is. */
export const noMetadata: ClusterMetadata = {
  clusterId: undefined,
  controllerId: -1,
  brokers: new Map(),
  topics: new Map(),
  topicNames: new Map(),
}

/** The names by ids of some topics. */
export function namesById(topics: ReadonlyMap<string, TopicMetadata>): ReadonlyMap<Uuid, string> {
  const names = new Map<Uuid, string>()
  for (const { id, name } of topics.values()) if (id !== zeroUuid) names.set(id, name)
  return names
}

/**
 * What is known of a partition.
 *
 * @returns `undefined` when the topic is not known, or has no such partition.
 */
export function partitionMetadata(
  { topics }: ClusterMetadata,
  topic: string,
  index: number,
): PartitionMetadata | undefined {
  return topics.get(topic)?.partitions[index]
}
