// For the APIs that clients send, compared with the API tables of every release of kafka-clients from 2.1 to 4.4.
// The release line whose brokers have an API of ours, ready for use and without being told to, where it is not the first that this library supports.
const releases: ReadonlyMap<string, string> = new Map([
  ['ElectLeaders', '2.2'],
  ['IncrementalAlterConfigs', '2.3'],
  ['AlterPartitionReassignments', '2.4'],
  ['ListPartitionReassignments', '2.4'],
  ['OffsetDelete', '2.4'],
  ['DescribeClientQuotas', '2.6'],
  ['AlterClientQuotas', '2.6'],
  ['DescribeUserScramCredentials', '2.7'],
  ['AlterUserScramCredentials', '2.7'],
  ['UpdateFeatures', '2.7'],
  ['DescribeCluster', '2.8'],
  ['DescribeProducers', '2.8'],
  ['WriteTxnMarkers', '2.8'],
  ['DescribeTransactions', '3.0'],
  ['ListTransactions', '3.0'],
  ['DescribeQuorum', '3.3'],
  ['UnregisterBroker', '3.3'],
  ['GetTelemetrySubscriptions', '3.7'],
  ['PushTelemetry', '3.7'],
  ['ListConfigResources', '3.7'],
  ['DescribeTopicPartitions', '3.8'],
  ['AddRaftVoter', '3.9'],
  ['RemoveRaftVoter', '3.9'],
  ['ConsumerGroupHeartbeat', '4.0'],
  ['ConsumerGroupDescribe', '4.0'],
  ['ShareGroupHeartbeat', '4.2'],
  ['ShareGroupDescribe', '4.2'],
  ['ShareFetch', '4.2'],
  ['ShareAcknowledge', '4.2'],
  ['DescribeShareGroupOffsets', '4.2'],
  ['AlterShareGroupOffsets', '4.2'],
  ['DeleteShareGroupOffsets', '4.2'],
  ['StreamsGroupHeartbeat', '4.2'],
  ['StreamsGroupDescribe', '4.2'],
  ['StreamsGroupTopologyDescriptionUpdate', '4.4'],
  ['UnregisterController', '4.4'],
])

// The other APIs that clients send. Those that brokers and controllers send each other have no release here.
const oldest: ReadonlySet<string> = new Set(
  [
    'Produce Fetch ListOffsets Metadata OffsetForLeaderEpoch DeleteRecords ApiVersions SaslHandshake SaslAuthenticate',
    'FindCoordinator JoinGroup Heartbeat LeaveGroup SyncGroup OffsetCommit OffsetFetch DescribeGroups ListGroups DeleteGroups',
    'InitProducerId AddPartitionsToTxn AddOffsetsToTxn TxnOffsetCommit EndTxn',
    'CreateTopics DeleteTopics CreatePartitions DescribeConfigs AlterConfigs AlterReplicaLogDirs DescribeLogDirs',
    'DescribeAcls CreateAcls DeleteAcls',
    'CreateDelegationToken RenewDelegationToken ExpireDelegationToken DescribeDelegationToken',
  ].flatMap(names => names.split(' ')),
)

/** The oldest release line of brokers that clients since Kafka 4.0 talk to (KIP-896). */
const oldestRelease = '2.1'

/**
 * The release line (`4.2`) whose brokers have an API in a version of this library's, for the way out in messages; undefined for an API that
 * clients do not send to brokers.
 *
 * @param apiName The name as in Kafka's message definitions without `Request`.
 */
export function apiRelease(apiName: string): string | undefined {
  return releases.get(apiName) ?? (oldest.has(apiName) ? oldestRelease : undefined)
}
