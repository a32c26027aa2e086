import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

const pollMs = 200
// A holder writes its pid right after it made the file; an empty file older than this belongs to one that died in between.
const unwrittenMs = 5_000

/**
 * Runs an action while holding a lock that other processes of this machine respect. A lock whose holder is dead is taken over.
 *
 * It keeps several processes from doing the same long work at once; it is not what makes the work's result safe.
 */
export async function withFileLock<T>(
  path: string,
  { signal, onWait }: { readonly signal: AbortSignal; readonly onWait: () => void },
  action: () => Promise<T>,
): Promise<T> {
  for (let waited = false; !(await tryLock(path)); waited = true) {
    if (!waited) onWait()
    if (await isAbandoned(path)) await rm(path, { force: true })
    else await sleep(pollMs, undefined, { signal })
  }
  try {
    return await action()
  } finally {
    await rm(path, { force: true })
  }
}

async function tryLock(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  try {
    const holder = Number(await readFile(path, 'utf8'))
    if (holder > 0) return !isAlive(holder)
    return Date.now() - (await stat(path)).mtimeMs > unwrittenMs
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
