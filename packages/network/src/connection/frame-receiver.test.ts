import type { WireFormatError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { FrameReceiver } from './frame-receiver.ts'

const maximumBytes = 1_000_000

/** Numbers that are the same for the same seed (mulberry32). */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function framed(frame: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4 + frame.length)
  new DataView(bytes.buffer).setInt32(0, frame.length)
  bytes.set(frame, 4)
  return bytes
}

function collect(maximum: number = maximumBytes) {
  const frames: Uint8Array[] = []
  const errors: WireFormatError[] = []
  const receiver = new FrameReceiver(maximum, {
    frame: frame => void frames.push(frame),
    invalid: error => void errors.push(error),
    ended: () => {},
  })
  return { errors, frames, receiver }
}

/** Reads bytes as a socket does: at most as many at a time as are given, and as there is room for. */
function read(receiver: FrameReceiver, bytes: Uint8Array, chunk: () => number): void {
  for (let position = 0; position < bytes.length; ) {
    const buffer = receiver.nextBuffer()
    if (buffer.length === 0 || buffer.length > maximumBytes) throw new Error(`${buffer.length} bytes of room`)
    const count = Math.min(buffer.length, chunk(), bytes.length - position)
    buffer.set(bytes.subarray(position, position + count))
    position += count
    receiver.received(count)
  }
}

describe('FrameReceiver', () => {
  it.each(Array.from({ length: 24 }, (_, seed) => seed))(
    'gives frames as they were, however they are cut (%d)',
    seed => {
      const below = seeded(seed)
      const limits = [8, 300, 65_528, 65_540, 204_800]
      const sent = Array.from({ length: 20 }, () => {
        return new Uint8Array(below(limits[below(limits.length)] as number)).map((_, index) => index * 31 + seed)
      })
      const { errors, frames, receiver } = collect()
      const largest = [50, 4096, 65_536, 300_000][seed % 4] as number
      read(receiver, Buffer.concat(sent.map(framed)), () => 1 + below(largest))
      expect(errors).toEqual([])
      expect(frames.length).toBe(sent.length)
      for (const [index, frame] of sent.entries()) expect(Buffer.compare(frame, frames[index] as Uint8Array)).toBe(0)
      // Whoever keeps one keeps nothing else, and nothing is written into it.
      for (const { buffer, length } of frames) expect(buffer.byteLength).toBe(length)
      expect(new Set(frames.map(({ buffer }) => buffer)).size).toBe(frames.length)
      expect(receiver.isWithinFrame).toBe(false)
    },
  )

  it('cuts frames about as large as its chunk at every boundary of their size', () => {
    for (const size of [65_531, 65_532, 65_533, 65_536]) {
      for (const first of [1, 2, 3, 4, 5]) {
        const { frames, receiver } = collect()
        const counts = [first, 4, 65_527]
        read(
          receiver,
          Buffer.concat([framed(new Uint8Array(size).fill(7)), framed(Uint8Array.of(1))]),
          () => counts.shift() ?? 2,
        )
        expect(frames.map(({ length }) => length)).toEqual([size, 1])
        expect(frames[0]?.every(byte => byte === 7)).toBe(true)
      }
    }
  })

  it('reads nothing after what is no frame, and goes on having room', () => {
    const { errors, frames, receiver } = collect(1024)
    const bytes = Buffer.concat([framed(new Uint8Array(3)), framed(new Uint8Array(1025)), framed(new Uint8Array(3))])
    read(receiver, bytes, () => 100_000)
    read(receiver, new Uint8Array(200_000), () => 65_536)
    expect(frames).toHaveLength(1)
    expect(errors).toHaveLength(1)
  })

  it('has room after a listener that throws, and loses no frame behind it', () => {
    const frames: Uint8Array[] = []
    const receiver = new FrameReceiver(maximumBytes, {
      frame: frame => {
        frames.push(frame)
        if (frames.length === 1) throw new Error('listener')
      },
      invalid: () => {},
      ended: () => {},
    })
    const bytes = Buffer.concat([framed(new Uint8Array(32_764)), framed(new Uint8Array(32_764))])
    expect(() => read(receiver, bytes, () => 65_536)).toThrow('listener')
    read(receiver, framed(Uint8Array.of(1)), () => 65_536)
    expect(frames.map(({ length }) => length)).toEqual([32_764, 32_764, 1])
  })
})
