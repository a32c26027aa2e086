/**
 * Connections to Kafka brokers and the clusters that they make.
 *
 * @packageDocumentation
 */

// For users
export { AuthenticationError, type AuthenticationErrorOptions } from './authentication-error.ts'
// For library authors
export { type Clock, type ClockTimer, systemClock } from './clock.ts'
export type { BrokerVersions, ClientSoftware, FinalizedFeatures } from './connection/api-versions-exchange.ts'
export { BrokerConnection, type CloseOptions, type SendOptions } from './connection/broker-connection.ts'
export type { ConnectionOptions } from './connection/connection-options.ts'
export type { Api } from './connection/pending-request.ts'
export { priorityOf, type RequestPriority } from './connection/request-priority.ts'
export type { RequestStreamStats } from './connection/request-stream.ts'
export { ConnectionError, type ConnectionErrorOptions, type ConnectionPhase } from './connection-error.ts'
export type { SaslContext, SaslExchange, SaslMechanism } from './sasl/sasl-mechanism.ts'
export type { BrokerAddress, ByteChannel, ByteReceiver, Transport } from './transport/transport.ts'
