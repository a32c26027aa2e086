import { readFileSync } from 'node:fs'

interface GoldenLine {
  readonly name?: string
  readonly version?: number
  readonly hex: string
}

/** The bytes that Kafka itself wrote of a message in a version: no array in them is empty. */
export function goldenMessages(name: string, version: number): Uint8Array[] {
  return bytesOf(messageLines.filter(line => line.name === name && line.version === version))
}

/** The record batches that Kafka itself wrote. */
export function goldenBatches(): Uint8Array[] {
  return bytesOf(linesOf('record-batches.jsonl'))
}

const messageLines = linesOf('messages.jsonl')

function linesOf(file: string): GoldenLine[] {
  const text = readFileSync(new URL(`../../packages/protocol/test/fixtures/${file}`, import.meta.url), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
}

function bytesOf(lines: readonly GoldenLine[]): Uint8Array[] {
  return lines.map(({ hex }) => Uint8Array.from(Buffer.from(hex, 'hex')))
}
