import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InvalidStateError } from '@k/protocol'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { liveCluster, requireLiveCluster } from './live-cluster.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'k-live-'))
  vi.stubEnv('K_KAFKA_CACHE', directory)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(directory, { recursive: true })
})

describe('a name that no cluster has', () => {
  it('has no live cluster', async () => {
    expect(await liveCluster('orders')).toBe(undefined)
  })

  it('is refused where a cluster is needed, with the command that starts one', async () => {
    await expect(requireLiveCluster('orders')).rejects.toThrow(InvalidStateError)
    await expect(requireLiveCluster('orders')).rejects.toMatchObject({
      message: '[K_INVALID_STATE] no cluster named orders is running: "k-kafka up --detach --name orders" starts one',
    })
  })
})
