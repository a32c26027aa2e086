import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { explainingLines, logSize, readLog } from './log-tail.ts'

const failure = `[2026-11-23 10:00:00,000] INFO starting (kafka.server.KafkaRaftServer)

[2026-11-23 10:00:01,000] ERROR Exiting Kafka due to fatal exception (kafka.Kafka$)
org.apache.kafka.common.KafkaException: Socket server failed to bind to 127.0.0.1:9092: Address already in use.
	at kafka.network.Acceptor.openServerSocket(SocketServer.scala:611)
	at kafka.Kafka.main(Kafka.scala)
Caused by: java.net.BindException: Address already in use
	at java.base/sun.nio.ch.Net.bind0(Native Method)
	... 9 more
`

const shutdownLines = Array.from(
  { length: 12 },
  (_, index) =>
    `[2026-11-23 10:00:02,${100 + index}] INFO shutdown step ${index} completed (kafka.server.BrokerServer)`,
)

const plainLines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}`)

describe('explainingLines', () => {
  it('leave out stack frames and blank lines, and keep what was thrown', () => {
    expect(explainingLines(failure)).toEqual([
      '[2026-11-23 10:00:00,000] INFO starting (kafka.server.KafkaRaftServer)',
      '[2026-11-23 10:00:01,000] ERROR Exiting Kafka due to fatal exception (kafka.Kafka$)',
      'org.apache.kafka.common.KafkaException: Socket server failed to bind to 127.0.0.1:9092: Address already in use.',
      'Caused by: java.net.BindException: Address already in use',
    ])
  })

  it('are the first error with what is behind it, and the last four, when a broker logs its shutdown after the reason', () => {
    expect(explainingLines(`${plainLines(30).join('\n')}\n${failure}${shutdownLines.join('\n')}\n`)).toEqual([
      '[2026-11-23 10:00:01,000] ERROR Exiting Kafka due to fatal exception (kafka.Kafka$)',
      'org.apache.kafka.common.KafkaException: Socket server failed to bind to 127.0.0.1:9092: Address already in use.',
      'Caused by: java.net.BindException: Address already in use',
      ...shutdownLines.slice(0, 2),
      ...shutdownLines.slice(8),
    ])
  })

  it('begin with the first of several errors', () => {
    const lines = ['INFO a', 'ERROR first', ...plainLines(10), 'ERROR second', ...plainLines(10)]
    expect(explainingLines(lines.join('\n'))).toEqual([
      'ERROR first',
      ...plainLines(4),
      ...['line 6', 'line 7', 'line 8', 'line 9'],
    ])
  })

  it.each([
    ['an error', '[2026-11-23 10:00:01,000] ERROR no such log directory (kafka.Kafka$)'],
    ['a fatal error', '[2026-11-23 10:00:01,000] FATAL halting (kafka.Kafka$)'],
    ['an exception', 'Exception in thread "main" java.lang.IllegalStateException: no'],
    ['a cause', 'Caused by: java.net.BindException: Address already in use'],
    ["the JVM's own error", 'Error: Could not find or load main class kafka.Kafka'],
  ])('know %s', (_what, line) => {
    expect(explainingLines([...plainLines(5), line, ...plainLines(20)].join('\n'))).toEqual([
      line,
      ...plainLines(4),
      ...['line 16', 'line 17', 'line 18', 'line 19'],
    ])
  })

  it.each([
    ['a setting', '\tssl.error.handler = null'],
    ['a class', 'INFO registered UncaughtExceptionHandler (kafka.Kafka$)'],
    ['a word in small letters', 'INFO 0 errors found'],
  ])('do not take %s for an error', (_what, line) => {
    expect(explainingLines([line, ...plainLines(20)].join('\n'))).toEqual(plainLines(20).slice(-9))
  })

  it('are the last nine when there is no error', () => {
    expect(explainingLines(plainLines(20).join('\n'))).toEqual(plainLines(20).slice(11))
  })

  it('are the last nine when the error is among the last four', () => {
    const lines = [...plainLines(20), 'ERROR late', 'INFO a', 'INFO b', 'INFO c']
    expect(explainingLines(lines.join('\n'))).toEqual(lines.slice(-9))
  })

  it('name no line twice when the error is shortly before the last four', () => {
    const lines = [...plainLines(20), 'ERROR late', 'INFO a', 'INFO b', 'INFO c', 'INFO d']
    expect(explainingLines(lines.join('\n'))).toEqual(lines.slice(-5))
  })

  it('keep an indented line that is no stack frame', () => {
    expect(explainingLines('KafkaConfig values:\n\tadvertised.listeners = x\n\tattempts = 3\n')).toEqual([
      'KafkaConfig values:',
      '\tadvertised.listeners = x',
      '\tattempts = 3',
    ])
  })

  it('are none of an empty log', () => {
    expect(explainingLines('')).toEqual([])
  })
})

describe('a log file', () => {
  let directory: string
  let logFile: string
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'k-log-tail-'))
    logFile = join(directory, 'node-1.log')
  })
  afterEach(() => rm(directory, { recursive: true }))

  it('has its size in bytes', async () => {
    await writeFile(logFile, 'né\n')
    expect(logSize(logFile)).toBe(4)
  })

  it('is read whole', async () => {
    await writeFile(logFile, 'one\n\tat two\nné\n')
    expect(await readLog(logFile)).toBe('one\n\tat two\nné\n')
  })

  it('is read from where the last start ended', async () => {
    await writeFile(logFile, 'the first start\n')
    const size = logSize(logFile)
    await writeFile(logFile, 'the second start\n', { flag: 'a' })
    expect(await readLog(logFile, size)).toBe('the second start\n')
  })

  it('is empty from its end on, and from behind it when somebody has cut it', async () => {
    await writeFile(logFile, 'four')
    expect(await readLog(logFile, 4)).toBe('')
    expect(await readLog(logFile, 100)).toBe('')
  })

  it('is empty while it is not there', async () => {
    expect(logSize(logFile)).toBe(0)
    expect(await readLog(logFile)).toBe('')
  })

  it('rejects with the error of the file system when it cannot be read', async () => {
    await expect(readLog(directory)).rejects.toMatchObject({ code: 'EISDIR' })
  })

  it('has no size, but the error of the file system, where there can be no file', async () => {
    await writeFile(logFile, '')
    expect(() => logSize(join(logFile, 'below'))).toThrow(expect.objectContaining({ code: 'ENOTDIR' }))
  })
})
