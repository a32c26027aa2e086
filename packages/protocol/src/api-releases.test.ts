import { describe, expect, it } from 'vitest'
import { apiRelease } from './api-releases.ts'
import { apis } from './gen/api-keys.ts'

// What nodes send each other; for these no release of a broker is a way out.
const betweenNodes = [
  ...['Vote', 'BeginQuorumEpoch', 'EndQuorumEpoch', 'FetchSnapshot', 'UpdateRaftVoter', 'ControllerRegistration'],
  ...[
    'AlterPartition',
    'Envelope',
    'BrokerRegistration',
    'BrokerHeartbeat',
    'AllocateProducerIds',
    'AssignReplicasToDirs',
  ],
  ...['InitializeShareGroupState', 'ReadShareGroupState', 'WriteShareGroupState', 'DeleteShareGroupState'],
  'ReadShareGroupStateSummary',
]

describe('apiRelease', () => {
  it('is undefined for what nodes send each other, for what is no more, and for names that are no API', () => {
    const without = apis.filter(({ name }) => apiRelease(name) === undefined)
    const alive = without.filter(({ minVersion }) => minVersion !== undefined)
    expect(alive.map(({ name }) => name).sort()).toEqual(betweenNodes.toSorted())
    expect(['toString', 'produce', 'ControlledShutdown'].map(apiRelease)).toEqual([undefined, undefined, undefined])
  })

  it('is a release only of what brokers serve', () => {
    const served = apis.filter(({ name }) => apiRelease(name) !== undefined)
    expect(served.filter(({ listeners }) => !listeners.includes('broker'))).toEqual([])
    expect([apiRelease('Produce'), apiRelease('ShareFetch')]).toEqual(['2.1', '4.2'])
  })
})
