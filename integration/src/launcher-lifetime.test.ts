import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  KafkaLaunchError,
  type LaunchKafkaOptions,
  launchKafka,
  sendClusterCommand,
  serveClusterControl,
} from '@k/testing'
import { describe, expect, it } from 'vitest'
import { isAlive, startFixture } from './child-process.ts'

const version = process.env.K_KAFKA_VERSION
const release: LaunchKafkaOptions = version ? { version } : {}

/** The error of a launch that is expected to fail. */
async function launchFailure(options: LaunchKafkaOptions): Promise<KafkaLaunchError> {
  const error = await launchKafka({ ...release, ...options }).then(
    async cluster => {
      await cluster.close()
      return 'it was launched'
    },
    (reason: unknown) => reason,
  )
  if (error instanceof KafkaLaunchError) return error
  throw error
}

describe('a launched cluster', () => {
  it('leaves no process and no file behind when it is closed', async () => {
    const cluster = await launchKafka(release)
    const pids = cluster.nodes.map(node => node.pid ?? 0)
    expect(pids.map(isAlive)).toEqual([true])
    await cluster.close()
    expect(pids.map(isAlive)).toEqual([false])
    expect(existsSync(cluster.description.directory)).toBe(false)
    await expect(cluster.nodes[0]?.start()).rejects.toThrow('cannot start Kafka node 1: its cluster is closed')
  })

  it('is gone within 5 s when the process that launched it is killed', async () => {
    const holder = startFixture('hold-cluster', { ...release, nodes: 3 })
    const [line] = await holder.waitFor(/^{.*}$/m)
    const { directory, pids }: { directory: string; pids: number[] } = JSON.parse(line)
    expect(pids.map(isAlive)).toEqual([true, true, true])
    holder.process.kill('SIGKILL')
    await expect.poll(() => pids.map(isAlive), { timeout: 5_000 }).toEqual([false, false, false])
    await expect.poll(() => existsSync(directory), { timeout: 10_000 }).toBe(false)
  })

  it('tells of a broker that ends unasked, which can be started again', async () => {
    const told: string[] = []
    // A broker that was killed is let in again when its last session is over.
    const config = { 'broker.session.timeout.ms': '2000', 'broker.heartbeat.interval.ms': '500' }
    const cluster = await launchKafka({ ...release, config, onProgress: line => told.push(line) })
    try {
      const [node] = cluster.nodes
      process.kill(node?.pid ?? 0, 'SIGKILL')
      await expect.poll(() => node?.state, { timeout: 10_000 }).toBe('stopped')
      expect(told.at(-1)).toBe(`node 1 ended unasked by SIGKILL; its log is ${node?.logFile}`)
      await node?.start()
      expect(node?.state).toBe('running')
    } finally {
      await cluster.close()
    }
  })

  it('leaves no file behind when the process that launches it is killed while formatting', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'k-integration-'))
    const holder = startFixture('hold-cluster', { ...release, secure: true }, { ...process.env, TMPDIR: directory })
    await holder.waitFor(/^formatting/m)
    expect(await readdir(directory)).toEqual([expect.stringMatching(/^k-kafka-/)])
    holder.process.kill('SIGKILL')
    await expect.poll(() => readdir(directory), { timeout: 10_000 }).toEqual([])
    await rm(directory, { recursive: true })
  })

  it('can be started again at once when a start is interrupted by a kill', async () => {
    const config = { 'broker.session.timeout.ms': '2000', 'broker.heartbeat.interval.ms': '500' }
    const cluster = await launchKafka({ ...release, config })
    const [node] = cluster.nodes
    try {
      await node?.kill()
      const interrupted = node?.start()
      await node?.kill()
      const again = node?.start()
      await expect(interrupted).rejects.toThrow('Kafka node 1 ended by SIGKILL while it was starting')
      await again
      expect(node?.state).toBe('running')
    } finally {
      await cluster.close()
    }
  })

  it('does not take another cluster on its port for its own', async () => {
    const cluster = await launchKafka(release)
    const [node] = cluster.nodes
    await node?.stop()
    const port = Number(node?.addresses.PLAINTEXT?.split(':')[1])
    const other = await launchKafka({ ...release, port })
    try {
      const error = await node?.start().catch((reason: unknown) => reason)
      expect(error).toMatchObject({ reason: 'port-in-use' })
      expect(node?.state).toBe('stopped')
    } finally {
      await Promise.all([cluster.close(), other.close()])
    }
  })

  it('is not harmed by a client of its control that goes away before the answer', async () => {
    const cluster = await launchKafka(release)
    try {
      const control = await serveClusterControl(cluster)
      for (let client = 0; client < 20; client++) {
        const socket = connect(control.socketPath)
        await once(socket, 'connect')
        socket.write('{"command":"status"}\n')
        socket.destroy()
      }
      const { nodes } = await sendClusterCommand(control.socketPath, { command: 'status' })
      expect(nodes).toEqual([{ id: 1, state: 'running', pid: cluster.nodes[0]?.pid }])
    } finally {
      await cluster.close()
    }
  })

  it('reaches a Java behind a wrapper that does not hand its process over', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'k-integration-'))
    await mkdir(join(directory, 'bin'))
    await writeFile(join(directory, 'bin/java'), '#!/bin/sh\njava "$@"\nexit $?\n', { mode: 0o755 })
    const environment = { ...process.env, JAVA_HOME: directory }
    const cluster = await launchKafka({ ...release, environment })
    const [node] = cluster.nodes
    await node?.kill()
    const [host, port] = node?.addresses.PLAINTEXT?.split(':') ?? []
    const refused = once(connect({ host, port: Number(port) }), 'connect')
    await expect(refused).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    await cluster.close()
    await rm(directory, { recursive: true })
  })

  it('is ended also when a node is paused', async () => {
    const cluster = await launchKafka(release)
    const pid = cluster.nodes[0]?.pid ?? 0
    cluster.nodes[0]?.pause()
    await cluster.close()
    expect(isAlive(pid)).toBe(false)
  })
})

describe('launchKafka', () => {
  it('names the port that is in use and the way out', async () => {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const error = await launchFailure({ port })
    server.close()
    expect(error.reason).toBe('port-in-use')
    expect(error.message).toBe(
      `[K_KAFKA_LAUNCH] port ${port} of 127.0.0.1 is in use: end what listens on it, choose another with port, ` +
        'or leave port out to have a free one chosen',
    )
  })

  it('says which configuration Kafka refuses', async () => {
    const error = await launchFailure({ nodes: 3, config: { 'num.network.threads': 'many' } })
    expect(error.reason).toBe('format-failed')
    expect(error.message.split('\n')[0]).toContain('Invalid value many for configuration num.network.threads')
    expect(await readFile(error.logFile ?? '', 'utf8')).toContain('num.network.threads')
  })

  it('shows the last lines of the log of a broker that does not come up', async () => {
    const error = await launchFailure({ config: { 'metric.reporters': 'no.such.Reporter' } })
    expect(error.reason).toBe('broker-exited')
    expect(error.message).toContain('Kafka node 1 ended with exit code 1 while it was starting')
    expect(error.message).toContain(`\n  log: ${error.logFile}\n  | `)
    expect(error.message).toContain('no.such.Reporter')
    expect(await readFile(error.logFile ?? '', 'utf8')).toContain('no.such.Reporter')
  })

  it('gives up on a cluster that does not come up in time and leaves nothing running', async () => {
    const startTimeoutMs = 2_500
    // The JVM waits for a debugger before it does anything.
    const jvmOptions = ['-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,address=127.0.0.1:0']
    const error = await launchFailure({ startTimeoutMs, jvmOptions })
    expect(error.reason).toBe('not-ready')
    expect(error.message).toContain('within 2500 ms (startTimeoutMs)')
  })

  it('stops launching when it is told to, and leaves nothing running', async () => {
    const told: string[] = []
    const abort = new AbortController()
    const onProgress = (line: string) => {
      told.push(line)
      if (line.startsWith('starting')) setTimeout(() => abort.abort(new Error('enough')), 500)
    }
    await expect(launchKafka({ ...release, onProgress, signal: abort.signal })).rejects.toThrow('enough')
    expect(told.at(-1)).toBe('starting one node')
  })
})
