import { InvalidArgumentError } from '@k/protocol'
import type { KafkaCertificates } from './certificates.ts'
import { clientJaas, type KafkaSaslMechanism, type KafkaUser, saslMechanisms } from './credentials.ts'
import type { KafkaListenerName } from './server-properties.ts'

/** How a client of Kafka's own connects to a listener of a secured cluster. */
export interface ClientIdentity {
  /** The listener to connect to. */
  readonly listener: KafkaListenerName
  /** Needed for the SASL listeners, refused for the others. */
  readonly mechanism?: KafkaSaslMechanism
  /**
   * The user's name; refused for PLAINTEXT. Default: `admin`; on the listener SSL, no certificate, which makes the client anonymous.
   * The anonymous principal is a super user: ACLs do not apply to it.
   */
  readonly user?: string
}

/** What a cluster knows of its users and certificates. */
export interface ClusterIdentities {
  readonly users: readonly KafkaUser[]
  readonly certificates: KafkaCertificates
}

/**
 * The client configuration, by Kafka's own keys, for a listener of a secured cluster: what Java's tools take by `--command-config`.
 *
 * @throws InvalidArgumentError for an unknown user, or a mechanism that the listener has not.
 */
export function clientProperties(identities: ClusterIdentities, identity: ClientIdentity): Record<string, string> {
  const { listener, mechanism, user } = identity
  const usesSasl = listener.startsWith('SASL')
  if (usesSasl && (mechanism === undefined || !saslMechanisms.includes(mechanism))) {
    const constraint = `the listener ${listener} needs one of ${saslMechanisms.join(', ')}`
    throw new InvalidArgumentError('mechanism', `got ${mechanism}, ${constraint}`)
  }
  if (!usesSasl && mechanism !== undefined) {
    throw new InvalidArgumentError('mechanism', `got ${mechanism}, the listener ${listener} has none: leave it out`)
  }
  if (listener === 'PLAINTEXT' && user !== undefined) {
    throw new InvalidArgumentError(
      'user',
      `got "${user}", everybody on the listener PLAINTEXT is anonymous: leave it out`,
    )
  }
  return {
    'security.protocol': listener,
    ...(mechanism === undefined ? {} : saslProperties(mechanism, knownUser(identities, user ?? 'admin'))),
    ...(listener.endsWith('SSL') ? trustProperties(identities) : {}),
    ...(listener === 'SSL' && user !== undefined ? keyProperties(identities, user) : {}),
  }
}

function saslProperties(mechanism: KafkaSaslMechanism, user: KafkaUser): Record<string, string> {
  return { 'sasl.mechanism': mechanism, 'sasl.jaas.config': clientJaas(mechanism, user) }
}

function trustProperties({ certificates }: ClusterIdentities): Record<string, string> {
  return { 'ssl.truststore.type': 'PEM', 'ssl.truststore.location': certificates.caFile }
}

function keyProperties(identities: ClusterIdentities, user: string): Record<string, string> {
  const { name } = knownUser(identities, user)
  const keystore = identities.certificates.clients[name]?.keystoreFile ?? ''
  return { 'ssl.keystore.type': 'PEM', 'ssl.keystore.location': keystore }
}

function knownUser({ users }: ClusterIdentities, name: string): KafkaUser {
  const user = users.find(each => each.name === name)
  if (user) return user
  throw new InvalidArgumentError('user', `got "${name}", must be one of ${users.map(each => each.name).join(', ')}`)
}
