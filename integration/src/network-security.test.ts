import {
  AuthenticationError,
  Cluster,
  type ClusterOptions,
  oauthBearer,
  plain,
  type SaslMechanism,
  scramSha256,
  scramSha512,
  tcpTransport,
} from '@k/network'
import { type KafkaListenerName, unsecuredToken } from '@k/testing'
import { describe, expect, inject, it } from 'vitest'

const { description } = inject('sharedCluster')
const { security } = description
if (security === undefined) throw new Error('the shared cluster is not secured')
const admin = security.users.find(({ name }) => name === 'admin')
if (admin === undefined) throw new Error('the shared cluster has no admin')
const { caFile, clients } = security.certificates
const credentials = { username: admin.name, password: admin.password }

const mechanisms: readonly (() => SaslMechanism)[] = [
  () => plain(credentials),
  () => scramSha256(credentials),
  () => scramSha512(credentials),
  () => oauthBearer({ token: unsecuredToken(admin.name) }),
]

function optionsFor(listener: KafkaListenerName, sasl?: SaslMechanism): ClusterOptions {
  const isTls = listener.endsWith('SSL')
  return {
    bootstrapServers: description.listeners[listener] ?? [],
    transport: tcpTransport(isTls ? { ssl: { ca: { file: caFile } } } : {}),
    sasl,
  }
}

/** Connects to every broker of the cluster. */
async function connectToAll(options: ClusterOptions): Promise<number> {
  await using cluster = new Cluster(options)
  const { brokers } = await cluster.metadata.refresh()
  const connections = await Promise.all([...brokers.keys()].map(nodeId => cluster.connectionTo(nodeId)))
  return connections.filter(({ isUsable }) => isUsable).length
}

const saslListeners = ['SASL_PLAINTEXT', 'SASL_SSL'] as const
const ways = saslListeners.flatMap(listener => mechanisms.map(make => [listener, make().name, make] as const))

describe('a cluster of real brokers', () => {
  it.each(['PLAINTEXT', 'SSL'] as const)('is connected to over %s', async listener => {
    expect(await connectToAll(optionsFor(listener))).toBe(description.nodes.length)
  })

  it.each(ways)('is connected to over %s with %s', async (listener, _, make) => {
    expect(await connectToAll(optionsFor(listener, make()))).toBe(description.nodes.length)
  })

  it('is connected to with a client certificate', async () => {
    const bob = clients.bob
    if (bob === undefined) throw new Error('bob has no certificate')
    const ssl = { ca: { file: caFile }, cert: { file: bob.certificateFile }, key: { file: bob.keyFile } }
    const options = { ...optionsFor('SSL'), transport: tcpTransport({ ssl }) }
    expect(await connectToAll(options)).toBe(description.nodes.length)
  })

  it.each([
    plain({ ...credentials, password: 'wrong' }),
    scramSha256({ ...credentials, password: 'wrong' }),
    scramSha512({ username: 'nobody', password: 'wrong' }),
  ])('refuses $name with wrong credentials, once and for all', async sasl => {
    const connecting = connectToAll(optionsFor('SASL_PLAINTEXT', sasl))
    await expect(connecting).rejects.toBeInstanceOf(AuthenticationError)
    await expect(connecting).rejects.toMatchObject({ retriable: false, mechanism: sasl.name })
    await expect(connecting).rejects.not.toThrow(/wrong/)
  })

  it('refuses a token that has expired', async () => {
    const sasl = oauthBearer({ token: { value: unsecuredToken(admin.name), expiresAt: Date.now() + 1000 } })
    await expect(connectToAll(optionsFor('SASL_PLAINTEXT', sasl))).rejects.toThrow(AuthenticationError)
  })

  it('is not trusted without its CA', async () => {
    const options = { ...optionsFor('SSL'), transport: tcpTransport({ ssl: {} }) }
    await expect(connectToAll(options)).rejects.toMatchObject({ code: 'K_AUTHENTICATION', mechanism: 'TLS' })
  })
})
