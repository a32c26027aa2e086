import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { runKafkaTool, toolClassName } from './kafka-tool.ts'

describe('toolClassName', () => {
  it.each([
    ['TopicCommand', 'org.apache.kafka.tools.TopicCommand'],
    ['consumer.ConsoleConsumer', 'org.apache.kafka.tools.consumer.ConsoleConsumer'],
    ['consumer.group.ConsumerGroupCommand', 'org.apache.kafka.tools.consumer.group.ConsumerGroupCommand'],
    ['org.apache.kafka.tools.AclCommand', 'org.apache.kafka.tools.AclCommand'],
    ['kafka.tools.StorageTool', 'kafka.tools.StorageTool'],
    ['kafkaesque.Tool', 'org.apache.kafka.tools.kafkaesque.Tool'],
    ['organ.Tool', 'org.apache.kafka.tools.organ.Tool'],
  ])('of %s is %s', (tool, className) => {
    expect(toolClassName(tool, '4.3.1')).toBe(className)
  })

  it.each([
    ['AclCommand', '3.9.1', 'kafka.admin.AclCommand'],
    ['AclCommand', '4.3.1', 'org.apache.kafka.tools.AclCommand'],
    ['BrokerApiVersionsCommand', '3.9.1', 'kafka.admin.BrokerApiVersionsCommand'],
    ['ConsoleProducer', '3.9.1', 'kafka.tools.ConsoleProducer'],
    ['TopicCommand', '3.9.1', 'org.apache.kafka.tools.TopicCommand'],
    ['ConfigCommand', '3.9.1', 'kafka.admin.ConfigCommand'],
    ['ConfigCommand', '4.3.1', 'kafka.admin.ConfigCommand'],
    ['StorageTool', '4.3.1', 'kafka.tools.StorageTool'],
  ])('of %s in Kafka %s is %s', (tool, version, className) => {
    expect(toolClassName(tool, version)).toBe(className)
  })
})

describe('runKafkaTool', () => {
  const installation = { version: '4.3.1', java: '/nowhere/java', jarsDirectory: '/nowhere/jars' }
  const reason = new Error('given up')
  /** Starts nothing in any case: the signal is aborted already. */
  const run = (timeoutMs?: number) => {
    const limit = timeoutMs === undefined ? {} : { timeoutMs }
    return runKafkaTool(installation, 'TopicCommand', [], { ...limit, signal: AbortSignal.abort(reason) })
  }

  it("rejects with the signal's reason when the signal is aborted already", async () => {
    await expect(run()).rejects.toBe(reason)
    await expect(run(1)).rejects.toBe(reason)
  })

  it.each([0, -1, 1.5, 2 ** 31])('refuses timeoutMs: %d before it looks at anything else', async timeoutMs => {
    await expect(run(timeoutMs)).rejects.toThrow(InvalidArgumentError)
    await expect(run(timeoutMs)).rejects.toMatchObject({
      argument: 'timeoutMs',
      message: `[K_INVALID_ARGUMENT] timeoutMs: got ${timeoutMs}, must be a whole number of milliseconds from 1 to 2147483647`,
    })
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses timeoutMs: %d', async timeoutMs => {
    await expect(run(timeoutMs)).rejects.toThrow(InvalidArgumentError)
    await expect(run(timeoutMs)).rejects.toMatchObject({ argument: 'timeoutMs' })
  })
})
