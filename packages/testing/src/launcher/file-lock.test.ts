import { access, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withFileLock } from './file-lock.ts'

// Above the highest pid of Linux (4194304) and macOS (99999): nobody has it.
const deadPid = 4_194_305

let directory: string
let path: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'k-file-lock-'))
  path = join(directory, 'jars.lock')
})
afterEach(() => rm(directory, { recursive: true }))

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )

/** Waits for the lock and gives up as soon as it has to wait; says whether the action ran. */
async function tryOnce(): Promise<'ran' | 'waited'> {
  const giveUp = new AbortController()
  const locked = withFileLock(path, { signal: giveUp.signal, onWait: () => giveUp.abort() }, async () => 'ran' as const)
  return locked.catch(error => {
    if (giveUp.signal.aborted) return 'waited' as const
    throw error
  })
}

const unused = { signal: new AbortController().signal, onWait: () => undefined }

describe('withFileLock', () => {
  it('runs the action while the file holds the pid, returns its result and removes the file', async () => {
    const result = await withFileLock(path, unused, async () => [await readFile(path, 'utf8'), 'done'])
    expect(result).toEqual([String(process.pid), 'done'])
    expect(await exists(path)).toBe(false)
  })

  it('removes the file when the action fails, and rejects with its error', async () => {
    const failure = new Error('the action failed')
    await expect(withFileLock(path, unused, () => Promise.reject(failure))).rejects.toBe(failure)
    expect(await exists(path)).toBe(false)
  })

  it('makes a second one of the same process wait, and lets it in after the first', async () => {
    const duringTheFirst = await withFileLock(path, unused, tryOnce)
    expect(duringTheFirst).toBe('waited')
    expect(await tryOnce()).toBe('ran')
  })

  it("leaves the holder's file alone when a waiting one gives up", async () => {
    const afterGivingUp = await withFileLock(path, unused, async () => {
      await tryOnce()
      return readFile(path, 'utf8')
    })
    expect(afterGivingUp).toBe(String(process.pid))
  })

  it('takes over the lock of a process that is dead', async () => {
    await writeFile(path, String(deadPid))
    expect(await withFileLock(path, unused, () => readFile(path, 'utf8'))).toBe(String(process.pid))
    expect(await exists(path)).toBe(false)
  })

  it.each([
    ['an empty file', ''],
    ['a file with something else than a pid', 'x'],
  ])('takes over %s that nobody has written to for long', async (_what, content) => {
    await writeFile(path, content)
    await utimes(path, new Date(0), new Date(0))
    expect(await withFileLock(path, unused, () => readFile(path, 'utf8'))).toBe(String(process.pid))
  })

  it('waits for a process that lives, also for one of another user', async () => {
    await writeFile(path, '1')
    expect(await tryOnce()).toBe('waited')
    expect(await readFile(path, 'utf8')).toBe('1')
  })

  it('waits for a file that is empty because its maker has not yet written its pid', async () => {
    await writeFile(path, '')
    expect(await tryOnce()).toBe('waited')
    expect(await exists(path)).toBe(true)
  })

  it('rejects when the file cannot be made', async () => {
    path = join(directory, 'nowhere', 'jars.lock')
    await expect(tryOnce()).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
