import { FindCoordinatorRequest } from '@k/protocol/messages/find-coordinator-request'
import { describe, expect, it } from 'vitest'
import type { BrokerConnection } from '../connection/broker-connection.ts'
import { type AnyConnection, Coordinators } from './coordinators.ts'

/** A connection to a broker that has FindCoordinator up to a version. */
function broker(version: number) {
  const bodies: FindCoordinatorRequest[] = []
  const found = { errorCode: 0, errorMessage: null, nodeId: 1, host: 'b1', port: 9092 }
  const send = async (_: unknown, body: FindCoordinatorRequest) => {
    bodies.push(body)
    return { ...found, coordinators: body.coordinatorKeys.map(key => ({ key, ...found })) }
  }
  return { bodies, connection: { negotiate: () => version, send } as unknown as BrokerConnection }
}

function prepare(connections: readonly BrokerConnection[]) {
  let turn = 0
  const any: AnyConnection = async () => connections[turn++ % connections.length] as BrokerConnection
  return new Coordinators(any, new AbortController().signal)
}

describe('Coordinators', () => {
  it('asks in the version of the broker that is asked, while brokers have different ones', async () => {
    const [older, newer] = [broker(3), broker(4)]
    const coordinators = prepare([older.connection, newer.connection])
    await coordinators.find('group', 'one')
    await coordinators.find('group', 'two')
    expect(older.bodies).toEqual([{ ...FindCoordinatorRequest.default(), key: 'one' }])
    expect(newer.bodies).toEqual([{ ...FindCoordinatorRequest.default(), coordinatorKeys: ['two'] }])
  })

  it('keeps ten thousand, and forgets the one that it found first', async () => {
    const { bodies, connection } = broker(4)
    const coordinators = prepare([connection])
    const keys = Array.from({ length: 10_001 }, (_, index) => `g${index}`)
    await Promise.all(keys.map(key => coordinators.find('group', key)))
    await coordinators.find('group', 'g1')
    expect(bodies).toHaveLength(1)
    await coordinators.find('group', 'g0')
    expect(bodies).toHaveLength(2)
  })
})
