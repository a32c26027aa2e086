/** A user that a secured cluster knows under every mechanism: PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, OAUTHBEARER and, by certificate, mTLS. */
export interface KafkaUser {
  /** The name under which the user logs in, and the principal's: `User:<name>` in ACLs. */
  readonly name: string
  /** The password for PLAIN and SCRAM. */
  readonly password: string
  /** Whether ACLs do not apply to this user (`super.users`). */
  readonly isSuperUser: boolean
}

/** The name of a SASL mechanism that a secured cluster accepts. */
export type KafkaSaslMechanism = 'PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512' | 'OAUTHBEARER'

/** The SASL mechanisms that a secured cluster's SASL listeners accept. */
export const saslMechanisms: readonly KafkaSaslMechanism[] = ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512', 'OAUTHBEARER']

/** The users of a secured cluster. `alice` and `bob` may do what ACLs allow them: nothing, to begin with. */
export const kafkaUsers: readonly KafkaUser[] = [
  { name: 'admin', password: 'admin-secret', isSuperUser: true },
  { name: 'alice', password: 'alice-secret', isSuperUser: false },
  { name: 'bob', password: 'bob-secret', isSuperUser: false },
]

const loginModules = {
  PLAIN: 'org.apache.kafka.common.security.plain.PlainLoginModule',
  'SCRAM-SHA-256': 'org.apache.kafka.common.security.scram.ScramLoginModule',
  'SCRAM-SHA-512': 'org.apache.kafka.common.security.scram.ScramLoginModule',
  OAUTHBEARER: 'org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule',
} as const satisfies Record<KafkaSaslMechanism, string>

/** A broker's JAAS configuration for one mechanism. SCRAM's users are in the metadata log, OAUTHBEARER's in their tokens. */
export function brokerJaas(mechanism: KafkaSaslMechanism, users: readonly KafkaUser[]): string {
  const entries = {
    PLAIN: users.map(user => `user_${user.name}="${user.password}"`),
    'SCRAM-SHA-256': [],
    'SCRAM-SHA-512': [],
    OAUTHBEARER: ['unsecuredLoginStringClaim_sub="broker"'],
  }[mechanism]
  return `${[loginModules[mechanism], 'required', ...entries].join(' ')};`
}

/** A client's JAAS configuration for one mechanism. */
export function clientJaas(mechanism: KafkaSaslMechanism, user: Pick<KafkaUser, 'name' | 'password'>): string {
  const entries =
    mechanism === 'OAUTHBEARER'
      ? [`unsecuredLoginStringClaim_sub="${user.name}"`]
      : [`username="${user.name}"`, `password="${user.password}"`]
  return `${[loginModules[mechanism], 'required', ...entries].join(' ')};`
}

/** The arguments by which `StorageTool format` writes users' SCRAM credentials into the metadata log. */
export function scramArguments(users: readonly KafkaUser[]): string[] {
  const mechanisms = ['SCRAM-SHA-256', 'SCRAM-SHA-512']
  return users.flatMap(({ name, password }) =>
    mechanisms.flatMap(mechanism => ['--add-scram', `${mechanism}=[name=${name},password=${password}]`]),
  )
}

/**
 * An unsigned JSON web token, as a secured cluster's OAUTHBEARER accepts it.
 *
 * Source: `OAuthBearerUnsecuredJws` of Kafka, RFC 7519 §6.
 *
 * @param userName The principal: the claim `sub`.
 * @param lifetimeMs How long the token is valid from now. Default: one hour.
 * @param nowMs The time now, in milliseconds since the epoch. Default: the system's.
 */
export function unsecuredToken(userName: string, lifetimeMs = 3_600_000, nowMs: number = Date.now()): string {
  const claims = { sub: userName, iat: nowMs / 1000, exp: (nowMs + lifetimeMs) / 1000 }
  return `${base64url({ alg: 'none' })}.${base64url(claims)}.`
}

function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
