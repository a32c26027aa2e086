import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runCommand } from './run-command.ts'

describe('runCommand', () => {
  it("starts nothing and rejects with the signal's reason when the signal is aborted already", async () => {
    const directory = await mkdtemp(join(tmpdir(), 'k-run-command-'))
    onTestFinished(() => rm(directory, { recursive: true }))
    const file = join(directory, 'made')
    const reason = new Error('given up')
    const limits = { timeoutMs: 60_000, timeoutOption: 'timeoutMs', signal: AbortSignal.abort(reason) }
    await expect(runCommand('touch', [file], { environment: process.env, ...limits })).rejects.toBe(reason)
    await expect(access(file)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
