import { BrokerError, InvalidStateError, TimeoutError } from '@k/protocol'
import type { MetadataResponse } from '@k/protocol/messages/metadata-response'
import { describe, expect, it } from 'vitest'
import { ManualClock, turn } from '../../test/manual-clock.ts'
import { ConnectionError } from '../connection-error.ts'
import { ExponentialBackoff } from '../retry/exponential-backoff.ts'
import { MetadataManager, type WantedTopics } from './metadata-manager.ts'

const id = 'AAAAAAAAAAAAAAAAAAAAAQ'
const refused = new ConnectionError('refused', { phase: 'connect' })
const wait = { timeoutMs: 10_000, timeoutOption: 'maxBlockMs' }

interface Leaders {
  readonly leaderId?: number
  readonly leaderEpoch?: number
  readonly errorCode?: number
  readonly count?: number
}

/** A cluster whose answers the test changes. */
function prepare() {
  const clock = new ManualClock()
  const asked: { readonly at: number; readonly topics: WantedTopics }[] = []
  const startedAt = clock.now()
  const leaders = new Map<string, Leaders>()
  const cluster = { failure: undefined as Error | undefined, hold: undefined as Promise<void> | undefined }
  const fetch = async (topics: WantedTopics): Promise<MetadataResponse> => {
    asked.push({ at: Math.round(clock.now() - startedAt), topics })
    await cluster.hold
    if (cluster.failure !== undefined) throw cluster.failure
    const names = topics === 'all' ? [...leaders.keys()] : topics
    return {
      throttleTimeMs: 0,
      brokers: [{ nodeId: 1, host: 'b', port: 1, rack: null }],
      clusterId: 'c',
      controllerId: 1,
      topics: names.map(name => topicOf(name, leaders.get(name))),
      clusterAuthorizedOperations: 0,
      errorCode: 0,
    }
  }
  const backoff = new ExponentialBackoff({ initialMs: 100, maxMs: 1000, jitter: 0 })
  const manager = new MetadataManager({ fetch, backoff, clock, metadataMaxAgeMs: 300_000, metadataMaxIdleMs: 300_000 })
  return { asked, clock, cluster, leaders, manager }
}

function topicOf(name: string, leaders: Leaders | undefined) {
  const { count = 1, errorCode = leaders === undefined ? 3 : 0, leaderEpoch = 1, leaderId = 1 } = leaders ?? {}
  const partitions = Array.from({ length: errorCode === 0 ? count : 0 }, (_, partitionIndex) => {
    return { errorCode: 0, partitionIndex, leaderId, leaderEpoch, replicaNodes: [], isrNodes: [], offlineReplicas: [] }
  })
  return { errorCode, name, topicId: id, isInternal: false, partitions, topicAuthorizedOperations: 0 }
}

function quiet<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {})
  return promise
}

describe('MetadataManager', () => {
  it('asks once for all who want something at the same time', async () => {
    const { asked, leaders, manager } = prepare()
    leaders.set('a', {}).set('b', {})
    const topics = await Promise.all([manager.topic('a', wait), manager.topic('b', wait), manager.topic('a', wait)])
    expect(topics.map(({ name }) => name)).toEqual(['a', 'b', 'a'])
    expect(asked).toEqual([{ at: 0, topics: ['a', 'b'] }])
    await manager.topic('a', wait)
    expect(asked).toHaveLength(1)
  })

  it('M6 loses no topic of fifty that are asked for at different moments', async () => {
    const { leaders, manager } = prepare()
    const names = Array.from({ length: 50 }, (_, index) => `t${index}`)
    for (const name of names) leaders.set(name, {})
    const waits: Promise<unknown>[] = []
    for (const name of names) {
      waits.push(manager.topic(name, wait))
      if (waits.length % 3 === 0) await turn()
    }
    await Promise.all(waits)
    expect([...manager.current.topics.keys()].sort()).toEqual([...names].sort())
  })

  it('M1 refreshes when it is told to, however fresh a topic is', async () => {
    const { asked, leaders, manager } = prepare()
    leaders.set('a', { leaderId: 1, leaderEpoch: 1 })
    await manager.topic('a', wait)
    leaders.set('a', { leaderId: 2, leaderEpoch: 2 })
    const { topics } = await manager.refresh()
    expect(topics.get('a')?.partitions[0]?.leaderId).toBe(2)
    expect(asked).toHaveLength(2)
  })

  it('gives who asks during a refresh the next one: the one that runs may be older than what he knows', async () => {
    const { asked, cluster, leaders, manager } = prepare()
    leaders.set('a', {})
    let release = () => {}
    cluster.hold = new Promise(resolve => {
      release = resolve
    })
    const first = manager.topic('a', wait)
    await turn()
    const second = manager.refresh()
    release()
    await Promise.all([first, second])
    expect(asked).toHaveLength(2)
  })

  it('waits longer and longer while refreshes bring nothing new', async () => {
    const { asked, clock, leaders, manager } = prepare()
    leaders.set('a', {})
    await manager.topic('a', wait)
    for (let time = 0; time < 2000; time += 10) {
      void manager.refresh()
      await clock.advance(10)
    }
    expect(asked.map(({ at }) => at)).toEqual([0, 0, 100, 300, 700, 1500])
  })

  it('does not let a new topic wait because refreshes of others brought nothing', async () => {
    const { asked, clock, leaders, manager } = prepare()
    leaders.set('a', {}).set('b', {})
    await manager.topic('a', wait)
    await manager.refresh()
    const startedAt = clock.now()
    await manager.topic('b', wait)
    expect(clock.now()).toBe(startedAt)
    expect(asked.at(-1)?.topics).toEqual(['b'])
  })

  it('M3 waits for a topic that was just created', async () => {
    const { clock, leaders, manager } = prepare()
    const topic = manager.topic('new', wait)
    await clock.advance(250)
    leaders.set('new', { count: 3 })
    await clock.advance(1000)
    expect((await topic).partitions).toHaveLength(3)
  })

  it('M5 does not take a topic without partitions for one that is there', async () => {
    const { clock, leaders, manager } = prepare()
    leaders.set('new', { count: 0 })
    const topic = manager.topic('new', wait)
    await clock.advance(50)
    leaders.set('new', { count: 2 })
    await clock.advance(1000)
    expect((await topic).partitions).toHaveLength(2)
  })

  it('says why a topic did not come', async () => {
    const { clock, manager } = prepare()
    const topic = quiet(manager.topic('missing', { ...wait, timeoutMs: 500 }))
    await clock.advance(500)
    await expect(topic).rejects.toThrow(/topic missing was not found within 500 ms \(maxBlockMs\)/)
    await expect(topic).rejects.toMatchObject({ cause: { errorName: 'UNKNOWN_TOPIC_OR_PARTITION' } })
    await expect(topic).rejects.toBeInstanceOf(TimeoutError)
  })

  it('does not wait where waiting does not help, and asks again the next time', async () => {
    const { leaders, manager } = prepare()
    leaders.set('secret', { errorCode: 29 })
    await expect(manager.topic('secret', wait)).rejects.toThrow(BrokerError)
    leaders.set('secret', {})
    expect((await manager.topic('secret', wait)).errorCode).toBe(0)
  })

  it('goes on while no broker can be asked, and serves who still waits then', async () => {
    const { asked, clock, cluster, leaders, manager } = prepare()
    cluster.failure = refused
    leaders.set('a', {})
    const impatient = quiet(manager.topic('a', { ...wait, timeoutMs: 200 }))
    const patient = manager.topic('a', wait)
    await clock.advance(500)
    await expect(impatient).rejects.toThrow(TimeoutError)
    cluster.failure = undefined
    await clock.advance(1000)
    expect((await patient).name).toBe('a')
    expect(asked.map(({ at }) => at)).toEqual([0, 100, 300, 700])
  })

  it('tells those who wait what trying again does not mend', async () => {
    const { clock, cluster, manager } = prepare()
    cluster.failure = new Error('a fault of ours')
    await expect(manager.topic('a', wait)).rejects.toBe(cluster.failure)
    const again = quiet(manager.refresh())
    await clock.advance(100)
    await expect(again).rejects.toBe(cluster.failure)
  })

  it('asks anew for what is used when it has become old', async () => {
    const { asked, clock, leaders, manager } = prepare()
    leaders.set('a', {})
    await manager.topic('a', wait)
    await clock.advance(299_999)
    expect(asked).toHaveLength(1)
    await clock.advance(1)
    expect(asked.at(-1)).toEqual({ at: 300_000, topics: ['a'] })
  })

  it('M2 keeps a topic by when it was used, not by when it was refreshed', async () => {
    const { clock, leaders, manager } = prepare()
    leaders.set('a', {}).set('b', {})
    await Promise.all([manager.topic('a', wait), manager.topic('b', wait)])
    for (let minute = 0; minute < 11; minute++) {
      manager.use('b')
      await clock.advance(60_000)
    }
    expect([...manager.current.topics.keys()]).toEqual(['b'])
  })

  it('M8 forgets ids with the topics', async () => {
    const { clock, leaders, manager } = prepare()
    leaders.set('a', {})
    await manager.topic('a', wait)
    await clock.advance(700_000)
    expect(manager.current.topics.size + manager.current.topicNames.size).toBe(0)
  })

  it('asks for a topic as long as somebody waits for it, though it is longer than topics are kept', async () => {
    const { clock, leaders, manager } = prepare()
    const waiting = quiet(manager.topic('orders', { ...wait, timeoutMs: 600_000 }))
    await clock.advance(400_000)
    leaders.set('orders', {})
    await clock.advance(2000)
    expect((await waiting).partitions).toHaveLength(1)
  })

  it('asks anew although the last time failed for good', async () => {
    const { asked, clock, cluster, manager } = prepare()
    await manager.refresh()
    cluster.failure = new BrokerError('metadata', { errorCode: 29 })
    await clock.advance(300_000)
    cluster.failure = undefined
    await clock.advance(301_000)
    expect(asked.map(({ at }) => at)).toEqual([0, 300_000, 600_000])
  })

  it('leaves no timer behind when an answer comes after it was closed', async () => {
    const { clock, cluster, manager } = prepare()
    let answer = () => {}
    cluster.hold = new Promise(resolve => {
      answer = resolve
    })
    void quiet(manager.refresh())
    await turn()
    manager.close()
    answer()
    await turn()
    expect(clock.timerCount).toBe(0)
  })

  it('takes newer leaders from other responses at once, and tells who listens', async () => {
    const { leaders, manager } = prepare()
    leaders.set('a', {})
    const topic = await manager.topic('a', wait)
    const heard: number[] = []
    const stop = manager.onChange(({ topics }) => heard.push(topics.get('a')?.partitions[0]?.leaderId ?? -1))
    const [first] = topic.partitions
    if (first === undefined) throw new Error('no partition')
    const broker = { id: 2, host: 'x', port: 1, rack: undefined }
    manager.learn([{ partition: first.partition, leaderId: 2, leaderEpoch: 9 }], [broker])
    manager.learn([{ partition: first.partition, leaderId: 1, leaderEpoch: 8 }], [])
    stop()
    manager.learn([{ partition: first.partition, leaderId: 1, leaderEpoch: 10 }], [])
    expect(heard).toEqual([2])
  })

  it('gets all topics when it is asked for them', async () => {
    const { asked, leaders, manager } = prepare()
    leaders.set('a', {}).set('b', {})
    expect([...(await manager.refreshAll()).topics.keys()]).toEqual(['a', 'b'])
    expect(asked).toEqual([{ at: 0, topics: 'all' }])
  })

  it('ends all waiting when it is closed', async () => {
    const { clock, manager } = prepare()
    const topic = quiet(manager.topic('a', wait))
    await turn()
    manager.close()
    await expect(topic).rejects.toThrow(InvalidStateError)
    await expect(manager.refresh()).rejects.toThrow(InvalidStateError)
    await turn()
    expect(clock.timerCount).toBe(0)
  })

  it('lets one who waits give up alone', async () => {
    const { cluster, leaders, manager } = prepare()
    leaders.set('a', {})
    let release = () => {}
    cluster.hold = new Promise(resolve => {
      release = resolve
    })
    const controller = new AbortController()
    const gone = quiet(manager.topic('a', { ...wait, signal: controller.signal }))
    const stays = manager.topic('a', wait)
    controller.abort(new Error('bye'))
    await expect(gone).rejects.toThrow('bye')
    release()
    expect((await stays).name).toBe('a')
  })
})
