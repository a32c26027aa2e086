import { describe, expect, it } from 'vitest'
import { InvalidArgumentError } from './errors/invalid-argument-error.ts'
import { messages } from './gen/all.ts'
import { ApiKey } from './gen/api-keys.ts'
import { requestHeaderVersion, responseHeaderVersion } from './header-version.ts'
import type { MessageCodec } from './wire/message-codec.ts'

const { ApiVersionsRequest, ApiVersionsResponse, MetadataRequest, MetadataResponse, SaslHandshakeRequest } = messages
const { SaslHandshakeResponse } = messages

function versions({ minVersion, maxVersion }: Pick<MessageCodec<never>, 'minVersion' | 'maxVersion'>): number[] {
  return Array.from({ length: maxVersion - minVersion + 1 }, (_, index) => minVersion + index)
}

describe('requestHeaderVersion', () => {
  it('is 2 from the first flexible version on, before that 1', () => {
    expect([0, 8, 9, 13].map(version => requestHeaderVersion(MetadataRequest, version))).toEqual([1, 1, 2, 2])
    expect([0, 2, 3, 4].map(version => requestHeaderVersion(ApiVersionsRequest, version))).toEqual([1, 1, 2, 2])
  })

  it('is 1 for a request that is never flexible', () => {
    expect(versions(SaslHandshakeRequest).map(version => requestHeaderVersion(SaslHandshakeRequest, version))).toEqual([
      1, 1,
    ])
  })
})

describe('the version of a header', () => {
  it('is refused for an API that is no more', () => {
    const gone = { apiKey: ApiKey.ControlledShutdown, firstFlexibleVersion: 3 }
    expect(() => requestHeaderVersion(gone, 0)).toThrow(InvalidArgumentError)
    expect(() => requestHeaderVersion(gone, 0)).toThrow('apiKey: got 7, ControlledShutdown, must be the key of an API')
    expect(() => responseHeaderVersion(gone, 0)).toThrow(InvalidArgumentError)
  })
})

describe('responseHeaderVersion', () => {
  it('is 1 from the first flexible version on, before that 0', () => {
    expect([0, 8, 9, 13].map(version => responseHeaderVersion(MetadataResponse, version))).toEqual([0, 0, 1, 1])
    expect(
      versions(SaslHandshakeResponse).map(version => responseHeaderVersion(SaslHandshakeResponse, version)),
    ).toEqual([0, 0])
  })

  it('is 0 for ApiVersions in every version', () => {
    const found = versions(ApiVersionsResponse).map(version => responseHeaderVersion(ApiVersionsResponse, version))
    expect(found.length).toBeGreaterThan(3)
    expect(found.every(version => version === 0)).toBe(true)
  })
})
