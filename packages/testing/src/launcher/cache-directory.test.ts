import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
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
})
