import { describe, expect, it } from 'vitest'
import { refusalOf } from './sasl-refusal.ts'
import {
  maxScramIterations,
  minScramIterations,
  readServerFinal,
  readServerFirst,
  saslNameOf,
} from './scram-message.ts'

const refuse = refusalOf('SCRAM-SHA-256', { host: 'b', port: 1 })
const bytes = (text: string) => new TextEncoder().encode(text)

describe('saslNameOf', () => {
  it('escapes what parts attributes, and nothing else', () => {
    expect(saslNameOf('a=b,c')).toBe('a=3Db=2Cc')
    expect(saslNameOf('=2C')).toBe('=3D2C')
    expect(saslNameOf('plain äß')).toBe('plain äß')
  })
})

describe('readServerFirst', () => {
  it('reads the nonce, the salt and the number of iterations', () => {
    const text = 'r=abc+,s=c2FsdA==,i=8192,x=1'
    const expected = { text, nonce: 'abc+', salt: 'c2FsdA==', iterations: 8192 }
    expect(readServerFirst(bytes(text), 'abc', refuse)).toEqual(expected)
  })

  it('takes the least and the most iterations', () => {
    for (const iterations of [minScramIterations, maxScramIterations]) {
      const read = readServerFirst(bytes(`r=abc+,s=c2FsdA==,i=${iterations}`), 'abc', refuse)
      expect(read.iterations).toBe(iterations)
    }
  })
})

describe('readServerFinal', () => {
  it('reads the signature, and lets extensions follow', () => {
    expect([...readServerFinal(bytes('v=AQID,x=1'), refuse)]).toEqual([1, 2, 3])
  })
})
