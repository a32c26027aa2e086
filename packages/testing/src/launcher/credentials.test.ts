import { describe, expect, it } from 'vitest'
import {
  brokerJaas,
  clientJaas,
  type KafkaUser,
  kafkaUsers,
  saslMechanisms,
  scramArguments,
  unsecuredToken,
} from './credentials.ts'

const users: readonly KafkaUser[] = [
  { name: 'carol', password: 'one', isSuperUser: true },
  { name: 'dave', password: 'two', isSuperUser: false },
]

describe('kafkaUsers', () => {
  it('are one super user and two users to whom ACLs apply', () => {
    expect(kafkaUsers).toEqual([
      { name: 'admin', password: 'admin-secret', isSuperUser: true },
      { name: 'alice', password: 'alice-secret', isSuperUser: false },
      { name: 'bob', password: 'bob-secret', isSuperUser: false },
    ])
  })
})

describe('saslMechanisms', () => {
  it('are the four that a broker has without an identity provider', () => {
    expect(saslMechanisms).toEqual(['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512', 'OAUTHBEARER'])
  })
})

describe('brokerJaas', () => {
  it.each([
    [
      'PLAIN',
      'org.apache.kafka.common.security.plain.PlainLoginModule required user_carol="one" user_dave="two";',
    ] as const,
    ['SCRAM-SHA-256', 'org.apache.kafka.common.security.scram.ScramLoginModule required;'] as const,
    ['SCRAM-SHA-512', 'org.apache.kafka.common.security.scram.ScramLoginModule required;'] as const,
    [
      'OAUTHBEARER',
      'org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required unsecuredLoginStringClaim_sub="broker";',
    ] as const,
  ])('configures a broker for %s', (mechanism, jaas) => {
    expect(brokerJaas(mechanism, users)).toBe(jaas)
  })
})

describe('clientJaas', () => {
  it.each([
    [
      'PLAIN',
      'org.apache.kafka.common.security.plain.PlainLoginModule required username="dave" password="two";',
    ] as const,
    [
      'SCRAM-SHA-256',
      'org.apache.kafka.common.security.scram.ScramLoginModule required username="dave" password="two";',
    ] as const,
    [
      'SCRAM-SHA-512',
      'org.apache.kafka.common.security.scram.ScramLoginModule required username="dave" password="two";',
    ] as const,
    [
      'OAUTHBEARER',
      'org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required unsecuredLoginStringClaim_sub="dave";',
    ] as const,
  ])('configures a client for %s', (mechanism, jaas) => {
    expect(clientJaas(mechanism, { name: 'dave', password: 'two' })).toBe(jaas)
  })
})

describe('scramArguments', () => {
  it('give every user a credential of both mechanisms', () => {
    expect(scramArguments(users)).toEqual([
      '--add-scram',
      'SCRAM-SHA-256=[name=carol,password=one]',
      '--add-scram',
      'SCRAM-SHA-512=[name=carol,password=one]',
      '--add-scram',
      'SCRAM-SHA-256=[name=dave,password=two]',
      '--add-scram',
      'SCRAM-SHA-512=[name=dave,password=two]',
    ])
  })

  it('are none without users', () => {
    expect(scramArguments([])).toEqual([])
  })
})

describe('unsecuredToken', () => {
  const nowMs = 1_700_000_000_000
  const partsOf = (token: string) => token.split('.')
  const decode = (part: string | undefined) => JSON.parse(Buffer.from(part ?? '', 'base64url').toString())

  it('has a header without an algorithm, the claims, and an empty signature', () => {
    const parts = partsOf(unsecuredToken('alice', 90_000, nowMs))
    expect(parts.length).toBe(3)
    expect(decode(parts[0])).toEqual({ alg: 'none' })
    expect(decode(parts[1])).toEqual({ sub: 'alice', iat: 1_700_000_000, exp: 1_700_000_090 })
    expect(parts[2]).toBe('')
  })

  it('is valid for one hour unless it is told otherwise', () => {
    const { exp, iat } = decode(partsOf(unsecuredToken('alice', undefined, nowMs))[1])
    expect(exp - iat).toBe(3600)
  })

  it('is URL-safe and unpadded, whatever the name', () => {
    const token = unsecuredToken('ÿ?>~ 日本', 1000, nowMs)
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.$/)
    expect(decode(partsOf(token)[1]).sub).toBe('ÿ?>~ 日本')
  })
})
