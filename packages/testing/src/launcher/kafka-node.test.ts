import { InvalidStateError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { KafkaNode, type NodeProcessSettings } from './kafka-node.ts'
import type { NodeLayout } from './server-properties.ts'

// The declaration leaves the constructor out: it is internal.
const InternalKafkaNode = KafkaNode as unknown as new (layout: NodeLayout, settings: NodeProcessSettings) => KafkaNode

function stoppedNode(layout: Partial<NodeLayout> = {}): KafkaNode {
  return new InternalKafkaNode(
    {
      id: 2,
      rack: 'r2',
      directory: '/clusters/one/node-2',
      controllerPort: 21002,
      ports: { PLAINTEXT: 22002 },
      ...layout,
    },
    {
      installation: { version: '4.3.1', java: '/jdk/bin/java', jarsDirectory: '/jars' },
      clusterId: 'MkU3OEVBNTcwNTJENDM2Qg',
      environment: {},
      jvmOptions: [],
      startTimeoutMs: 1_000,
      stopTimeoutMs: 1_000,
      clusterDirectory: '/clusters/one',
      onProgress: () => undefined,
    },
  )
}

describe('a node that was never started', () => {
  it('knows where it will be', () => {
    const ports = { PLAINTEXT: 22002, SASL_SSL: 22003 }
    expect(stoppedNode({ ports })).toMatchObject({
      id: 2,
      rack: 'r2',
      addresses: { PLAINTEXT: '127.0.0.1:22002', SASL_SSL: '127.0.0.1:22003' },
      logFile: '/clusters/one/logs/node-2.log',
      state: 'stopped',
      pid: undefined,
    })
  })

  it('has no rack when it was given none', () => {
    expect(stoppedNode({ rack: undefined }).rack).toBe(undefined)
  })

  it.each([
    ['stop', 'cannot stop Kafka node 2: it is stopped, not running'],
    ['restart', 'cannot stop Kafka node 2: it is stopped, not running'],
    ['pause', 'cannot pause Kafka node 2: it is stopped, not running'],
    ['resume', 'cannot resume Kafka node 2: it is stopped, not paused'],
  ] as const)('refuses to %s', async (operation, message) => {
    const node = stoppedNode()
    const operate = async () => node[operation]()
    await expect(operate()).rejects.toThrow(InvalidStateError)
    await expect(operate()).rejects.toMatchObject({ message: `[K_INVALID_STATE] ${message}` })
    expect(node.state).toBe('stopped')
  })

  it('stays stopped, so that it can be started again, when its log cannot be opened', async () => {
    const node = stoppedNode()
    await expect(node.start()).rejects.toMatchObject({ code: 'ENOENT', path: '/clusters/one/logs/node-2.log' })
    await expect(node.start()).rejects.toMatchObject({ code: 'ENOENT' })
    expect(node.state).toBe('stopped')
    expect(node.pid).toBe(undefined)
  })

  it('stays as it is when it is killed', async () => {
    const node = stoppedNode()
    await node.kill()
    expect(node.state).toBe('stopped')
  })
})
