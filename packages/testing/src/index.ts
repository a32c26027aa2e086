/**
 * Test tools for applications of Apache Kafka: a launcher for a real Kafka on this machine, without containers.
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
