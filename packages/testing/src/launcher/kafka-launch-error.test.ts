import { KafkaError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { KafkaLaunchError } from './kafka-launch-error.ts'

describe('KafkaLaunchError', () => {
  it('has a code, a name and its reason, and is not worth another try as it is', () => {
    const error = new KafkaLaunchError('java-missing', 'there is no java on PATH: install it')
    expect(error.message).toBe('[K_KAFKA_LAUNCH] there is no java on PATH: install it')
    expect(error.code).toBe('K_KAFKA_LAUNCH')
    expect(error.name).toBe('KafkaLaunchError')
    expect(error.reason).toBe('java-missing')
    expect(error.logFile).toBe(undefined)
    expect(error.retriable).toBe(false)
    expect(error).toBeInstanceOf(KafkaError)
  })

  it("shows the broker's log and its last lines below the sentence", () => {
    const logTail = ['[..] ERROR Exiting', 'java.lang.OutOfMemoryError']
    const error = new KafkaLaunchError('broker-exited', 'Kafka node 1 ended', { logFile: '/logs/node-1.log', logTail })
    expect(error.message).toBe(
      '[K_KAFKA_LAUNCH] Kafka node 1 ended\n' +
        '  log: /logs/node-1.log\n' +
        '  | [..] ERROR Exiting\n' +
        '  | java.lang.OutOfMemoryError',
    )
    expect(error.logFile).toBe('/logs/node-1.log')
  })

  it('shows the path alone when the log is empty', () => {
    const error = new KafkaLaunchError('not-ready', 'no answer', { logFile: '/logs/node-1.log', logTail: [] })
    expect(error.message).toBe('[K_KAFKA_LAUNCH] no answer\n  log: /logs/node-1.log')
  })

  it('keeps its cause', () => {
    const cause = new Error('beneath')
    expect(new KafkaLaunchError('not-ready', 'no answer', { cause }).cause).toBe(cause)
  })
})
