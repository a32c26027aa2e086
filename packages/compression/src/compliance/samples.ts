// The data that codecs are tried with. The same in every run.

/** Data to compress, and what it is. */
export interface Sample {
  /** What it is. */
  readonly name: string
  /** The data. */
  readonly bytes: Uint8Array
}

/** Bytes that look random and cannot be compressed: a linear congruential generator's upper bits. */
export function noise(length: number, seed = 1): Uint8Array {
  const bytes = new Uint8Array(length)
  let state = seed
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[index] = state >>> 24
  }
  return bytes
}

/** Lines as applications write them. */
export function lines(length: number): Uint8Array {
  const numbers = noise(Math.ceil(length / 40))
  let text = ''
  for (let index = 0; text.length < length; index++) {
    text += `{"id":${index},"region":"eu-${(numbers[index % numbers.length] ?? 0) % 7}","amount":${numbers[(index * 3) % numbers.length]}}\n`
  }
  return new TextEncoder().encode(text).subarray(0, length)
}

const block = 32 * 1024

/** Data of every kind and of the sizes at which framings change. */
export const samples: readonly Sample[] = [
  { name: 'nothing', bytes: new Uint8Array(0) },
  { name: 'one byte', bytes: Uint8Array.of(7) },
  { name: '100 zeros', bytes: new Uint8Array(100) },
  { name: '1 KiB of lines', bytes: lines(1024) },
  { name: '1 KiB of noise', bytes: noise(1024) },
  { name: '32 KiB less a byte of lines', bytes: lines(block - 1) },
  { name: '32 KiB of noise', bytes: noise(block) },
  { name: '32 KiB and a byte of lines', bytes: lines(block + 1) },
  { name: '64 KiB and a byte of noise', bytes: noise(2 * block + 1) },
  { name: '1 MiB of lines', bytes: lines(1 << 20) },
  { name: '1 MiB of noise', bytes: noise(1 << 20) },
]

const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], byte => Number.parseInt(byte, 16))

/** The text `codec` as each codec writes it. */
export const foreign: Readonly<Record<string, Uint8Array>> = {
  gzip: fromHex('1f8b08000000000000034bce4f494d060029d11af805000000'),
  snappy: fromHex('82534e41505059000000000100000001000000070510636f646563'),
  lz4: fromHex('04224d1860408205000080636f64656300000000'),
  zstd: fromHex('28b52ffd2005290000636f646563'),
}
