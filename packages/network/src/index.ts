/**
 * Connections to Kafka brokers and the clusters that they make: priority channels, bundles, a pool, TLS and SASL, metadata and routing.
 *
 * ```ts
 * import { Cluster, scramSha512, tcpTransport } from '@k/network'
 *
 * const cluster = new Cluster({
 *   bootstrapServers: '127.0.0.1:9092',
 *   transport: tcpTransport(),
 *   sasl: scramSha512({ username: 'orders', password: 'secret' }),
 * })
 * cluster.metadata.onChange(({ brokers }) => console.log([...brokers.keys()]))
 * await cluster.close()
 * ```
 *
 * @packageDocumentation
 */

// For users: errors
export { AuthenticationError, type AuthenticationErrorOptions } from './authentication-error.ts'
// For library authors: time
export { type Clock, type ClockTimer, systemClock } from './clock.ts'
// For library authors: the cluster
export { parseBootstrapServers } from './cluster/bootstrap-servers.ts'
export {
  type BrokerTarget,
  type CallOptions,
  Cluster,
  type CoordinatorTarget,
  type NodeTarget,
} from './cluster/cluster.ts'
export type {
  BrokerNode,
  ClusterMetadata,
  PartitionMetadata,
  TopicMetadata,
  TopicPartition,
} from './cluster/cluster-metadata.ts'
export type { ClusterOptions, MetadataRecoveryStrategy } from './cluster/cluster-options.ts'
export type { Coordinators, CoordinatorType } from './cluster/coordinators.ts'
export {
  type FanOutCluster,
  type FanOutConnection,
  type FanOutMetadata,
  type FanOutOptions,
  type FanOutPlan,
  fanOut,
} from './cluster/fan-out.ts'
export type { LeaderHint } from './cluster/merge-metadata.ts'
export type { MetadataManager, TopicWait } from './cluster/metadata-manager.ts'
// For library authors: one connection
export type { BrokerVersions, ClientSoftware, FinalizedFeatures } from './connection/api-versions-exchange.ts'
export { BrokerConnection, type CloseOptions, type SendOptions } from './connection/broker-connection.ts'
export type { ConnectionOptions } from './connection/connection-options.ts'
export type { Api } from './connection/pending-request.ts'
export { priorityOf, type RequestPriority } from './connection/request-priority.ts'
export type { RequestStreamStats } from './connection/request-stream.ts'
export { ConnectionError, type ConnectionErrorOptions, type ConnectionPhase } from './connection-error.ts'
// For users: what happens inside
export {
  type ConnectionCloseEvent,
  type ConnectionOpenEvent,
  diagnosticChannels,
  type MetadataRefreshEvent,
  type RequestEndEvent,
} from './diagnostics.ts'
export { type MetricReading, MetricRegistry } from './metrics/metric-registry.ts'
export { Counter, Gauge, Histogram, type HistogramSnapshot, type MetricAttributes } from './metrics/metrics.ts'
// For library authors: many connections
export { BrokerConnectionBundle, type BundleOptions, type BundleStats } from './pool/broker-connection-bundle.ts'
export {
  ConnectionPool,
  type PoolBundleStats,
  type PoolOptions,
  type PoolRequest,
  type PoolStats,
} from './pool/connection-pool.ts'
export { createLane, dataLane, type Lane, type LaneKind } from './pool/lane.ts'
export { ExponentialBackoff, type ExponentialBackoffOptions } from './retry/exponential-backoff.ts'
export { type Attempt, type RetryOptions, RetryPolicy, type RetryPolicyOptions } from './retry/retry-policy.ts'
// For users: security
export { type OauthBearerOptions, type OauthTokenProvider, oauthBearer } from './sasl/oauth-bearer.ts'
export type { OauthToken } from './sasl/oauth-token.ts'
export { type PlainOptions, plain } from './sasl/plain.ts'
export type { SaslContext, SaslExchange, SaslMechanism } from './sasl/sasl-mechanism.ts'
export { type ScramOptions, scramSha256, scramSha512 } from './sasl/scram.ts'
export type { ResolvedAddress } from './transport/interleave-addresses.ts'
export type { PemFile, PemSource } from './transport/pem.ts'
export type { AddressLookup } from './transport/resolve-addresses.ts'
export { type SslContext, sslContext } from './transport/ssl-context.ts'
export type { SslOptions } from './transport/ssl-options.ts'
export { type TcpTransportOptions, tcpTransport } from './transport/tcp-transport.ts'
export type { BrokerAddress, ByteChannel, ByteReceiver, Transport } from './transport/transport.ts'
