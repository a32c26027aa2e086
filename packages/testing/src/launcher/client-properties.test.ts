import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { type ClientIdentity, clientProperties } from './client-properties.ts'
import { kafkaUsers, saslMechanisms } from './credentials.ts'

const certificateOf = (name: string) => ({
  certificateFile: `/certificates/${name}.crt`,
  keyFile: `/certificates/${name}.key`,
  keystoreFile: `/certificates/${name}.pem`,
})

const identities = {
  users: kafkaUsers,
  certificates: {
    caFile: '/certificates/ca.crt',
    clients: { admin: certificateOf('admin'), alice: certificateOf('alice'), bob: certificateOf('bob') },
    brokerKeystoreFile: '/certificates/broker.pem',
  },
}

const trust = { 'ssl.truststore.type': 'PEM', 'ssl.truststore.location': '/certificates/ca.crt' }
const scramModule = 'org.apache.kafka.common.security.scram.ScramLoginModule'
const adminJaas = {
  PLAIN: 'org.apache.kafka.common.security.plain.PlainLoginModule required username="admin" password="admin-secret";',
  'SCRAM-SHA-256': `${scramModule} required username="admin" password="admin-secret";`,
  'SCRAM-SHA-512': `${scramModule} required username="admin" password="admin-secret";`,
  OAUTHBEARER:
    'org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required unsecuredLoginStringClaim_sub="admin";',
}

describe('clientProperties', () => {
  it('need nothing but the protocol on PLAINTEXT', () => {
    expect(clientProperties(identities, { listener: 'PLAINTEXT' })).toEqual({ 'security.protocol': 'PLAINTEXT' })
  })

  it.each(saslMechanisms)('log in as admin with %s on SASL_PLAINTEXT', mechanism => {
    expect(clientProperties(identities, { listener: 'SASL_PLAINTEXT', mechanism })).toEqual({
      'security.protocol': 'SASL_PLAINTEXT',
      'sasl.mechanism': mechanism,
      'sasl.jaas.config': adminJaas[mechanism],
    })
  })

  it.each(saslMechanisms)('log in as admin with %s on SASL_SSL, trusting the CA', mechanism => {
    expect(clientProperties(identities, { listener: 'SASL_SSL', mechanism })).toEqual({
      'security.protocol': 'SASL_SSL',
      'sasl.mechanism': mechanism,
      'sasl.jaas.config': adminJaas[mechanism],
      ...trust,
    })
  })

  it('log in as the user asked for', () => {
    const properties = clientProperties(identities, { listener: 'SASL_SSL', mechanism: 'SCRAM-SHA-256', user: 'bob' })
    expect(properties['sasl.jaas.config']).toBe(`${scramModule} required username="bob" password="bob-secret";`)
  })

  it('are anonymous on SSL without a user', () => {
    expect(clientProperties(identities, { listener: 'SSL' })).toEqual({ 'security.protocol': 'SSL', ...trust })
  })

  it("show the user's certificate on SSL", () => {
    expect(clientProperties(identities, { listener: 'SSL', user: 'alice' })).toEqual({
      'security.protocol': 'SSL',
      ...trust,
      'ssl.keystore.type': 'PEM',
      'ssl.keystore.location': '/certificates/alice.pem',
    })
  })

  const needed = 'needs one of PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, OAUTHBEARER'
  it.each<[string, ClientIdentity, string, string]>([
    [
      'a SASL listener without a mechanism',
      { listener: 'SASL_SSL' },
      'mechanism',
      `got undefined, the listener SASL_SSL ${needed}`,
    ],
    [
      'a mechanism that no listener has',
      { listener: 'SASL_PLAINTEXT', mechanism: 'GSSAPI' as 'PLAIN' },
      'mechanism',
      `got GSSAPI, the listener SASL_PLAINTEXT ${needed}`,
    ],
    [
      'a mechanism on SSL',
      { listener: 'SSL', mechanism: 'PLAIN' },
      'mechanism',
      'got PLAIN, the listener SSL has none: leave it out',
    ],
    [
      'a mechanism on PLAINTEXT',
      { listener: 'PLAINTEXT', mechanism: 'OAUTHBEARER' },
      'mechanism',
      'got OAUTHBEARER, the listener PLAINTEXT has none: leave it out',
    ],
    [
      'a user on PLAINTEXT',
      { listener: 'PLAINTEXT', user: 'alice' },
      'user',
      'got "alice", everybody on the listener PLAINTEXT is anonymous: leave it out',
    ],
    [
      'an unknown user of a mechanism',
      { listener: 'SASL_PLAINTEXT', mechanism: 'PLAIN', user: 'eve' },
      'user',
      'got "eve", must be one of admin, alice, bob',
    ],
    [
      'an unknown user of a certificate',
      { listener: 'SSL', user: 'eve' },
      'user',
      'got "eve", must be one of admin, alice, bob',
    ],
  ])('refuse %s', (_what, identity, argument, message) => {
    const make = () => clientProperties(identities, identity)
    expect(make).toThrow(InvalidArgumentError)
    expect(make).toThrow(expect.objectContaining({ argument, message: `[K_INVALID_ARGUMENT] ${argument}: ${message}` }))
  })
})
