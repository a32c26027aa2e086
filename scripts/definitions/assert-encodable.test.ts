import { expect, it } from 'vitest'
import { parseDefinitions } from './parse-definitions.ts'

const head = { apiKey: 0, type: 'request', name: 'LookRequest', validVersions: '0-3', flexibleVersions: '2+' }
const bytes = { name: 'Bytes', type: 'records', versions: '2+' }
const tagged = { name: 'Items', versions: '2+', taggedVersions: '2+', tag: 0 }
const nested = (type: string, ...fields: object[]) => ({ name: 'Inner', type, versions: '0+', fields })

function parse(...fields: object[]) {
  return parseDefinitions(new Map([['X.json', JSON.stringify({ ...head, fields })]]))
}

it.each([
  ['an array of structs', { ...tagged, type: '[]Item', fields: [bytes] }],
  ['a struct', { ...tagged, type: 'Item', fields: [bytes] }],
  ['an array of records', { ...tagged, type: '[]records' }],
  ['a struct in an array', { ...tagged, type: '[]Item', fields: [nested('Deep', bytes)] }],
])('records in %s that is tagged are refused', (_, field) => {
  expect(() => parse(field)).toThrow(
    'LookRequest LookRequest.items: a tagged field must not hold records, at any depth',
  )
})

it('records are allowed elsewhere', () => {
  expect(parse({ name: 'Items', type: '[]Item', versions: '2+', fields: [bytes] })).toHaveLength(1)
})

it.each([
  ['without fields', []],
  ['with fields of later versions', [{ name: 'Id', type: 'int8', versions: '2+' }]],
  ['with an empty struct', [nested('Nothing')]],
])('array elements %s are refused: they have no byte', (_, fields) => {
  const array = { name: 'Items', type: '[]Item', versions: '1+', fields }
  expect(() => parse(array)).toThrow(
    'LookRequest LookRequest.items: an element of type Item must have at least a byte, in version 1 it has none',
  )
})

it.each([
  ['with a byte', '1+', [{ name: 'Id', type: 'int8', versions: '0+' }]],
  ['with a struct that has a byte', '1+', [nested('Deep', { name: 'Id', type: 'int8', versions: '1' })]],
  ['with a struct that may be null', '1+', [{ ...nested('Deep'), nullableVersions: '0+' }]],
  ['whose count of tagged fields is a byte', '2+', []],
])('array elements %s are allowed', (_, versions, fields) => {
  expect(parse({ name: 'Items', type: '[]Item', versions, fields })).toHaveLength(1)
})
