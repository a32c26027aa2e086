import { describe, expect, it } from 'vitest'
import { assertValid } from './assert-valid.ts'

const head = { apiKey: 0, type: 'request', name: 'LookRequest', validVersions: '0-3', flexibleVersions: '2+' }
const id = { name: 'Id', type: 'int32', versions: '0+' }
const place = { name: 'Place', versions: '0+', fields: [id] }
const places = { name: 'Places', type: '[]Place', versions: '0+' }

const check = (message: object) => () => assertValid('LookRequest.json', { ...head, ...message })
const checkField = (field: object) => check({ fields: [{ name: 'Host', type: 'string', versions: '0+', ...field }] })

describe('a field', () => {
  it.each([
    [{ versions: undefined }, 'versions undefined: a field must have versions or taggedVersions'],
    [{ versions: '3-1' }, 'versions "3-1" ends before it begins'],
    [{ versions: 'all' }, 'versions "all" is not a range'],
    [{ versions: 3 }, 'versions 3: must be a text'],
    [{ frob: 1 }, 'frob 1: a key that this generator does not know'],
    [{ ignorable: 'true' }, 'ignorable "true": must be true or false, without quotes'],
    [{ mapKey: 1 }, 'mapKey 1: must be true or false'],
    [{ zeroCopy: 'yes' }, 'zeroCopy "yes": must be true or false'],
    [{ type: 'uint24' }, 'type "uint24": neither a type that this generator knows nor a struct'],
    [{ type: '[][]int32' }, 'type "[][]int32": neither'],
    [{ type: undefined }, 'type undefined: neither'],
    [{ type: '[]Nope' }, 'type "[]Nope": no struct is called Nope'],
    [{ fields: [id] }, 'type "string": only a struct, or an array of structs, may have fields'],
    [{ flexibleVersions: '1+' }, `flexibleVersions "1+": must be inside the message's flexibleVersions`],
    [{ type: 'int32', flexibleVersions: '2+' }, 'flexibleVersions "2+": only string and bytes'],
    [
      { nullableVersions: '2+', default: 'null' },
      'default "null": every version of the field must be in nullableVersions',
    ],
    [{ type: 'int32', default: 'null' }, 'default "null": every version'],
    [{ type: 'int32', nullableVersions: '2+' }, 'nullableVersions "2+": int32 cannot be null'],
    [{ type: 'uuid', nullableVersions: '0+' }, 'nullableVersions "0+": uuid cannot be null'],
    [{ type: 'int32', default: '0x80000000' }, 'default "0x80000000" is no int32'],
    [{ type: 'int64', default: 2 ** 63 }, 'default 9223372036854776000 is beyond 2^53'],
    [{ type: 'float64', default: 'abc' }, 'default "abc" is not a number'],
    [{ default: null }, 'default null is neither'],
  ])('with %j is refused', (field, constraint) => {
    expect(checkField(field)).toThrow(`LookRequest LookRequest.Host: ${constraint}`)
  })

  it.each([
    [{ taggedVersions: '0+', tag: 0 }, 'taggedVersions "0+": must be inside flexibleVersions'],
    [{ flexibleVersions: '3+', taggedVersions: '2+', tag: 0 }, 'taggedVersions "2+": must be inside flexibleVersions'],
    [{ versions: '3+', taggedVersions: '2+', tag: 0 }, 'taggedVersions "2+": must be inside versions "3+"'],
    [{ taggedVersions: '2', tag: 0 }, 'taggedVersions "2": must be open-ended'],
    [{ taggedVersions: '2+' }, 'taggedVersions "2+": a field with taggedVersions wants a tag'],
    [{ tag: 0 }, 'tag 0: a tag wants taggedVersions'],
    [{ taggedVersions: '2+', tag: -1 }, 'tag -1: must be an integer from 0'],
    [{ taggedVersions: '2+', tag: '0' }, 'tag "0": must be an integer from 0'],
    [
      { taggedVersions: '2+', tag: 0, nullableVersions: '3+' },
      'nullableVersions "3+": must have all of taggedVersions',
    ],
  ])('with %j is refused', (field, constraint) => {
    expect(checkField(field)).toThrow(`LookRequest LookRequest.Host: ${constraint}`)
  })

  it.each([
    [{ versions: undefined, taggedVersions: '2+', tag: 0 }],
    [{ taggedVersions: '2+', tag: 0, nullableVersions: '0+', default: 'null' }],
    [{ taggedVersions: '2+', tag: 0, nullableVersions: '0-1' }],
    [{ flexibleVersions: 'none' }],
    [{ type: 'int64', default: '9223372036854775807' }],
    [{ type: 'records', nullableVersions: '0+' }],
  ])('with %j is allowed', field => {
    expect(checkField(field)).not.toThrow()
  })
})

describe('a struct', () => {
  it.each([
    [{ fields: [id, { ...id, name: 'id', type: 'int8' }] }, 'LookRequest LookRequest.id: name "id": another field'],
    [
      { fields: [{ ...id, name: 'Host-Name' }] },
      'LookRequest LookRequest.Host-Name: name "Host-Name": must be letters',
    ],
    [{ fields: id }, 'LookRequest LookRequest: fields {'],
    [{ fields: [[]] }, 'must be an array of objects'],
    [{ commonStructs: place }, 'LookRequest: commonStructs {'],
    [{ commonStructs: [{ ...place, nullableVersions: '0+' }] }, 'LookRequest Place: nullableVersions "0+": a key'],
    [{ commonStructs: [{ ...place, versions: undefined }] }, 'LookRequest Place: versions undefined: a struct must'],
    [{ commonStructs: [{ ...place, versions: '2-1' }] }, 'LookRequest Place: versions "2-1" ends'],
    [{ commonStructs: [{ ...place, fields: undefined }] }, 'LookRequest Place: fields undefined: must be an array'],
    [{ commonStructs: [{ ...place, name: 'place' }] }, 'LookRequest place: name "place": must begin with a capital'],
    [{ commonStructs: [place, place] }, 'LookRequest Place: name "Place": another struct has it'],
    [{ commonStructs: [{ ...place, name: 'LookRequest' }] }, 'name "LookRequest": another struct has it'],
    [{ commonStructs: [place], fields: [{ ...places, fields: [id] }] }, 'type "[]Place": commonStructs has the fields'],
    [
      { fields: [{ ...places, fields: [{ ...places, name: 'More', fields: [id] }] }] },
      'LookRequest Place.More: type "[]Place": another struct is called Place',
    ],
    [{ fields: [{ ...places, fields: [{ ...id, versions: 'x' }] }] }, 'LookRequest Place.Id: versions "x"'],
  ])('of %j is refused', (message, fault) => {
    expect(check(message)).toThrow(fault)
  })

  it('may be held by several fields, one of them in itself, when it stands in commonStructs', () => {
    const commonStructs = [{ ...place, fields: [id, places] }]
    expect(check({ commonStructs, fields: [places, { ...places, name: 'More' }] })).not.toThrow()
  })
})

describe('a message', () => {
  it.each([
    [{ frob: 1 }, 'LookRequest.json: frob 1: a key'],
    [{ name: 'Look Request' }, 'LookRequest.json: name "Look Request"'],
    [{ type: 'coordinator-key' }, 'LookRequest: type "coordinator-key": must be request'],
    [{ apiKey: undefined }, 'LookRequest: apiKey undefined: requests and responses have an integer'],
    [{ apiKey: '3' }, 'LookRequest: apiKey "3": requests'],
    [{ type: 'data' }, 'LookRequest: apiKey 0: requests'],
    [{ latestVersionUnstable: 'true' }, 'LookRequest: latestVersionUnstable "true": must be true or false'],
    [{ type: 'response', latestVersionUnstable: true }, 'latestVersionUnstable true: only a request'],
    [
      { type: 'response', listeners: ['broker'] },
      'listeners ["broker"]: must be an array of texts, and only a request',
    ],
    [{ listeners: 'broker' }, 'listeners "broker": must be an array'],
    [{ validVersions: undefined }, 'validVersions undefined: must be "none" or a range with an end'],
    [{ validVersions: '0+' }, 'validVersions "0+": must be "none" or a range with an end'],
    [{ validVersions: '3-0' }, 'validVersions "3-0" ends before'],
    [{ flexibleVersions: undefined }, 'flexibleVersions undefined: must be there'],
    [{ flexibleVersions: '1-2' }, 'flexibleVersions "1-2": must be "none" or open-ended'],
  ])('with %j is refused', (message, fault) => {
    expect(check(message)).toThrow(fault)
  })

  it('is an object', () => {
    expect(() => assertValid('X.json', [head])).toThrow('X.json: definition [[')
  })

  it.each([
    [{ validVersions: 'none', flexibleVersions: undefined }],
    [{ flexibleVersions: 'none' }],
    [{ type: 'data', apiKey: undefined }],
    [{ listeners: ['broker', 'controller'], latestVersionUnstable: true, deprecatedVersions: '0-1' }],
  ])('with %j is allowed', message => {
    expect(check(message)).not.toThrow()
  })
})
