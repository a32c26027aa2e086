import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { longestInput } from './mutate.ts'
import type { Subject } from './oracle.ts'

const headBytes = 12
const longestLabel = 200

/** What a process was at when it last wrote. */
export interface LastInput {
  /** How many inputs there were so far. */
  readonly count: number
  /** The name and the version of the subject. */
  readonly label: string
  readonly input: Uint8Array
}

/**
 * Writes every input to a file before it is tried: what the file holds is there however the process ends, and its parent sees whether it
 * moves on. One write takes little more than a microsecond.
 */
export class LastInputWriter {
  readonly #file: number
  readonly #bytes = Buffer.alloc(headBytes + longestLabel + longestInput)
  #count = 0

  /** Begins to write to a file, which is emptied. */
  constructor(path: string) {
    this.#file = openSync(path, 'w')
  }

  /** Writes what is tried next, in the place of what was tried before. */
  write(subject: Subject, input: Uint8Array): void {
    const labelBytes = this.#bytes.write(labelOf(subject), headBytes, longestLabel, 'latin1')
    this.#count += 1
    this.#bytes.writeUInt32BE(this.#count % 2 ** 32, 0)
    this.#bytes.writeUInt32BE(labelBytes, 4)
    this.#bytes.writeUInt32BE(input.length, 8)
    this.#bytes.set(input, headBytes + labelBytes)
    writeSync(this.#file, this.#bytes, 0, headBytes + labelBytes + input.length, 0)
  }

  /** Ends the writing. */
  close(): void {
    closeSync(this.#file)
  }
}

/** What was last written to a file; undefined when nothing was. */
export function readLastInput(path: string): LastInput | undefined {
  const bytes = readFileSync(path)
  if (bytes.length < headBytes) return undefined
  const labelEnd = headBytes + bytes.readUInt32BE(4)
  const input = Uint8Array.from(bytes.subarray(labelEnd, labelEnd + bytes.readUInt32BE(8)))
  return { count: bytes.readUInt32BE(0), label: bytes.toString('latin1', headBytes, labelEnd), input }
}

/** A subject as the command line names it. */
export function labelOf({ name, version }: Subject): string {
  return `${name} ${version}`
}

/** The command that tries one input again. */
export function replayCommand(label: string, input: Uint8Array): string {
  return `pnpm fuzz --replay ${label} ${Buffer.from(input).toString('hex')}`.trimEnd()
}
