import { InvalidArgumentError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { resolvePeerOptions, type ScriptedPeerOptions } from './peer-options.ts'

describe('resolvePeerOptions', () => {
  it('has a default for everything', () => {
    expect(resolvePeerOptions({})).toEqual({
      ports: [undefined],
      codecs: undefined,
      apiVersions: {},
      decodeBodies: true,
      logRequests: true,
      maxRequestBytes: 104_857_600,
      tls: undefined,
    })
  })

  it('takes what is given', () => {
    const apiVersions = { 1: null, 3: { minVersion: 0, maxVersion: 0 } }
    const given = { apiVersions, decodeBodies: false, logRequests: false, maxRequestBytes: 1, codecs: [] }
    const tls = { key: 'k', cert: 'c', ca: 'a', requestCert: true }
    expect(resolvePeerOptions({ ...given, nodes: 2, ports: [1, 2], tls })).toEqual({ ...given, ports: [1, 2], tls })
  })

  it.each<[unknown, string]>([
    [{ node: 1 }, 'node: there is no such option; did you mean nodes?'],
    [{ nodes: 0 }, 'nodes: got 0, must be a whole number from 1 to 100'],
    [{ nodes: 2, ports: [1] }, 'ports: got 1 for 2 nodes, must be one for each, or none'],
    [{ ports: [0] }, 'ports[0]: got 0, must be a whole number from 1 to 65535'],
    [{ apiVersions: { 1: { minVersion: 2, maxVersion: 1 } } }, 'apiVersions[1]: got 2 to 1, must be whole numbers'],
    [{ apiVersions: { 1: { minVersion: -1, maxVersion: 1 } } }, 'apiVersions[1]: got -1 to 1'],
    [{ decodeBodies: 1 }, 'decodeBodies: got 1, must be true or false'],
    [{ logRequests: 'no' }, 'logRequests: got no, must be true or false'],
    [{ maxRequestBytes: 0 }, 'maxRequestBytes: got 0, must be a whole number from 1 to 2147483647'],
    [{ tls: { key: 'k' } }, 'tls: must have key and cert, both PEM'],
    [{ tls: { key: 'k', cert: 'c', servername: 's' } }, 'servername: there is no such option'],
  ])('refuses %j', (options, message) => {
    const resolve = () => resolvePeerOptions(options as ScriptedPeerOptions)
    expect(resolve).toThrow(InvalidArgumentError)
    expect(resolve).toThrow(message)
  })
})
