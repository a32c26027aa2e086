import { ApiKey } from '@k/protocol'

/**
 * From which version of a request on a broker answers at once and leaves it to the client to wait (KIP-219); the versions before it waited
 * themselves. Requests that are not here do so in every version that says how long to wait. As `shouldClientThrottle` of Java's responses.
 */
const firstVersions: ReadonlyMap<number, number> = new Map([
  [ApiKey.Produce, 6],
  [ApiKey.Fetch, 8],
  [ApiKey.ListOffsets, 3],
  [ApiKey.Metadata, 6],
  [ApiKey.OffsetCommit, 4],
  [ApiKey.OffsetFetch, 4],
  [ApiKey.FindCoordinator, 2],
  [ApiKey.JoinGroup, 3],
  [ApiKey.Heartbeat, 2],
  [ApiKey.LeaveGroup, 2],
  [ApiKey.SyncGroup, 2],
  [ApiKey.DescribeGroups, 2],
  [ApiKey.ListGroups, 2],
  [ApiKey.ApiVersions, 2],
  [ApiKey.CreateTopics, 3],
  [ApiKey.DeleteTopics, 2],
  [ApiKey.DeleteRecords, 1],
  [ApiKey.InitProducerId, 1],
  [ApiKey.OffsetForLeaderEpoch, 2],
  [ApiKey.AddPartitionsToTxn, 1],
  [ApiKey.AddOffsetsToTxn, 1],
  [ApiKey.EndTxn, 1],
  [ApiKey.TxnOffsetCommit, 1],
  [ApiKey.DescribeAcls, 1],
  [ApiKey.CreateAcls, 1],
  [ApiKey.DeleteAcls, 1],
  [ApiKey.DescribeConfigs, 2],
  [ApiKey.AlterConfigs, 1],
  [ApiKey.AlterReplicaLogDirs, 1],
  [ApiKey.DescribeLogDirs, 1],
  [ApiKey.CreatePartitions, 1],
  [ApiKey.CreateDelegationToken, 1],
  [ApiKey.RenewDelegationToken, 1],
  [ApiKey.ExpireDelegationToken, 1],
  [ApiKey.DescribeDelegationToken, 1],
  [ApiKey.DeleteGroups, 1],
])

/**
 * For how long a response asks the client to send nothing more on its connection.
 *
 * @param apiKey The API.
 * @param version The version of the request.
 * @param response The response.
 * @returns Milliseconds; 0 when it need not wait.
 */
export function throttleTimeOf(apiKey: number, version: number, response: unknown): number {
  if (version < (firstVersions.get(apiKey) ?? 0)) return 0
  const { throttleTimeMs } = response as { readonly throttleTimeMs?: unknown }
  return typeof throttleTimeMs === 'number' && throttleTimeMs > 0 ? throttleTimeMs : 0
}
