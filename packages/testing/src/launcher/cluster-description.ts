import { join } from 'node:path'
import type { KafkaCertificates } from './certificates.ts'
import { type ClusterIdentities, clientProperties } from './client-properties.ts'
import { writeProperties } from './cluster-directory.ts'
import { listenersOf } from './cluster-layout.ts'
import { type KafkaUser, saslMechanisms } from './credentials.ts'
import type { KafkaInstallation } from './kafka-installation.ts'
import type { KafkaNode } from './kafka-node.ts'
import { type KafkaListenerName, type SecurityLayout, securedListeners } from './server-properties.ts'

/** What is known of a node from outside its process. */
export interface KafkaNodeDescription {
  /** `node.id`. */
  readonly id: number
  /** `broker.rack`, if it has one. */
  readonly rack: string | undefined
  /** `host:port` of each listener. */
  readonly addresses: Readonly<Partial<Record<KafkaListenerName, string>>>
  /** What the broker logs. */
  readonly logFile: string
}

/** What a client needs to know of a running cluster. Plain data, so that it can be handed to another process. */
export interface KafkaClusterDescription {
  /** The release and the Java it runs on: what `runKafkaTool` takes. */
  readonly installation: KafkaInstallation
  /** Bootstrap servers (`host:port`) of each listener that the cluster has. */
  readonly listeners: Readonly<Partial<Record<KafkaListenerName, readonly string[]>>>
  /** Users and certificates; undefined for a cluster that is not secured. */
  readonly security: KafkaClusterSecurity | undefined
  /** The nodes, in the order of their ids. */
  readonly nodes: readonly KafkaNodeDescription[]
  /** Where configurations, certificates, data and logs are. */
  readonly directory: string
}

/** Who may do what on a secured cluster, and how a client proves who it is. */
export interface KafkaClusterSecurity {
  /** Every user, with password. */
  readonly users: readonly KafkaUser[]
  /** The CA, and a client certificate for each user. */
  readonly certificates: KafkaCertificates
  /** A client configuration file for `admin` by `LISTENER` or `LISTENER MECHANISM` (`SASL_SSL PLAIN`), as Java's tools take it. */
  readonly clientConfigurationFiles: Readonly<Record<string, string>>
}

/** Describes a cluster, writing the client configuration files that the description names. */
export async function describeCluster(
  nodes: readonly KafkaNode[],
  { directory, installation, security }: DescribedParts,
): Promise<KafkaClusterDescription> {
  const names = listenersOf({ secure: security !== undefined })
  return {
    installation,
    listeners: Object.fromEntries(names.map(name => [name, nodes.map(node => node.addresses[name])])),
    security: security && {
      users: security.users,
      certificates: security.certificates,
      clientConfigurationFiles: await writeClientConfigurations(join(directory, 'clients'), security),
    },
    nodes: nodes.map(({ addresses, id, logFile, rack }) => ({ id, rack, addresses, logFile })),
    directory,
  }
}

interface DescribedParts {
  readonly directory: string
  readonly installation: KafkaInstallation
  readonly security: SecurityLayout | undefined
}

async function writeClientConfigurations(
  directory: string,
  identities: ClusterIdentities,
): Promise<Record<string, string>> {
  const saslListeners = securedListeners.filter(listener => listener.startsWith('SASL'))
  const sasl = saslListeners.flatMap(listener => saslMechanisms.map(mechanism => ({ listener, mechanism })))
  const files: Record<string, string> = {}
  for (const way of [{ listener: 'SSL' as const }, ...sasl]) {
    const key = Object.values(way).join(' ')
    const file = join(directory, `${key.replace(' ', '-').toLowerCase()}.properties`)
    await writeProperties(file, clientProperties(identities, { ...way, user: 'admin' }))
    files[key] = file
  }
  return files
}
