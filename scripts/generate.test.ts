import { describe, expect, it } from 'vitest'
import { renderFiles } from './generate.ts'

const gen = 'packages/protocol/src/gen'

describe('renderFiles', () => {
  const errors = '-1\tUNKNOWN_SERVER_ERROR\tfalse\tfalse\tfalse\n0\tNONE\tfalse\tfalse\tfalse\n'
  const look = { apiKey: 0, type: 'request', name: 'LookRequest', validVersions: '0', flexibleVersions: 'none' }
  const gone = { apiKey: 1, type: 'request', name: 'GoneRequest', validVersions: 'none' }

  it('gives a module for each message that has a version left, and the tables', async () => {
    const definitions = new Map([look, gone].map(definition => [`${definition.name}.json`, JSON.stringify(definition)]))
    const files = await renderFiles(definitions, errors)
    expect([...files.keys()]).toEqual([
      `${gen}/messages/look-request.ts`,
      `${gen}/all.ts`,
      `${gen}/api-keys.ts`,
      `${gen}/broker-errors.ts`,
      `${gen}/crc32c-module.ts`,
    ])
    expect(files.get(`${gen}/api-keys.ts`)).toContain('Gone: 1')
    expect(
      [...files.values()].filter(text => !/^\/\/ @generated from .* by scripts\/generate\.ts\n/.test(text)),
    ).toEqual([])
  })

  it('rejects definitions that are not valid', async () => {
    const definition = JSON.stringify({ ...look, frob: 1 })
    await expect(renderFiles(new Map([['LookRequest.json', definition]]), errors)).rejects.toThrow('frob')
  })
})
