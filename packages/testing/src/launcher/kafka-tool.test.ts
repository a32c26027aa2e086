import { describe, expect, it } from 'vitest'
import { toolClassName } from './kafka-tool.ts'

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
    expect(toolClassName(tool)).toBe(className)
  })
})
