import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { LastInputWriter } from './last-input.ts'
import { supervise } from './supervise.ts'

const folder = mkdtempSync(join(tmpdir(), 'k-supervise-'))
const lastInputFile = join(folder, 'last-input')

afterAll(() => rmSync(folder, { recursive: true }))

/** Supervises a process that writes an input and then does something else. */
function superviseScript(then: string, stallMs: number) {
  const sample = join(folder, 'sample')
  const writer = new LastInputWriter(sample)
  writer.write({ name: 'planted', version: 3, seeds: [], check: () => true }, Uint8Array.of(1, 255))
  writer.close()
  const bytes = JSON.stringify(readFileSync(sample, 'hex'))
  const script = `require('fs').writeFileSync(${JSON.stringify(lastInputFile)}, Buffer.from(${bytes}, 'hex')); ${then}`
  return supervise({ command: [process.execPath, '-e', script], lastInputFile, stallMs })
}

describe('supervise', () => {
  it('gives the exit code of a process that ends by itself', async () => {
    expect(await superviseScript('', 10_000)).toEqual({ exitCode: 0, report: undefined })
    expect(await superviseScript('process.exit(1)', 10_000)).toEqual({ exitCode: 1, report: undefined })
  })

  it('ends a process that does not come back from an input, and tells how to try it again', async () => {
    expect(await superviseScript('for (;;);', 400)).toEqual({
      exitCode: 1,
      report: 'finding: planted 3: no end within 0.4 s\npnpm fuzz --replay planted 3 01ff',
    })
  })

  it('tells the input at which a process died', async () => {
    const { exitCode, report } = await superviseScript("process.kill(process.pid, 'SIGKILL')", 10_000)
    expect(exitCode).toBe(1)
    expect(report).toBe(
      'finding: planted 3: the process ended by SIGKILL: out of memory?\npnpm fuzz --replay planted 3 01ff',
    )
  })
})
