import { describe, expect, it } from 'vitest'
import { parseDefinitions } from './parse-definitions.ts'

const request = `// A licence.
{
  "apiKey": 99, "type": "request", "name": "LookRequest", "listeners": ["broker"],
  "validVersions": "1-4", // version 4 is new
  "flexibleVersions": "3+", "latestVersionUnstable": true,
  "commonStructs": [{ "name": "Place", "versions": "0+", "fields": [{ "name": "Host", "type": "string", "versions": "0+" }] }],
  "fields": [
    { "name": "ClusterId", "type": "string", "versions": "3+", "nullableVersions": "3+", "taggedVersions": "3+", "tag": 0, "default": "null", "ignorable": true },
    { "name": "Places", "type": "[]Place", "versions": "1+", "about": "not // a comment" },
    { "name": "Nodes", "type": "[]Node", "versions": "2-3", "fields": [
      { "name": "Id", "type": "int32", "versions": "0+", "mapKey": true, "entityType": "brokerId", "default": "-1" }
    ]}
  ]
}`

function parse(text: string) {
  const [message] = parseDefinitions(new Map([['LookRequest.json', text]]))
  if (message === undefined) throw new Error('no message')
  return message
}

describe('a definition', () => {
  it('is read with its comments, ranges, tags, defaults and structs', () => {
    const message = parse(request)
    expect(message).toMatchObject({
      name: 'LookRequest',
      type: 'request',
      apiKey: 99,
      validVersions: { min: 1, max: 4 },
      flexibleVersions: { min: 3, max: 4 },
      latestVersionUnstable: true,
      listeners: ['broker'],
    })
    expect(message.structs.map(({ name }) => name)).toEqual(['Place', 'Node'])
    const [clusterId, places, nodes] = message.root.fields
    expect(clusterId).toMatchObject({
      name: 'clusterId',
      tag: 0,
      taggedVersions: { min: 3, max: 4 },
      defaultValue: null,
    })
    expect(clusterId?.ignorable).toBe(true)
    expect(places?.type).toEqual({ kind: 'array', element: { kind: 'struct', name: 'Place' } })
    expect(nodes?.versions).toEqual({ min: 2, max: 3 })
    expect(message.structs[1]?.fields[0]).toMatchObject({ name: 'id', defaultValue: -1, ignorable: false })
  })

  it('of an API that is no more has no versions and no fields', () => {
    const message = parse('{ "apiKey": 4, "type": "request", "name": "GoneRequest", "validVersions": "none" }')
    expect(message.validVersions).toEqual({ min: 0, max: -1 })
    expect(message.root.fields).toEqual([])
  })

  it('with a key, a type or JSON that is not known stops the generator', () => {
    expect(() => parse(request.replace('"mapKey"', '"mapKeys"'))).toThrow('Node.Id has the key "mapKeys"')
    expect(() => parse(request.replace('"listeners"', '"listener"'))).toThrow('has the key "listener"')
    expect(() => parse(request.replace('"int32"', '"uint24"'))).toThrow('"uint24" is a type')
    expect(() => parse(request.slice(0, -1))).toThrow('LookRequest.json')
  })
})
