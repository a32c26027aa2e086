import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InvalidArgumentError, InvalidStateError } from '@k/protocol'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { KafkaClusterDescription } from './cluster-description.ts'
import { kafkaUsers } from './credentials.ts'
import { KafkaCluster } from './kafka-cluster.ts'
import type { KafkaNode } from './kafka-node.ts'

// The declaration leaves the constructor out: it is internal.
const InternalKafkaCluster = KafkaCluster as unknown as new (
  nodes: readonly KafkaNode[],
  description: KafkaClusterDescription,
  releaseDirectory: () => void,
) => KafkaCluster

const security = {
  users: kafkaUsers,
  certificates: { caFile: '/certificates/ca.crt', clients: {}, brokerKeystoreFile: '/certificates/broker.pem' },
  clientConfigurationFiles: {},
}

function describedAs(parts: Partial<KafkaClusterDescription>): KafkaClusterDescription {
  return {
    installation: { version: '4.3.1', java: '/jdk/bin/java', jarsDirectory: '/jars' },
    listeners: { PLAINTEXT: ['127.0.0.1:22001', '127.0.0.1:22002'] },
    security: undefined,
    nodes: [],
    directory: '/clusters/one',
    ...parts,
  }
}

const clusterOf = (parts: Partial<KafkaClusterDescription>) =>
  new InternalKafkaCluster([], describedAs(parts), () => undefined)

describe('KafkaCluster', () => {
  it('has the servers of each listener', () => {
    const cluster = clusterOf({ listeners: { PLAINTEXT: ['127.0.0.1:1'], SASL_SSL: ['127.0.0.1:2', '127.0.0.1:3'] } })
    expect(cluster.bootstrapServers).toEqual(['127.0.0.1:1'])
    expect(cluster.bootstrapServersOf('SASL_SSL')).toEqual(['127.0.0.1:2', '127.0.0.1:3'])
  })

  it('refuses a listener that it has not, and says how to get it', () => {
    const ask = () => clusterOf({}).bootstrapServersOf('SSL')
    expect(ask).toThrow(InvalidStateError)
    const message = '[K_INVALID_STATE] the cluster has no listener SSL: launch it with secure: true'
    expect(ask).toThrow(expect.objectContaining({ message }))
  })

  it('configures a client of a secured cluster', () => {
    expect(clusterOf({ security }).clientProperties({ listener: 'SSL' })).toEqual({
      'security.protocol': 'SSL',
      'ssl.truststore.type': 'PEM',
      'ssl.truststore.location': '/certificates/ca.crt',
    })
  })

  it('refuses an identity that a secured cluster does not know', () => {
    const ask = () => clusterOf({ security }).clientProperties({ listener: 'SSL', user: 'eve' })
    expect(ask).toThrow(InvalidArgumentError)
  })

  it('refuses to configure a client when it is not secured', () => {
    const ask = () => clusterOf({}).clientProperties({ listener: 'SSL' })
    expect(ask).toThrow(InvalidStateError)
    const message = '[K_INVALID_STATE] the cluster has no users or certificates: launch it with secure: true'
    expect(ask).toThrow(expect.objectContaining({ message }))
  })
})

describe('the end of a KafkaCluster', () => {
  /** A cluster of one node, which notes what it is told and ends when it is let; the release of the directory is noted with whether it is there. */
  async function runningCluster() {
    const directory = await mkdtemp(join(tmpdir(), 'k-cluster-'))
    onTestFinished(() => rm(directory, { recursive: true, force: true }))
    const told: string[] = []
    let letEnd: () => void = () => undefined
    const ended = new Promise<void>(resolve => {
      letEnd = resolve
    })
    const node = {
      end: ({ force }: { force: boolean }) => {
        told.push(force ? 'kill' : 'end')
        if (force) letEnd()
        return ended
      },
    }
    const released: string[] = []
    const releaseDirectory = () => void released.push(existsSync(directory) ? 'too early' : 'after the removal')
    const nodes = [node as unknown as KafkaNode]
    const cluster = new InternalKafkaCluster(nodes, describedAs({ directory }), releaseDirectory)
    const hasDirectory = () => existsSync(directory)
    return { cluster, told, released, letEnd, hasDirectory }
  }

  it('ends the nodes once however often it is closed, and removes the directory after them', async () => {
    const { cluster, hasDirectory, letEnd, told } = await runningCluster()
    const closing = Promise.all([cluster.close(), cluster.close(), cluster[Symbol.asyncDispose]()])
    expect(told).toEqual(['end'])
    expect(hasDirectory()).toBe(true)
    letEnd()
    await closing
    expect(told).toEqual(['end'])
    expect(hasDirectory()).toBe(false)
  })

  it('releases the directory after it is removed, and not before', async () => {
    const { cluster, letEnd, released } = await runningCluster()
    const closing = cluster.close()
    expect(released).toEqual([])
    letEnd()
    await closing
    expect(released).toEqual(['after the removal'])
  })

  it('releases the directory when it is killed', async () => {
    const { cluster, released } = await runningCluster()
    await cluster.kill()
    expect(released).toEqual(['after the removal'])
  })

  it('comes at once when it is killed, also while it is closing', async () => {
    const { cluster, hasDirectory, told } = await runningCluster()
    const closing = cluster.close()
    await cluster.kill()
    await closing
    expect(told).toEqual(['end', 'kill'])
    expect(hasDirectory()).toBe(false)
  })

  it('is not begun again by closing a cluster that was killed', async () => {
    const { cluster, told } = await runningCluster()
    await cluster.kill()
    await cluster.close()
    expect(told).toEqual(['kill'])
  })
})
