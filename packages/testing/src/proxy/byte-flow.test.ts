import { beforeEach, describe, expect, it } from 'vitest'
import type { ByteFaults } from './byte-faults.ts'
import { ByteFlow } from './byte-flow.ts'
import type { FaultClock } from './fault-clock.ts'

/** A clock that a test moves. */
class ManualClock implements FaultClock {
  #now = 0
  readonly #timers = new Set<{ readonly at: number; readonly run: () => void }>()

  now(): number {
    return this.#now
  }

  get timerCount(): number {
    return this.#timers.size
  }

  after(delayMs: number, run: () => void): { cancel(): void } {
    const timer = { at: this.#now + Math.max(0, delayMs), run }
    this.#timers.add(timer)
    return { cancel: () => void this.#timers.delete(timer) }
  }

  /** Runs what is due until then, in order. Timers that are set for now by others run too. */
  advance(byMs: number): void {
    const end = this.#now + byMs
    for (;;) {
      const [next] = [...this.#timers].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)
      if (next === undefined) break
      this.#timers.delete(next)
      this.#now = next.at
      next.run()
    }
    this.#now = end
  }

  /** Runs what is due now and was set before: one turn of the event loop. */
  turn(): void {
    const due = [...this.#timers].filter(({ at }) => at <= this.#now)
    for (const timer of due) {
      this.#timers.delete(timer)
      timer.run()
    }
  }
}

let clock: ManualClock
let actions: string[]
let hasRoom: boolean
let flow: ByteFlow

function start(faults: ByteFaults = {}, bufferBytes = 100): void {
  clock = new ManualClock()
  actions = []
  hasRoom = true
  const outlet = {
    write: (bytes: Uint8Array) => {
      actions.push(Buffer.from(bytes).toString('latin1'))
      return hasRoom
    },
    end: () => void actions.push('END'),
    cut: (manner: string, when: string) => void actions.push(`CUT ${manner} ${when}`),
    pauseSource: () => void actions.push('PAUSE'),
    resumeSource: () => void actions.push('RESUME'),
  }
  flow = new ByteFlow({ outlet, clock, bufferBytes })
  flow.setFaults(faults)
}

const receive = (text: string) => flow.receive(Buffer.from(text, 'latin1'))
const counts = () => [flow.receivedBytes, flow.forwardedBytes, flow.droppedBytes]

beforeEach(() => start())

describe('a flow without faults', () => {
  it('forwards what it receives at once, and the end behind it', () => {
    receive('abc')
    receive('de')
    flow.receiveEnd()
    expect(actions).toEqual(['abc', 'de', 'END'])
    expect(counts()).toEqual([5, 5, 0])
    expect([flow.hasSenderEnded, flow.isOver]).toEqual([true, true])
    expect(clock.timerCount).toBe(0)
  })

  it('waits when the receiver has enough, and stops reading when much waits', () => {
    start({}, 4)
    hasRoom = false
    receive('ab')
    receive('cd')
    receive('ef')
    expect(actions).toEqual(['ab', 'PAUSE'])
    hasRoom = true
    flow.drained()
    expect(actions).toEqual(['ab', 'PAUSE', 'cd', 'ef', 'RESUME'])
  })

  it('hands a reset on, before what waits', () => {
    hasRoom = false
    receive('ab')
    receive('cd')
    flow.receiveReset()
    expect(actions).toEqual(['ab', 'CUT reset at-once'])
    expect(counts()).toEqual([4, 2, 2])
  })

  it('drops everything once it is closed', () => {
    hasRoom = false
    receive('ab')
    receive('cd')
    flow.close()
    receive('ef')
    flow.receiveEnd()
    flow.drained()
    flow.setFaults({ cut: {} })
    expect(actions).toEqual(['ab'])
    expect(counts()).toEqual([6, 2, 4])
    expect(flow.isOver).toBe(true)
  })

  it('forwards what is injected behind what waits, and does not count it as received', () => {
    flow.inject(Buffer.from('xy'))
    receive('ab')
    flow.inject(new Uint8Array(0))
    expect(actions).toEqual(['xy', 'ab'])
    expect(counts()).toEqual([2, 4, 0])
  })
})

describe('delayMs', () => {
  it('keeps every byte, and the end, for so long', () => {
    start({ delayMs: 50 })
    receive('a')
    clock.advance(30)
    receive('b')
    flow.receiveEnd()
    expect(actions).toEqual([])
    clock.advance(20)
    expect(actions).toEqual(['a'])
    clock.advance(29)
    expect(actions).toEqual(['a'])
    clock.advance(1)
    expect(actions).toEqual(['a', 'b', 'END'])
    expect(clock.timerCount).toBe(0)
  })

  it('is of effect for what waits already, and keeps the order', () => {
    start({ delayMs: 1_000 })
    receive('a')
    flow.setFaults({ delayMs: 10 })
    receive('b')
    clock.advance(10)
    expect(actions).toEqual(['a', 'b'])
    receive('c')
    flow.setFaults({})
    receive('d')
    expect(actions).toEqual(['a', 'b', 'c', 'd'])
    expect(clock.timerCount).toBe(0)
  })

  it('keeps no timer when the flow is closed', () => {
    start({ delayMs: 1_000 })
    receive('a')
    expect(clock.timerCount).toBe(1)
    flow.close()
    expect(clock.timerCount).toBe(0)
  })

  it('stops reading when more waits than the buffer takes', () => {
    start({ delayMs: 10 }, 4)
    receive('abcd')
    expect(actions).toEqual(['PAUSE'])
    clock.advance(10)
    expect(actions).toEqual(['PAUSE', 'abcd', 'RESUME'])
  })
})

describe('bytesPerSecond', () => {
  it('lets through what fits into 10 ms at a time', () => {
    start({ bytesPerSecond: 200 })
    receive('abcdef')
    expect(actions).toEqual(['ab'])
    clock.advance(9)
    expect(actions).toEqual(['ab'])
    clock.advance(1)
    expect(actions).toEqual(['ab', 'cd'])
    clock.advance(10)
    expect(actions).toEqual(['ab', 'cd', 'ef'])
  })

  it('lets one byte through at a time when the rate is small', () => {
    start({ bytesPerSecond: 2 })
    receive('abc')
    clock.advance(499)
    expect(actions).toEqual(['a'])
    clock.advance(501)
    expect(actions).toEqual(['a', 'b', 'c'])
  })

  it('gives no credit for the time in which nothing was sent', () => {
    start({ bytesPerSecond: 200 })
    clock.advance(60_000)
    receive('abcd')
    expect(actions).toEqual(['ab'])
  })

  it('holds the rate over many bytes', () => {
    start({ bytesPerSecond: 1_000 }, 1_000_000)
    receive('x'.repeat(5_000))
    clock.advance(2_000)
    expect(flow.forwardedBytes).toBe(2_010)
    clock.advance(3_000)
    expect(flow.forwardedBytes).toBe(5_000)
  })

  it('lets an end through behind the bytes without a wait of its own', () => {
    start({ bytesPerSecond: 100 })
    receive('a')
    flow.receiveEnd()
    expect(actions).toEqual(['a', 'END'])
  })
})

describe('chunkBytes', () => {
  it('writes one chunk in a turn, whatever arrives meanwhile', () => {
    start({ chunkBytes: 2 })
    receive('abcde')
    receive('f')
    expect(actions).toEqual(['ab'])
    clock.turn()
    expect(actions).toEqual(['ab', 'cd'])
    receive('g')
    flow.drained()
    expect(actions).toEqual(['ab', 'cd'])
    clock.turn()
    expect(actions).toEqual(['ab', 'cd', 'e'])
    clock.turn()
    clock.turn()
    expect(actions).toEqual(['ab', 'cd', 'e', 'f', 'g'])
    clock.turn()
    expect(clock.timerCount).toBe(0)
  })

  it('is cut between two chunks by a reset of the sender', () => {
    start({ chunkBytes: 1 })
    receive('abc')
    flow.receiveReset()
    clock.turn()
    expect(actions).toEqual(['a', 'CUT reset at-once'])
  })
})

describe('drop', () => {
  it('forgets bytes, and keeps the end until it is over', () => {
    start({ drop: true })
    receive('abc')
    flow.receiveEnd()
    expect(actions).toEqual([])
    expect(counts()).toEqual([3, 0, 3])
    expect(flow.isDropping).toBe(true)
    flow.setFaults({})
    expect(actions).toEqual(['END'])
  })

  it('forgets what waits', () => {
    start({ delayMs: 10 })
    receive('abc')
    flow.setFaults({ drop: true })
    flow.setFaults({})
    receive('d')
    expect(actions).toEqual(['d'])
  })

  it('hides a reset until it is over', () => {
    start({ drop: true })
    flow.receiveReset()
    expect(actions).toEqual([])
    flow.setFaults({})
    expect(actions).toEqual(['CUT reset at-once'])
  })
})

describe('stall', () => {
  it('stops reading and keeps what waits', () => {
    start({ stall: true })
    expect(actions).toEqual(['PAUSE'])
    receive('late')
    flow.receiveEnd()
    expect(actions).toEqual(['PAUSE'])
    flow.setFaults({})
    expect(actions).toEqual(['PAUSE', 'late', 'END', 'RESUME'])
  })

  it('lets the sender write when the flow is closed', () => {
    start({ stall: true })
    flow.close()
    expect(actions).toEqual(['PAUSE', 'RESUME'])
  })
})

describe('cut', () => {
  it('cuts at once', () => {
    flow.setFaults({ cut: {} })
    receive('x')
    expect(actions).toEqual(['CUT reset at-once'])
    expect(counts()).toEqual([1, 0, 1])
  })

  it('cuts in the middle of a write after a number of bytes', () => {
    receive('before')
    flow.setFaults({ cut: { manner: 'end', afterBytes: 4 } })
    receive('abc')
    receive('def')
    expect(actions).toEqual(['before', 'abc', 'd', 'CUT end after-flush'])
    expect(counts()).toEqual([12, 10, 2])
  })

  it('cuts between chunks, and when the receiver has enough', () => {
    start({ chunkBytes: 1, cut: { afterBytes: 1 } })
    hasRoom = false
    receive('ab')
    expect(actions).toEqual(['a', 'CUT reset after-flush'])
    expect(clock.timerCount).toBe(0)
  })
})

describe('garbage', () => {
  const bytes = Buffer.from('!?')

  it('is injected before the next bytes, once', () => {
    start({ garbage: { bytes } })
    expect(actions).toEqual([])
    receive('abc')
    receive('def')
    expect(actions).toEqual(['!?', 'abc', 'def'])
    expect(counts()).toEqual([6, 8, 0])
  })

  it('is injected after a number of bytes', () => {
    start({ garbage: { bytes, afterBytes: 2 } })
    receive('abc')
    expect(actions).toEqual(['ab', '!?', 'c'])
  })

  it('replaces as many bytes, over several writes if need be', () => {
    start({ garbage: { bytes, manner: 'replace', afterBytes: 2 } })
    receive('abc')
    receive('def')
    expect(actions).toEqual(['ab', '!', '?', 'ef'])
    expect(counts()).toEqual([6, 6, 2])
  })

  it('falls under the other faults', () => {
    start({ garbage: { bytes }, chunkBytes: 1, cut: { afterBytes: 3 } })
    receive('ab')
    clock.turn()
    clock.turn()
    expect(actions).toEqual(['!', '?', 'a', 'CUT reset after-flush'])
  })
})

describe('all faults of a direction together', () => {
  it('never change the order of bytes', () => {
    let state = 7
    const random = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((state / 2_147_483_648) * below)
    }
    start({}, 64)
    let sent = ''
    for (let step = 0; step < 2_000; step++) {
      const text = Array.from({ length: random(9) }, () => String.fromCharCode(97 + random(26))).join('')
      sent += text
      receive(text)
      if (random(4) === 0) flow.setFaults(randomFaults(random))
      hasRoom = random(3) > 0
      if (hasRoom) flow.drained()
      clock.advance(random(6))
    }
    hasRoom = true
    flow.setFaults({})
    flow.drained()
    clock.advance(1)
    expect(actions.filter(action => action !== 'PAUSE' && action !== 'RESUME').join('')).toBe(sent)
    expect(counts()).toEqual([sent.length, sent.length, 0])
  })
})

function randomFaults(random: (below: number) => number): ByteFaults {
  return {
    ...(random(2) === 0 && { delayMs: random(20) }),
    ...(random(3) === 0 && { bytesPerSecond: 100 + random(5_000) }),
    ...(random(2) === 0 && { chunkBytes: 1 + random(4) }),
    stall: random(5) === 0,
  }
}
