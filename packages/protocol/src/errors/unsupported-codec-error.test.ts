import { describe, expect, it } from 'vitest'
import { UnsupportedCodecError } from './unsupported-codec-error.ts'

describe('UnsupportedCodecError', () => {
  it('names the package that has the codec, and the codecs there are', () => {
    const error = new UnsupportedCodecError('zstd', ['gzip', 'lz4'])
    expect(error.message).toBe(
      '[K_UNSUPPORTED_CODEC] the codec zstd is not available; install @k/compression-zstd and add zstd() to codecs; the codecs are gzip, lz4',
    )
    expect(error).toMatchObject({ name: 'UnsupportedCodecError', codec: 'zstd', retriable: false })
  })

  it('names no package for an id that Kafka does not define', () => {
    expect(new UnsupportedCodecError(6, []).message).toBe(
      '[K_UNSUPPORTED_CODEC] the codec 6 is not available; Kafka defines no codec with the id 6; there are no codecs',
    )
  })
})
