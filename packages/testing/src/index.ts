/**
 * Test tools for applications of Apache Kafka: a launcher for a real Kafka on this machine, without containers; a proxy that does to bytes what bad
 * networks do; and a peer that answers what a script says.
 *
 * ```ts
 * import { launchKafka } from '@k/testing'
 *
 * const kafka = await launchKafka({ nodes: 3, secure: true })
 * try {
 *   console.log(kafka.bootstrapServers, kafka.bootstrapServersOf('SASL_SSL'))
 *   await kafka.nodes[1]?.kill()
 *   await kafka.nodes[1]?.start()
 * } finally {
 *   await kafka.close()
 * }
 * ```
 *
 * @packageDocumentation
 */

// For library authors
export { watchRunner } from './command/runner-guard.ts'

// For users
export type { KafkaCertificates, KafkaClientCertificate } from './launcher/certificates.ts'
export type { ClientIdentity } from './launcher/client-properties.ts'
export {
  type KafkaClusterCommand,
  KafkaClusterCommandError,
  type KafkaClusterStatus,
  type KafkaNodeCommand,
  type KafkaNodeStatus,
  type KafkaSingleNodeCommand,
  type KafkaWholeClusterCommand,
  type SendClusterCommandOptions,
  sendClusterCommand,
} from './launcher/cluster-command.ts'
export { type KafkaClusterControl, serveClusterControl } from './launcher/cluster-control.ts'
export type {
  KafkaClusterDescription,
  KafkaClusterSecurity,
  KafkaNodeDescription,
} from './launcher/cluster-description.ts'
export { type KafkaSaslMechanism, type KafkaUser, unsecuredToken } from './launcher/credentials.ts'
export type { KafkaCluster } from './launcher/kafka-cluster.ts'
export {
  type KafkaInstallation,
  type KafkaInstallationOptions,
  resolveKafkaInstallation,
} from './launcher/kafka-installation.ts'
export {
  KafkaLaunchError,
  type KafkaLaunchErrorOptions,
  type KafkaLaunchFailure,
} from './launcher/kafka-launch-error.ts'
export type { KafkaNode, KafkaNodeState } from './launcher/kafka-node.ts'
export { type KafkaToolOptions, runKafkaTool } from './launcher/kafka-tool.ts'
export { launchKafka } from './launcher/launch-kafka.ts'
export type { LaunchKafkaOptions } from './launcher/launch-options.ts'
export type { CommandResult } from './launcher/run-command.ts'
export type { KafkaListenerName } from './launcher/server-properties.ts'
export type { ByteFaults, CutFault, CutManner, FlowDirection, GarbageFault } from './proxy/byte-faults.ts'
export type { FaultClock, FaultTimer } from './proxy/fault-clock.ts'
export {
  createLoopbackProxy,
  type LoopbackProxy,
  type RefusalManner,
  type SetFaultsOptions,
} from './proxy/loopback-proxy.ts'
export type { FlowCounts, ProxyConnection } from './proxy/proxy-connection.ts'
export type { LoopbackProxyOptions, SocketAddress } from './proxy/proxy-options.ts'
export type { WaitOptions } from './proxy/waiting.ts'
export {
  type Answer,
  type AnswerBytesOptions,
  type AnswerDirective,
  type AnswerDirectives,
  type AnswerFunction,
  type AnswerResponseOptions,
  answerWith,
  type BytesDirective,
  type DisconnectDirective,
  type Disconnection,
  type NoAnswerDirective,
  type ResponseDirective,
} from './scripted-peer/answer.ts'
export type { PeerConnection } from './scripted-peer/peer-connection.ts'
export type { PeerNode } from './scripted-peer/peer-node.ts'
export type { PeerTlsOptions, ScriptedPeerOptions } from './scripted-peer/peer-options.ts'
export { createScriptedPeer, type PeerFailure, type ScriptedPeer } from './scripted-peer/scripted-peer.ts'
export type { ScriptedRequest } from './scripted-peer/scripted-request.ts'
