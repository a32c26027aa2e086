import type { KafkaCertificates } from './certificates.ts'
import { brokerJaas, type KafkaUser, saslMechanisms } from './credentials.ts'

/** The name of a listener, which is also its security protocol. */
export type KafkaListenerName = 'PLAINTEXT' | 'SASL_PLAINTEXT' | 'SSL' | 'SASL_SSL'

/** The listeners that every cluster has: one. */
export const plainListeners: readonly KafkaListenerName[] = ['PLAINTEXT']
/** The listeners that a secured cluster has. */
export const securedListeners: readonly KafkaListenerName[] = ['PLAINTEXT', 'SASL_PLAINTEXT', 'SSL', 'SASL_SSL']

/** Where one node lives: its ports on 127.0.0.1 and its directory. */
export interface NodeLayout {
  readonly id: number
  /** `broker.rack`; none when undefined. */
  readonly rack: string | undefined
  readonly directory: string
  readonly controllerPort: number
  /** One port for each listener that the cluster has. */
  readonly ports: Readonly<Partial<Record<KafkaListenerName, number>>>
}

/** What a secured cluster is configured with. */
export interface SecurityLayout {
  readonly users: readonly KafkaUser[]
  readonly certificates: KafkaCertificates
  /** `delegation.token.secret.key`. */
  readonly delegationTokenSecret: string
}

/** What all nodes of a cluster are configured with. */
export interface ClusterLayout {
  /** A random id as `org.apache.kafka.common.Uuid` prints it. */
  readonly clusterId: string
  readonly nodes: readonly NodeLayout[]
  readonly security: SecurityLayout | undefined
  /** The caller's own broker configuration, which overrides the launcher's. */
  readonly overrides: Readonly<Record<string, string>>
}

/** The broker configuration of one node, by Kafka's own keys. */
export function serverProperties(cluster: ClusterLayout, node: NodeLayout): Record<string, string> {
  return {
    ...identity(cluster, node),
    ...forTests(cluster.nodes.length),
    ...(cluster.security ? security(cluster.security) : {}),
    ...cluster.overrides,
  }
}

function identity(cluster: ClusterLayout, node: NodeLayout): Record<string, string> {
  const listeners = Object.entries(node.ports)
  const addresses = listeners.map(([name, port]) => `${name}://127.0.0.1:${port}`)
  const voters = cluster.nodes.map(({ id, controllerPort }) => `${id}@127.0.0.1:${controllerPort}`)
  return {
    'process.roles': 'broker,controller',
    'node.id': String(node.id),
    'controller.quorum.voters': voters.join(','),
    'controller.listener.names': 'CONTROLLER',
    listeners: [...addresses, `CONTROLLER://127.0.0.1:${node.controllerPort}`].join(','),
    'advertised.listeners': addresses.join(','),
    'listener.security.protocol.map': ['CONTROLLER:PLAINTEXT', ...listeners.map(([name]) => `${name}:${name}`)].join(
      ',',
    ),
    'inter.broker.listener.name': 'PLAINTEXT',
    'log.dirs': `${node.directory}/data`,
    ...(node.rack === undefined ? {} : { 'broker.rack': node.rack }),
  }
}

/** Small internal topics, no waiting for members that may still come, and replication as the number of nodes allows it. */
function forTests(nodeCount: number): Record<string, string> {
  const replicas = String(Math.min(3, nodeCount))
  const inSync = String(Math.min(2, nodeCount))
  return {
    'default.replication.factor': replicas,
    'min.insync.replicas': inSync,
    'group.initial.rebalance.delay.ms': '0',
    'offsets.topic.num.partitions': '5',
    'offsets.topic.replication.factor': replicas,
    'transaction.state.log.num.partitions': '5',
    'transaction.state.log.replication.factor': replicas,
    'transaction.state.log.min.isr': inSync,
    'share.coordinator.state.topic.num.partitions': '5',
    'share.coordinator.state.topic.replication.factor': replicas,
    'share.coordinator.state.topic.min.isr': inSync,
    // Closest-replica fetch (KIP-392): a consumer that names a rack may read from a follower in it.
    'replica.selector.class': 'org.apache.kafka.common.replica.RackAwareReplicaSelector',
  }
}

function security({ users, certificates, delegationTokenSecret }: SecurityLayout): Record<string, string> {
  // Brokers and controllers talk over PLAINTEXT, so the anonymous principal must be allowed everything.
  const superUsers = ['User:ANONYMOUS', ...users.filter(user => user.isSuperUser).map(user => `User:${user.name}`)]
  return {
    ...saslListeners(users),
    'sasl.enabled.mechanisms': saslMechanisms.join(','),
    'ssl.keystore.type': 'PEM',
    'ssl.keystore.location': certificates.brokerKeystoreFile,
    'ssl.truststore.type': 'PEM',
    'ssl.truststore.location': certificates.caFile,
    'ssl.client.auth': 'requested',
    'ssl.principal.mapping.rules': 'RULE:^CN=([^,]+)$/$1/,DEFAULT',
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': superUsers.join(';'),
    'delegation.token.secret.key': delegationTokenSecret,
  }
}

function saslListeners(users: readonly KafkaUser[]): Record<string, string> {
  const entries = ['sasl_plaintext', 'sasl_ssl'].flatMap(listener =>
    saslMechanisms.map(mechanism => [
      `listener.name.${listener}.${mechanism.toLowerCase()}.sasl.jaas.config`,
      brokerJaas(mechanism, users),
    ]),
  )
  return Object.fromEntries(entries)
}
