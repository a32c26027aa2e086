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

function parseFields(fields: object[], commonStructs: object[]) {
  const head = { apiKey: 99, type: 'request', name: 'LookRequest', validVersions: '1-6', flexibleVersions: '0+' }
  return parse(JSON.stringify({ ...head, commonStructs, fields }))
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

  it('has the versions of what is inside it cut to those of the field that holds it', () => {
    const message = parse(request)
    const [place, node] = message.structs
    expect(place?.versions).toEqual({ min: 1, max: 4 })
    expect(place?.fields[0]?.versions).toEqual({ min: 1, max: 4 })
    expect(node?.versions).toEqual({ min: 2, max: 3 })
    expect(node?.fields[0]?.versions).toEqual({ min: 2, max: 3 })
  })

  it('has what several fields hold in all the versions between them', () => {
    const host = { name: 'Host', type: 'string', versions: '0+', nullableVersions: '5+' }
    const message = parseFields(
      [
        { name: 'Old', type: 'Outer', versions: '1-2' },
        { name: 'New', type: '[]Place', versions: '4-6' },
      ],
      [
        { name: 'Outer', versions: '0+', fields: [{ name: 'Places', type: '[]Place', versions: '2+' }] },
        { name: 'Place', versions: '0-5', fields: [host] },
      ],
    )
    expect(message.structs.map(({ name, versions }) => [name, versions])).toEqual([
      ['Outer', { min: 1, max: 2 }],
      ['Place', { min: 2, max: 5 }],
    ])
    expect(message.structs[1]?.fields[0]).toMatchObject({
      versions: { min: 2, max: 5 },
      nullableVersions: { min: 5, max: 5 },
    })
  })

  it('may have structs that hold themselves', () => {
    const tree = { name: 'Tree', versions: '0+', fields: [{ name: 'Trees', type: '[]Tree', versions: '3+' }] }
    const message = parseFields([{ name: 'Tree', type: 'Tree', versions: '1+' }], [tree])
    expect(message.structs[0]).toMatchObject({
      versions: { min: 1, max: 6 },
      fields: [{ versions: { min: 3, max: 6 } }],
    })
  })

  it('is without the fields and structs that no version has', () => {
    const inner = [{ name: 'Id', type: 'int32', versions: '0+' }]
    const message = parseFields(
      [
        { name: 'Gone', type: '[]Past', versions: '0', fields: inner },
        { name: 'Future', type: 'int8', versions: '9+' },
        { name: 'Never', type: 'int8', versions: 'none' },
        {
          name: 'Nodes',
          type: '[]Node',
          versions: '3+',
          fields: [{ name: 'Old', type: '[]Past2', versions: '0-2', fields: inner }, ...inner],
        },
      ],
      [{ name: 'Unused', versions: '0+', fields: inner }],
    )
    expect(message.root.fields.map(({ name }) => name)).toEqual(['nodes'])
    expect(message.structs.map(({ name, fields }) => [name, fields.length])).toEqual([['Node', 1]])
  })

  it('that is not valid or no JSON stops the generator', () => {
    expect(() => parse(request.replace('"mapKey"', '"mapKeys"'))).toThrow('LookRequest Node.Id: mapKeys true: a key')
    expect(() =>
      parse(
        request
          .replace('[]Place", "versions": "1+"', '[]Place", "versions": "3+", "taggedVersions": "3+", "tag": 1')
          .replace('"Host", "type": "string"', '"Host", "type": "records"'),
      ),
    ).toThrow('must not hold records')
    expect(() => parse(request.slice(0, -1))).toThrow('LookRequest.json')
  })
})
