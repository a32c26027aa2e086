import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type KafkaListenerName, runKafkaTool, unsecuredToken } from '@k/testing'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { at, toolOutput } from './real-kafka.ts'
import { logIn } from './sasl-exchange.ts'

const { description: cluster } = inject('sharedCluster')
const security = cluster.security
if (security === undefined) throw new Error('the shared cluster is not secured')

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'k-integration-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

/** A client configuration file with these entries over those of another. */
async function configurationFile(name: string, entries: Record<string, string>): Promise<string> {
  const file = join(directory, `${name}.properties`)
  const lines = Object.entries(entries).map(([key, value]) => `${key}=${value}\n`)
  await writeFile(file, lines.join(''))
  return file
}

function plain(user: string, password: string): Record<string, string> {
  const login = 'org.apache.kafka.common.security.plain.PlainLoginModule'
  return {
    'security.protocol': 'SASL_PLAINTEXT',
    'sasl.mechanism': 'PLAIN',
    'sasl.jaas.config': `${login} required username="${user}" password="${password}";`,
  }
}

describe('a secured cluster', () => {
  const ways = Object.keys(security.clientConfigurationFiles)

  it('offers every mechanism on both SASL listeners, and mTLS', () => {
    const mechanisms = ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512', 'OAUTHBEARER']
    const sasl = ['SASL_PLAINTEXT', 'SASL_SSL'].flatMap(listener => mechanisms.map(each => `${listener} ${each}`))
    expect(ways).toEqual(['SSL', ...sasl])
  })

  it.each(ways)("lets Kafka's TopicCommand create a topic over %s", async way => {
    const [listener] = way.split(' ') as [KafkaListenerName]
    const topic = `created-over-${way.replace(/\W/g, '-').replaceAll('_', '-').toLowerCase()}`
    const connection = at(cluster, listener, security.clientConfigurationFiles[way])
    const output = await toolOutput(cluster, 'TopicCommand', [...connection, '--create', '--topic', topic])
    expect(output).toContain(`Created topic ${topic}.`)
  })

  it('refuses a wrong password', async () => {
    const file = await configurationFile('wrong', plain('admin', 'not-the-password'))
    const args = [...at(cluster, 'SASL_PLAINTEXT', file), '--list']
    const result = await runKafkaTool(cluster.installation, 'TopicCommand', args)
    expect(result.exitCode).toBe(1)
    expect(result.stdout + result.stderr).toContain('Authentication failed: Invalid username or password')
  })

  it('lets a user without an ACL do nothing, and with one what it allows', async () => {
    const alice = await configurationFile('alice', plain('alice', 'alice-secret'))
    const connection = at(cluster, 'SASL_PLAINTEXT', alice)
    const create = [...connection, '--create', '--topic', 'of-alice']
    const refused = await runKafkaTool(cluster.installation, 'TopicCommand', create)
    expect(refused.exitCode).toBe(1)
    expect(refused.stdout + refused.stderr).toContain('Authorization failed')

    const acl = ['--add', '--allow-principal', 'User:alice', '--operation', 'Create', '--topic', 'of-alice']
    await toolOutput(cluster, 'AclCommand', [...at(cluster), ...acl])
    expect(await toolOutput(cluster, 'TopicCommand', create)).toContain('Created topic of-alice.')
  })

  it('takes the common name of a client certificate for the principal', async () => {
    const certificate = security.certificates.clients.bob
    const file = await configurationFile('bob', {
      'security.protocol': 'SSL',
      'ssl.truststore.type': 'PEM',
      'ssl.truststore.location': security.certificates.caFile,
      'ssl.keystore.type': 'PEM',
      'ssl.keystore.location': certificate?.keystoreFile ?? '',
    })
    const create = [...at(cluster, 'SSL', file), '--create', '--topic', 'of-bob']
    const refused = await runKafkaTool(cluster.installation, 'TopicCommand', create)
    expect(refused.stdout + refused.stderr).toContain('Authorization failed')
    const acl = ['--add', '--allow-principal', 'User:bob', '--operation', 'Create', '--topic', 'of-bob']
    await toolOutput(cluster, 'AclCommand', [...at(cluster), ...acl])
    expect(await toolOutput(cluster, 'TopicCommand', create)).toContain('Created topic of-bob.')
  })

  it('issues delegation tokens, with which a client can log in', async () => {
    const admin = at(cluster, 'SASL_SSL', security.clientConfigurationFiles['SASL_SSL SCRAM-SHA-256'])
    const create = ['--create', '--max-life-time-period', '-1', '--renewer-principal', 'User:admin']
    const issued = await toolOutput(cluster, 'DelegationTokenCommand', [...admin, ...create])
    const [tokenId, hmac] = issued.trim().split('\n').at(-1)?.trim().split(/\s+/) ?? []
    const login = 'org.apache.kafka.common.security.scram.ScramLoginModule'
    const file = await configurationFile('token', {
      'security.protocol': 'SASL_PLAINTEXT',
      'sasl.mechanism': 'SCRAM-SHA-256',
      'sasl.jaas.config': `${login} required username="${tokenId}" password="${hmac}" tokenauth="true";`,
    })
    const create2 = [...at(cluster, 'SASL_PLAINTEXT', file), '--create', '--topic', 'created-by-token']
    expect(await toolOutput(cluster, 'TopicCommand', create2)).toContain('Created topic created-by-token.')
  })

  it('lets in an unsecured token, and refuses it once it has expired', async () => {
    const listener = cluster.nodes[0]?.addresses.SASL_PLAINTEXT ?? ''
    const hourMs = 3_600_000
    const logInWith = (token: string) =>
      logIn(listener, 'OAUTHBEARER', Buffer.from(`n,,\u0001auth=Bearer ${token}\u0001\u0001`))
    expect(await logInWith(unsecuredToken('alice', hourMs))).toBe('')
    // A refusal is an answer of its own, not an error code (RFC 7628 §3.2.2).
    expect(await logInWith(unsecuredToken('alice', hourMs, Date.now() - 2 * hourMs))).toContain(
      '"status":"invalid_token"',
    )
  })
})
