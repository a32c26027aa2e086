import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeMessage, encodeMessage } from './encoding.ts'
import { messages } from './gen/all.ts'
import { splitRecordBatches } from './records/record-batches.ts'
import type { MessageCodec } from './wire/message-codec.ts'

// Written by Kafka's own code (integration/src/oracle); the oracle's suites compare them with what it writes today.
function fixture<Line>(name: string): Line[] {
  const text = readFileSync(new URL(`../test/fixtures/${name}`, import.meta.url), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
}

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], digits => Number.parseInt(digits, 16))
const hexOf = (bytes: Uint8Array) => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

interface GoldenMessage {
  name: keyof typeof messages
  version: number
  hex: string
}

interface GoldenBatch {
  hex: string
  batch: { baseOffset: string; recordCount: number; records: { offset: string; value: string | null }[] }
}

describe('the bytes that Kafka writes', () => {
  const golden = fixture<GoldenMessage>('messages.jsonl')

  it('are there for every message in every version', () => {
    const versions = Object.values(messages).flatMap(({ maxVersion, minVersion, name }: MessageCodec<never>) => {
      return Array.from({ length: maxVersion - minVersion + 1 }, (_, i) => `${name} ${minVersion + i}`)
    })
    expect(golden.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(versions.sort())
  })

  it.each(Object.keys(messages))('of %s are read, and written again as they were', name => {
    const own = golden.filter(line => line.name === name)
    const codec = messages[name as keyof typeof messages] as unknown as MessageCodec<object>
    const written = own.map(({ hex, version }) =>
      hexOf(encodeMessage(codec, decodeMessage(codec, bytesOf(hex), version), version)),
    )
    expect(written).toEqual(own.map(({ hex }) => hex))
  })

  it('of record batches are read', () => {
    for (const { batch, hex } of fixture<GoldenBatch>('record-batches.jsonl')) {
      const { batches } = splitRecordBatches(bytesOf(hex))
      const [read] = batches
      read?.verifyChecksum()
      expect(batches).toHaveLength(1)
      expect([read?.baseOffset, read?.recordCount]).toEqual([BigInt(batch.baseOffset), batch.recordCount])
      const records = Array.from(read ?? [], ({ offset, value }) => ({
        offset: String(offset),
        value: value && hexOf(value),
      }))
      expect(records).toEqual(batch.records.map(({ offset, value }) => ({ offset, value })))
    }
  })
})
