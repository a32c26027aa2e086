import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { type LaunchKafkaOptions, resolveLaunchOptions } from './launch-options.ts'

describe('resolveLaunchOptions without options', () => {
  const resolved = resolveLaunchOptions({})

  it.each([
    ['nodes', 1],
    ['version', '4.3.1'],
    ['secure', false],
    ['racks', ['r1']],
    ['port', undefined],
    ['config', {}],
    ['jvmOptions', ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1']],
    ['startTimeoutMs', 60_000],
    ['stopTimeoutMs', 15_000],
  ] as const)('has %s: %j', (option, value) => {
    expect(resolved[option]).toEqual(value)
  })

  it("takes this process's environment", () => {
    expect(resolved.environment).toBe(process.env)
  })

  it('tells nobody of its progress', () => {
    expect(resolved.onProgress('starting one node')).toBe(undefined)
  })

  it('has a signal that nobody has aborted', () => {
    expect(resolved.signal.aborted).toBe(false)
  })
})

describe('resolveLaunchOptions', () => {
  it('has a rack for each of three nodes', () => {
    expect(resolveLaunchOptions({ nodes: 3 }).racks).toEqual(['r1', 'r2', 'r3'])
  })

  it('takes undefined for an option that was left out', () => {
    const options = { nodes: undefined, startTimeoutMs: undefined } as unknown as LaunchKafkaOptions
    expect(resolveLaunchOptions(options)).toMatchObject({ nodes: 1, startTimeoutMs: 60_000 })
  })

  it('keeps what it is given', () => {
    const given = {
      nodes: 3,
      version: '3.9.1',
      secure: true,
      racks: ['a', 'b', 'b'],
      port: 9092,
      config: { 'log.retention.ms': '1000' },
      jvmOptions: ['-Xmx1g'],
      startTimeoutMs: 1,
      stopTimeoutMs: 2_147_483_647,
      environment: { PATH: '/bin' },
      onProgress: () => undefined,
      signal: new AbortController().signal,
    } as const
    expect(resolveLaunchOptions(given)).toEqual(given)
  })

  it.each([
    ['no racks at all', { nodes: 3, racks: [] }],
    ['the lowest port', { port: 1 }],
    ['the highest port', { port: 65_535 }],
    ['the highest port that leaves room for three', { nodes: 3, port: 65_533 }],
  ] satisfies [string, LaunchKafkaOptions][])('accepts %s', (_what, options) => {
    expect(resolveLaunchOptions(options)).toMatchObject(options)
  })

  const milliseconds = 'must be a whole number of milliseconds from 1 to 2147483647'

  it.each<[string, unknown, string]>([
    ['nodes', { nodes: 2 }, 'got 2, must be 1 or 3'],
    ['nodes', { nodes: 0 }, 'got 0, must be 1 or 3'],
    ['nodes', { nodes: '3' }, 'got "3", must be 1 or 3'],
    ['racks', { racks: ['a', 'b'] }, 'got 2 for 1 nodes, must be one for each, or none'],
    ['racks', { nodes: 3, racks: ['a'] }, 'got 1 for 3 nodes, must be one for each, or none'],
    ['port', { port: 0 }, 'got 0, must be a whole number from 1 to 65535'],
    ['port', { port: 65_536 }, 'got 65536, must be a whole number from 1 to 65535'],
    ['port', { port: 90.5 }, 'got 90.5, must be a whole number from 1 to 65535'],
    ['port', { port: Number.NaN }, 'got NaN, must be a whole number from 1 to 65535'],
    ['port', { nodes: 3, port: 65_534 }, 'got 65534, must be a whole number from 1 to 65533'],
    ['version', { version: '3.8.0' }, 'got "3.8.0", must be a release of Kafka from 3.9.0 on, such as 4.3.1'],
    ['startTimeoutMs', { startTimeoutMs: 0 }, `got 0, ${milliseconds}`],
    ['startTimeoutMs', { startTimeoutMs: -1 }, `got -1, ${milliseconds}`],
    ['startTimeoutMs', { startTimeoutMs: 1.5 }, `got 1.5, ${milliseconds}`],
    ['startTimeoutMs', { startTimeoutMs: '1000' }, `got "1000", ${milliseconds}`],
    ['startTimeoutMs', { startTimeoutMs: 2 ** 31 }, `got 2147483648, ${milliseconds}`],
    ['stopTimeoutMs', { stopTimeoutMs: 0 }, `got 0, ${milliseconds}`],
    ['stopTimeoutMs', { stopTimeoutMs: 0.5 }, `got 0.5, ${milliseconds}`],
    ["config['num.partitions']", { config: { 'num.partitions': 3 } }, 'got 3, must be a string'],
    ["config['a']", { config: { b: '', a: true } }, 'got true, must be a string'],
    ["config['a']", { config: { a: undefined } }, 'got undefined, must be a string'],
    ["config['a']", { config: { a: null } }, 'got null, must be a string'],
    ['node', { node: 3 }, 'there is no such option; did you mean nodes?'],
    ['startTimeout', { startTimeout: 5 }, 'there is no such option; did you mean startTimeoutMs?'],
    [
      'image',
      { image: 'apache/kafka' },
      'there is no such option; the options are nodes, version, secure, racks, port, config, jvmOptions, startTimeoutMs, stopTimeoutMs, environment, onProgress, signal',
    ],
  ])('refuses %s in %j', (argument, options, message) => {
    const resolve = () => resolveLaunchOptions(options as LaunchKafkaOptions)
    expect(resolve).toThrow(InvalidArgumentError)
    expect(resolve).toThrow(
      expect.objectContaining({ argument, message: `[K_INVALID_ARGUMENT] ${argument}: ${message}` }),
    )
  })

  it.each<[string, LaunchKafkaOptions]>([
    ['startTimeoutMs', { startTimeoutMs: Number.NaN }],
    ['stopTimeoutMs', { stopTimeoutMs: Number.POSITIVE_INFINITY }],
  ])('refuses a %s that is not finite', (argument, options) => {
    const resolve = () => resolveLaunchOptions(options)
    expect(resolve).toThrow(InvalidArgumentError)
    expect(resolve).toThrow(expect.objectContaining({ argument }))
  })
})
