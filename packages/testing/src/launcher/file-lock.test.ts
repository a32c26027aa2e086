import { access, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { abandonedAfterMs, withFileLock } from './file-lock.ts'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

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

const holderNow = () => readFile(path, 'utf8')

/** Waits for the lock and gives up as soon as it has to wait; says whether the action ran. */
async function tryOnce(): Promise<'ran' | 'waited'> {
  const giveUp = new AbortController()
  const locked = withFileLock(path, { signal: giveUp.signal, onWait: () => giveUp.abort() }, async () => 'ran' as const)
  return locked.catch(error => {
    if (giveUp.signal.aborted) return 'waited' as const
    throw error
  })
}

/** Another holder's lock, whose last sign of life is so old. */
async function lockedByAnother(ageMs: number): Promise<void> {
  await writeFile(path, 'another holder')
  const touched = new Date(Date.now() - ageMs)
  await utimes(path, touched, touched)
}

const unused = { signal: new AbortController().signal, onWait: () => undefined }

describe('withFileLock', () => {
  it('runs the action while the file names the holder, returns its result and removes the file', async () => {
    const [holder, result] = await withFileLock(path, unused, async () => [await holderNow(), 'done'])
    expect(holder).toMatch(uuid)
    expect(result).toBe('done')
    expect(await exists(path)).toBe(false)
  })

  it('has another holder each time', async () => {
    const holders = [await withFileLock(path, unused, holderNow), await withFileLock(path, unused, holderNow)]
    expect(new Set(holders).size).toBe(2)
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
    await withFileLock(path, unused, async () => {
      const before = await holderNow()
      expect(await tryOnce()).toBe('waited')
      expect(await holderNow()).toBe(before)
    })
  })

  it("rejects with the signal's own reason when a waiting one gives up", async () => {
    await lockedByAnother(0)
    const giveUp = new AbortController()
    const reason = new Error('given up')
    const options = { signal: giveUp.signal, onWait: () => giveUp.abort(reason) }
    await expect(withFileLock(path, options, async () => 'ran')).rejects.toBe(reason)
  })

  it('does not begin to wait when the signal is aborted already', async () => {
    await lockedByAnother(0)
    const reason = new Error('given up')
    const onWait = vi.fn()
    const locked = withFileLock(path, { signal: AbortSignal.abort(reason), onWait }, async () => 'ran')
    await expect(locked).rejects.toBe(reason)
    expect(onWait).not.toHaveBeenCalled()
  })

  it.each([
    ['has just given a sign of life', 0],
    ['gave one not long ago', abandonedAfterMs - 5_000],
  ])('waits for a holder that %s', async (_what, ageMs) => {
    await lockedByAnother(ageMs)
    expect(await tryOnce()).toBe('waited')
    expect(await holderNow()).toBe('another holder')
  })

  it('waits for a file that is empty because its maker has not yet written to it', async () => {
    await writeFile(path, '')
    expect(await tryOnce()).toBe('waited')
    expect(await exists(path)).toBe(true)
  })

  it('takes over the lock of a holder without a sign of life for long, without waiting', async () => {
    await lockedByAnother(abandonedAfterMs + 1_000)
    const onWait = vi.fn()
    expect(await withFileLock(path, { ...unused, onWait }, holderNow)).toMatch(uuid)
    expect(onWait).not.toHaveBeenCalled()
    expect(await exists(path)).toBe(false)
  })

  it('leaves a lock that was taken over meanwhile to its new holder', async () => {
    expect(await withFileLock(path, unused, () => lockedByAnother(0))).toBe(undefined)
    expect(await holderNow()).toBe('another holder')
  })

  it('does not mind that its file is gone', async () => {
    expect(await withFileLock(path, unused, () => rm(path))).toBe(undefined)
    expect(await exists(path)).toBe(false)
  })

  it('rejects when the file cannot be made', async () => {
    path = join(directory, 'nowhere', 'jars.lock')
    await expect(tryOnce()).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('the heartbeat of a lock', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
  })

  /** The file's time once it is no longer `before`, or `before` if it stays so. */
  async function touchedAfter(before: number): Promise<number> {
    for (let look = 0; look < 1_000; look++) {
      const { mtimeMs } = await stat(path)
      if (mtimeMs !== before) return mtimeMs
    }
    return before
  }

  it('touches the file every two seconds, so that nobody takes it for abandoned', async () => {
    await withFileLock(path, unused, async () => {
      await utimes(path, new Date(0), new Date(0))
      vi.advanceTimersByTime(1_999)
      expect(await touchedAfter(0)).toBe(0)
      for (let beat = 0; beat < 2; beat++) {
        await utimes(path, new Date(0), new Date(0))
        vi.advanceTimersByTime(beat === 0 ? 1 : 2_000)
        expect(Date.now() - (await touchedAfter(0))).toBeLessThan(abandonedAfterMs)
      }
      expect(await tryOnce()).toBe('waited')
    })
  })

  it.each<[string, () => Promise<unknown>]>([
    ['done', async () => undefined],
    ['failed', () => Promise.reject(new Error('the action failed'))],
  ])('ends when the action is %s', async (_how, action) => {
    const during: number[] = []
    const locked = withFileLock(path, unused, () => {
      during.push(vi.getTimerCount())
      return action()
    })
    await locked.catch(() => undefined)
    expect(during).toEqual([1])
    expect(vi.getTimerCount()).toBe(0)
  })
})
