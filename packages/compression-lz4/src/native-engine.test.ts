import { uncompressSync } from 'lz4-napi'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { headerChecksum } from './frame-header.ts'
import { engine } from './native-engine.ts'

vi.mock('lz4-napi', async original => {
  const actual = await original<typeof import('lz4-napi')>()
  return { ...actual, uncompressSync: vi.fn(actual.uncompressSync) }
})

/** A frame of blocks that depend on each other; each is given in hex. */
function linked(...blocks: readonly string[]): Uint8Array {
  const checksum = headerChecksum(Uint8Array.of(0x40, 0x40)).toString(16).padStart(2, '0')
  const sizes = blocks.map(block => (block.length / 2).toString(16).padStart(2, '0').concat('000000'))
  const body = blocks.map((block, index) => `${sizes[index]}${block}`).join('')
  return new Uint8Array(Buffer.from(`04224d184040${checksum}${body}00000000`, 'hex'))
}

const letters = '506162636465'
/** So many times 255 bytes, and 19 more, from 5 bytes back, then `x`. */
const repeated = (times: number) => `0f0500${'ff'.repeat(times)}001078`

describe('the native engine', () => {
  beforeEach(() => {
    vi.mocked(uncompressSync).mockClear()
  })

  it('does not call lz4-napi for each of many small blocks', () => {
    const bytes = engine.decompress(linked(letters, ...Array.from({ length: 1000 }, () => '1078')), 2000)
    expect(Buffer.from(bytes).toString()).toBe(`abcde${'x'.repeat(1000)}`)
    expect(uncompressSync).not.toHaveBeenCalled()
  })

  it('calls it for larger ones, with what they refer to', () => {
    const bytes = engine.decompress(linked(letters, repeated(2)), 2000)
    expect(Buffer.from(bytes).toString()).toBe(`${'abcde'.repeat(200).slice(0, 5 + 529)}x`)
    expect(uncompressSync).toHaveBeenCalledTimes(1)
  })
})
