import { expect, it } from 'vitest'
import { parseJson } from './parse-json.ts'

it('reads JSON with comments', () => {
  expect(parseJson('X.json', '// A licence.\n{ "a": [1, { "b": "not // one" }] } // the end')).toEqual({
    a: [1, { b: 'not // one' }],
  })
})

it('rejects what is no JSON', () => {
  expect(() => parseJson('X.json', '{ "a": ')).toThrow('X.json: ')
})

it('rejects a key that an object has twice, and allows it in two objects', () => {
  expect(() => parseJson('X.json', '{ "a": [{ "b": 1, "c": 2, "b": 1 }] }')).toThrow(
    'X.json: an object has the key "b" twice',
  )
  expect(parseJson('X.json', '{ "a": { "a": 1 } }')).toEqual({ a: { a: 1 } })
})
