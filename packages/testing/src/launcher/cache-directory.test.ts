import { homedir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { cacheDirectory } from './cache-directory.ts'

describe('cacheDirectory', () => {
  it.each([
    ['K_KAFKA_CACHE', { K_KAFKA_CACHE: '/caches/kafka' }, '/caches/kafka'],
    ['K_KAFKA_CACHE from the working directory', { K_KAFKA_CACHE: 'cache' }, resolve('cache')],
    ['the home directory when K_KAFKA_CACHE is empty', { K_KAFKA_CACHE: '' }, join(homedir(), '.cache', 'k-kafka')],
    ['the home directory when K_KAFKA_CACHE is not set', {}, join(homedir(), '.cache', 'k-kafka')],
  ])('is by %s', (_what, environment, directory) => {
    expect(cacheDirectory(environment)).toBe(directory)
  })

  it('refuses a path in which Java would see two', () => {
    const directory = `/caches${delimiter}kafka`
    const ask = () => cacheDirectory({ K_KAFKA_CACHE: directory })
    expect(ask).toThrow(InvalidArgumentError)
    const message = `[K_INVALID_ARGUMENT] K_KAFKA_CACHE: got "${directory}", must be a path without "${delimiter}"`
    expect(ask).toThrow(expect.objectContaining({ argument: 'K_KAFKA_CACHE', message }))
  })
})
