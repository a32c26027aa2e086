import { ApiKey } from '@k/protocol'

/** Which of a connection's two channels a request goes through. */
export type RequestPriority = 'high' | 'normal'

/**
 * What keeps a client in its group and finds brokers: it is small, and late it costs a rebalance. The guide's five, what they became in newer
 * protocols, and the requests of a rebalance.
 */
const highPriorityApis: ReadonlySet<number> = new Set([
  ApiKey.ApiVersions,
  ApiKey.Metadata,
  ApiKey.FindCoordinator,
  ApiKey.Heartbeat,
  ApiKey.LeaderAndIsr,
  ApiKey.ConsumerGroupHeartbeat,
  ApiKey.ShareGroupHeartbeat,
  ApiKey.StreamsGroupHeartbeat,
  ApiKey.JoinGroup,
  ApiKey.SyncGroup,
  ApiKey.LeaveGroup,
])

/** The channel of a request unless it is sent with a priority of its own. */
export function priorityOf(apiKey: number): RequestPriority {
  return highPriorityApis.has(apiKey) ? 'high' : 'normal'
}
