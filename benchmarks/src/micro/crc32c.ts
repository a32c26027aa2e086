// How fast CRC-32C is: ours, slicing-by-8 in JavaScript as other clients have it, and the native peer.
import { crc32c } from '@k/protocol'
import { nativeCrc32c } from '@k/protocol/native-crc32c'
import type { Measurement, Subject } from './measure.ts'

type Engine = (bytes: Uint8Array) => number

const sizes = [100, 1024, 16_384, 65_536, 1_048_576]
const bytesPerRound = 4_000_000

function makeTables(): Int32Array {
  const words = new Int32Array(2048)
  for (let byte = 0; byte < 256; byte++) {
    let word = byte
    for (let bit = 0; bit < 8; bit++) word = word & 1 ? (word >>> 1) ^ 0x82f63b78 : word >>> 1
    words[byte] = word
  }
  for (let index = 256; index < 2048; index++) {
    const word = words[index - 256] as number
    words[index] = (words[word & 0xff] as number) ^ (word >>> 8)
  }
  return words
}

const tables = makeTables()

/** Slicing-by-8, the quickest that is usual in JavaScript alone. */
function slicingBy8(bytes: Uint8Array): number {
  let state = -1
  let i = 0
  for (; i + 8 <= bytes.length; i += 8) {
    const first =
      state ^
      ((bytes[i] as number) |
        ((bytes[i + 1] as number) << 8) |
        ((bytes[i + 2] as number) << 16) |
        ((bytes[i + 3] as number) << 24))
    state =
      (tables[1792 + (first & 0xff)] as number) ^
      (tables[1536 + ((first >>> 8) & 0xff)] as number) ^
      (tables[1280 + ((first >>> 16) & 0xff)] as number) ^
      (tables[1024 + (first >>> 24)] as number) ^
      (tables[768 + (bytes[i + 4] as number)] as number) ^
      (tables[512 + (bytes[i + 5] as number)] as number) ^
      (tables[256 + (bytes[i + 6] as number)] as number) ^
      (tables[bytes[i + 7] as number] as number)
  }
  for (; i < bytes.length; i++) state = (tables[(state ^ (bytes[i] as number)) & 0xff] as number) ^ (state >>> 8)
  return ~state >>> 0
}

// Keeps the checksums from being optimised away.
const sink = { sum: 0 }

const engines: readonly (readonly [string, () => Engine])[] = [
  ['@k/protocol', () => bytes => crc32c(bytes)],
  ['JavaScript, slicing-by-8', () => slicingBy8],
  ['@node-rs/crc32', () => nativeCrc32c() as Engine],
]

function subjectOf(name: string, engineOf: () => Engine, size: number): Subject {
  const calls = Math.ceil(bytesPerRound / (size + 100))
  return {
    name: `${name}, ${size.toLocaleString('en')} bytes`,
    unit: 'GB/s',
    ...(name === '@k/protocol' && size === 65_536 ? { target: 1 } : {}),
    calls,
    figure: milliseconds => size / milliseconds / 1e6,
    prepare() {
      const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 2_654_435_761) >>> 13)
      const engine = engineOf()
      if (engine(bytes) !== slicingBy8(bytes)) throw new Error(`${name} gives another checksum of ${size} bytes`)
      return () => {
        sink.sum = (sink.sum + engine(bytes)) | 0
      }
    },
  }
}

/** Each engine at each size. */
export const checksums: Measurement = {
  subjects: sizes.flatMap(size => engines.map(([name, engineOf]) => subjectOf(name, engineOf, size))),
}
