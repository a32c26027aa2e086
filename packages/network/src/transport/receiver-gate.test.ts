import { describe, expect, it } from 'vitest'
import { ReceiverGate } from './receiver-gate.ts'

/** A receiver that records calls, and a socket's side of the gate. */
function setup(bufferBytes = 8) {
  const calls: string[] = []
  const bytes: number[] = []
  let buffer = new Uint8Array(0)
  const gate = new ReceiverGate({
    nextBuffer: () => {
      calls.push('ask')
      buffer = new Uint8Array(bufferBytes)
      return buffer
    },
    received: count => {
      calls.push(`read ${count}`)
      bytes.push(...buffer.subarray(0, count))
    },
    ended: error => void calls.push(`end ${error?.message ?? 'in order'}`),
  })
  let into = gate.nextBuffer()
  const read = (...values: number[]) => {
    into.set(values)
    gate.received(values.length)
    into = gate.nextBuffer()
  }
  return { gate, calls, bytes, read, isOfReceiver: () => into === buffer }
}

describe('a receiver gate', () => {
  it('holds back what is read, and hands it over in order when it opens', () => {
    const { bytes, calls, gate, isOfReceiver, read } = setup()
    read(1, 2)
    read(3)
    expect(calls).toEqual([])
    gate.open()
    expect(bytes).toEqual([1, 2, 3])
    expect(isOfReceiver()).toBe(false)
    read(4)
    expect(isOfReceiver()).toBe(true)
    read(5, 6)
    expect(bytes).toEqual([1, 2, 3, 4, 5, 6])
    expect(calls).toEqual(['ask', 'read 2', 'ask', 'read 1', 'ask', 'read 1', 'ask', 'read 2', 'ask'])
  })

  it('hands over what it holds in pieces that fit', () => {
    const { bytes, calls, gate, read } = setup(2)
    read(1, 2, 3, 4, 5)
    gate.open()
    expect(bytes).toEqual([1, 2, 3, 4, 5])
    expect(calls.filter(call => call !== 'ask')).toEqual(['read 2', 'read 2', 'read 1'])
  })

  it('holds back the end too, and tells it once, after what was read', () => {
    const { calls, gate, read } = setup()
    read(1)
    gate.ended(new Error('reset'))
    gate.ended()
    expect(calls).toEqual([])
    gate.open()
    gate.ended()
    gate.open()
    expect(calls).toEqual(['ask', 'read 1', 'end reset'])
  })

  it('lets nothing through when it is closed, open or not', () => {
    const { calls, gate, read } = setup()
    read(1)
    gate.close()
    read(2)
    gate.open()
    gate.ended()
    expect(calls).toEqual([])
    const other = setup()
    other.gate.open()
    other.read(1)
    const before = other.calls.length
    other.gate.close()
    other.read(2)
    other.gate.ended(new Error('reset'))
    expect(other.calls).toHaveLength(before)
  })

  it('knows whether anything was read', () => {
    const { gate, read } = setup()
    expect(gate.hasReceived).toBe(false)
    read(1)
    expect(gate.hasReceived).toBe(true)
  })
})
