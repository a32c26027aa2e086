import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lastLines, readLogTail } from './log-tail.ts'

const failure = `[2026-11-23 10:00:00,000] INFO starting (kafka.server.KafkaRaftServer)

[2026-11-23 10:00:01,000] ERROR Exiting Kafka due to fatal exception (kafka.Kafka$)
org.apache.kafka.common.KafkaException: Socket server failed to bind to 127.0.0.1:9092: Address already in use.
	at kafka.network.Acceptor.openServerSocket(SocketServer.scala:611)
	at kafka.Kafka.main(Kafka.scala)
Caused by: java.net.BindException: Address already in use
	at java.base/sun.nio.ch.Net.bind0(Native Method)
	... 9 more
`

describe('lastLines', () => {
  it('leaves out stack frames and blank lines, and keeps what was thrown', () => {
    expect(lastLines(failure)).toEqual([
      '[2026-11-23 10:00:00,000] INFO starting (kafka.server.KafkaRaftServer)',
      '[2026-11-23 10:00:01,000] ERROR Exiting Kafka due to fatal exception (kafka.Kafka$)',
      'org.apache.kafka.common.KafkaException: Socket server failed to bind to 127.0.0.1:9092: Address already in use.',
      'Caused by: java.net.BindException: Address already in use',
    ])
  })

  it('are the last eight', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`)
    expect(lastLines(lines.join('\n'))).toEqual(lines.slice(12))
  })

  it('keep an indented line that is no stack frame', () => {
    expect(lastLines('KafkaConfig values:\n\tadvertised.listeners = x\n\tattempts = 3\n')).toEqual([
      'KafkaConfig values:',
      '\tadvertised.listeners = x',
      '\tattempts = 3',
    ])
  })

  it('are none of an empty text', () => {
    expect(lastLines('')).toEqual([])
  })
})

describe('readLogTail', () => {
  let directory: string
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'k-log-tail-'))
  })
  afterEach(() => rm(directory, { recursive: true }))

  it('reads the last lines of a file', async () => {
    const logFile = join(directory, 'node-1.log')
    await writeFile(logFile, 'one\n\tat two\nthree\n')
    expect(await readLogTail(logFile)).toEqual(['one', 'three'])
  })

  it('is empty when there is no log yet', async () => {
    expect(await readLogTail(join(directory, 'node-1.log'))).toEqual([])
  })

  it('rejects when the log cannot be read', async () => {
    await expect(readLogTail(directory)).rejects.toMatchObject({ code: 'EISDIR' })
  })
})
