import { describe, expect, it } from 'vitest'
import { xxh32 } from './xxh32.ts'

// What lz4-java's XXHash32 gives for the first 0 to 100 of these bytes.
const bytes = Uint8Array.from({ length: 100 }, (_, index) => index * 7 + 3)
const expected = `
  02cc5d05 21ae663a f3515d75 cd3d2242 725479f2 a666ab62 fdae224e f3a90eb0 29b5025a d8286c54 8a11f0c7 847b77ad d9460fc1 18689d0b
  ad9c4199 82d3c84d 8845547d 450e5f84 9cfe9020 6ea28ba1 3e5ed4de f959d9c9 9c7c7096 1c5daee8 eaff0720 91790d85 f67b87c8 3ae22783
  3a8e3678 b9002846 d5b00f69 1f73d3c7 e988ccb7 94f536d5 8ad045dc e7611e89 9ea6aa57 b65bf2a4 6477c892 6df49366 6be094bd 2e8fcb4c
  6d9c21e0 754c7535 2c7fd408 ca847b3d 8137052e 6dbbffba 28670c90 ed9f12e4 cdcbdcb9 a22680aa dc419cf2 df668bc7 c4157697 e9229ca3
  0cbc8037 4ec5952a 4a5883f3 05b1b18d a9269b24 b56037e1 ce34d4d4 0bedc2f7 ecd2ac44 c0428c29 4bb5f570 ec232f8b 862ca30e 8c17d3c2
  6b618558 9d5478e0 2ae633b3 5ce376a6 869785b5 08784e37 23bc0a51 bcf85c10 c23a7c74 8ca532b7 d9ee4572 0b2ebd81 2fd99696 582a3cbb
  58048ee7 a71ec7b5 0ce3d7ed 5c519e72 34c45a25 15a9366f b1d0d64b 3a4f860d 3b8fa134 40a3478f 5ac703e3 6b57bd4d 47161267 87f6ee9e
  c7224d2e 260c38d0 73091a4d
`

describe('xxh32', () => {
  it('agrees with Java for every length up to 100', () => {
    const found = Array.from({ length: 101 }, (_, length) => xxh32(bytes.subarray(0, length)))
    expect(found).toEqual(
      expected
        .trim()
        .split(/\s+/)
        .map(hex => Number.parseInt(hex, 16)),
    )
  })

  it('begins at any alignment', () => {
    const shifted = new Uint8Array(103)
    shifted.set(bytes, 3)
    expect(xxh32(shifted.subarray(3))).toBe(xxh32(bytes))
  })
})
