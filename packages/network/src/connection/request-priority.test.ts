import { ApiKey } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { priorityOf } from './request-priority.ts'

describe('priorityOf', () => {
  it.each(['Heartbeat', 'Metadata', 'FindCoordinator', 'ApiVersions', 'LeaderAndIsr'] as const)(
    'is high for %s, as the guide says',
    name => {
      expect(priorityOf(ApiKey[name])).toBe('high')
    },
  )

  it.each([
    'JoinGroup',
    'SyncGroup',
    'LeaveGroup',
    'ConsumerGroupHeartbeat',
    'ShareGroupHeartbeat',
    'StreamsGroupHeartbeat',
  ] as const)('N11 is high for %s, which keeps a member in its group', name => {
    expect(priorityOf(ApiKey[name])).toBe('high')
  })

  it('is normal for everything else', () => {
    const normal = Object.values(ApiKey).filter(key => priorityOf(key) === 'normal')
    expect(normal).toHaveLength(Object.values(ApiKey).length - 11)
    expect(normal).toEqual(
      expect.arrayContaining([ApiKey.Produce, ApiKey.Fetch, ApiKey.OffsetCommit, ApiKey.OffsetFetch]),
    )
  })
})
