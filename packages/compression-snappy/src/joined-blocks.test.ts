import { WireFormatError } from '@k/protocol'
import { describe, expect, it } from 'vitest'
import { joinedBlocksOf } from './joined-blocks.ts'

const header = '82534e41505059000000000100000001'

/** The blocks, given in hex, in xerial's framing. */
function framed(...blocks: readonly string[]): Uint8Array {
  const lengths = blocks.map(block => (block.length / 2).toString(16).padStart(8, '0'))
  return Buffer.from(header + blocks.map((block, index) => `${lengths[index]}${block}`).join(''), 'hex')
}

const joined = (bytes: Uint8Array) => Array.from(joinedBlocksOf(bytes), block => Buffer.from(block).toString('hex'))

/** 32 KiB of zeros as Java writes it. */
const full = `8080020000${'fe0100'.repeat(511)}fa0100`

describe('joinedBlocksOf', () => {
  it('gives blocks of 32 KiB, raw blocks and single blocks as they are', () => {
    expect(joined(framed(full, full, '0510636f646563'))).toEqual([full, full, '0510636f646563'])
    expect(joined(Buffer.from('0510636f646563', 'hex'))).toEqual(['0510636f646563'])
    expect(joined(framed())).toEqual([])
  })

  it('joins small blocks up to 32 KiB', () => {
    expect(joined(framed('0510636f646563', '00', '0500610101'))).toEqual(['8a800010636f6465630061'.concat('0101')])
    expect(joined(framed('010061', full, '010062', '010063'))).toEqual(['010061', full, '82800000620063'])
  })

  it('joins no more than 1024 blocks', () => {
    const blocks = Array.from({ length: 2500 }, () => '00')
    expect(joined(framed(...blocks)).map(block => block.slice(0, 6))).toEqual(['808000', '808000', '808000'])
  })

  it('refuses a block that reaches into the one before it, or that makes up for its length', () => {
    expect(() => joined(framed('010061', '040101'))).toThrow(WireFormatError)
    expect(() => joined(framed('020061', '0004'))).toThrow(WireFormatError)
    expect(() => joined(framed('020061', '00006263'))).toThrow(WireFormatError)
  })
})
