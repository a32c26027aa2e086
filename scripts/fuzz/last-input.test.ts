import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { LastInputWriter, readLastInput, replayCommand } from './last-input.ts'
import { longestInput } from './mutate.ts'

const folder = mkdtempSync(join(tmpdir(), 'k-last-input-'))
const file = join(folder, 'file')
const subject = { name: 'ProduceRequest', version: 9, seeds: [], check: () => true }

afterEach(() => rmSync(file, { force: true }))

describe('LastInputWriter', () => {
  it('leaves the last input in the file, whatever stood there before', () => {
    const writer = new LastInputWriter(file)
    expect(readLastInput(file)).toBeUndefined()
    writer.write({ ...subject, name: 'a-longer-name-than-that' }, new Uint8Array(longestInput).fill(7))
    expect(readLastInput(file)).toMatchObject({ count: 1, input: new Uint8Array(longestInput).fill(7) })
    writer.write(subject, Uint8Array.of(1, 2))
    writer.close()
    expect(readLastInput(file)).toEqual({ count: 2, label: 'ProduceRequest 9', input: Uint8Array.of(1, 2) })
  })
})

describe('replayCommand', () => {
  it('names the subject and the input, which may be empty', () => {
    expect(replayCommand('set 0', Uint8Array.of(1, 255))).toBe('pnpm fuzz --replay set 0 01ff')
    expect(replayCommand('set 0', new Uint8Array())).toBe('pnpm fuzz --replay set 0')
  })
})
