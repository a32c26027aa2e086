import { describe, expect, it } from 'vitest'
import { everyVersion, FakeBroker } from '../../test/fake-broker.ts'
import { ManualClock } from '../../test/manual-clock.ts'
import { BrokerConnection } from '../connection/broker-connection.ts'
import { BundleMember } from './bundle-member.ts'

describe('BundleMember', () => {
  it('closes a connection that is there just when no more shall be made', async () => {
    const broker = new FakeBroker()
    broker.handler = () => ({ apiKeys: everyVersion })
    const made = await BrokerConnection.connect(
      { host: 'one', port: 9092 },
      { transport: broker, clock: new ManualClock() },
    )
    const controller = new AbortController()
    const closing: Promise<void>[] = []
    const member = new BundleMember(async () => {
      // The dial is over, and whoever waits for it has not gone on yet.
      queueMicrotask(() => {
        controller.abort(new Error('closed'))
        closing.push(member.close('drain'))
      })
      return made
    }, controller.signal)
    await expect(member.connect()).rejects.toThrow('closed')
    await Promise.all(closing)
    expect(made.isUsable).toBe(false)
    expect(broker.last.isClosed).toBe(true)
  })
})
