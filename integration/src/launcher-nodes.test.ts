import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { KafkaError } from '@k/protocol'
import { type KafkaNodeCommand, sendClusterCommand } from '@k/testing'
import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { at, toolOutput } from './real-kafka.ts'

const { description: cluster, socketPath } = inject('sharedCluster')

const order = (command: KafkaNodeCommand, node: number) => sendClusterCommand(socketPath, { command, node })

/** A client configuration that gives up on a silent broker soon and asks another. */
let impatient: string
beforeAll(async () => {
  impatient = join(cluster.directory, 'clients', 'impatient.properties')
  await writeFile(impatient, 'request.timeout.ms=1000\ndefault.api.timeout.ms=20000\n')
})

/** The in-sync replicas of the only partition of a topic. */
async function inSyncReplicas(topic: string): Promise<string[]> {
  const describeTopic = [...at(cluster, 'PLAINTEXT', impatient), '--describe', '--topic', topic]
  const output = await toolOutput(cluster, 'TopicCommand', describeTopic)
  return /Isr: ([\d,]+)/.exec(output)?.[1]?.split(',').sort() ?? []
}

/** A node that is not the active controller: with that one it is the quorum's election that takes most of the time. */
async function followerNode(): Promise<number> {
  const status = await toolOutput(cluster, 'MetadataQuorumCommand', [...at(cluster), 'describe', '--status'])
  const leader = Number(/LeaderId:\s+(\d)/.exec(status)?.[1])
  return leader === 3 ? 2 : 3
}

function others(node: number): string[] {
  return cluster.nodes.map(({ id }) => String(id)).filter(id => id !== String(node))
}

async function stateOf(node: number): Promise<string | undefined> {
  const { nodes } = await sendClusterCommand(socketPath, { command: 'status' })
  return nodes.find(({ id }) => id === node)?.state
}

async function createTopic(topic: string): Promise<void> {
  const args = ['--create', '--topic', topic, '--partitions', '1', '--replication-factor', '3']
  await toolOutput(cluster, 'TopicCommand', [...at(cluster), ...args])
}

afterEach(async () => {
  // Whatever a test left behind, the next suite gets three running nodes.
  for (const { id, state } of (await sendClusterCommand(socketPath, { command: 'status' })).nodes) {
    if (state === 'paused') await order('resume', id)
    if (state === 'stopped') await order('start', id)
  }
})

describe('a node of the shared cluster', () => {
  it('is in a rack of its own', async () => {
    const output = await toolOutput(cluster, 'BrokerApiVersionsCommand', at(cluster))
    for (const { addresses, id, rack } of cluster.nodes) {
      expect(output).toContain(`${addresses.PLAINTEXT} (id: ${id} rack: ${rack}`)
    }
  })

  it('leaves the in-sync replicas when it is killed and comes back with its data when it is started', async () => {
    await createTopic('survives-a-kill')
    const produce = [...at(cluster), '--topic', 'survives-a-kill', '--request-required-acks', 'all']
    await toolOutput(cluster, 'ConsoleProducer', produce, { input: 'before\n' })
    const victim = await followerNode()
    await order('kill', victim)
    expect(await stateOf(victim)).toBe('stopped')
    await expect.poll(() => inSyncReplicas('survives-a-kill'), { timeout: 60_000 }).toEqual(others(victim))
    await toolOutput(cluster, 'ConsoleProducer', produce, { input: 'meanwhile\n' })
    await order('start', victim)
    await expect.poll(() => inSyncReplicas('survives-a-kill'), { timeout: 60_000 }).toEqual(['1', '2', '3'])
    const consume = ['--topic', 'survives-a-kill', '--from-beginning', '--max-messages', '2', '--timeout-ms', '30000']
    const consumed = await toolOutput(cluster, 'consumer.ConsoleConsumer', [...at(cluster), ...consume])
    expect(consumed.trim().split('\n')).toEqual(['before', 'meanwhile'])
  })

  it('is fenced while it is paused and catches up when it is resumed', async () => {
    await createTopic('survives-a-pause')
    const victim = await followerNode()
    await order('pause', victim)
    expect(await stateOf(victim)).toBe('paused')
    await expect.poll(() => inSyncReplicas('survives-a-pause'), { timeout: 60_000 }).toEqual(others(victim))
    await order('resume', victim)
    await expect.poll(() => inSyncReplicas('survives-a-pause'), { timeout: 60_000 }).toEqual(['1', '2', '3'])
  })

  it('stops cleanly and starts again on the same addresses', async () => {
    const before = await sendClusterCommand(socketPath, { command: 'status' })
    const after = await order('restart', 1)
    expect(after.nodes[0]).toMatchObject({ id: 1, state: 'running' })
    expect(after.nodes[0]?.pid).not.toBe(before.nodes[0]?.pid)
    expect(await toolOutput(cluster, 'BrokerApiVersionsCommand', at(cluster))).toContain(
      cluster.nodes[0]?.addresses.PLAINTEXT,
    )
  })

  it.each([
    ['pause', 9, 'got 9, must be one of 1, 2, 3'],
    ['resume', 1, 'cannot resume Kafka node 1: it is running, not paused'],
    ['start', 1, 'cannot start Kafka node 1: it is running, not stopped'],
  ] as const)('refuses to %s node %i: %s', async (command, node, message) => {
    const error = await order(command, node).catch((reason: unknown) => reason)
    expect(KafkaError.isInstance(error) && error.message).toContain(message)
  })
})
