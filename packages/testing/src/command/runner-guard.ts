import { lookUpProcess, type ProcessEntry, type ProcessLookUp } from './process-ancestry.ts'

const pollMs = 1_000
const packageRunner = /\b(npm|npx|pnpm|yarn)\b/

/**
 * The processes through which a package runner started this one: from the process up to the outermost npm, npx, pnpm or yarn.
 * Empty when none did.
 */
export async function runnerChain(pid: number, lookUp: ProcessLookUp): Promise<ProcessEntry[]> {
  const ancestry: ProcessEntry[] = []
  for (let entry = await lookUp(pid); entry !== undefined; entry = await lookUp(entry.parentPid)) ancestry.push(entry)
  const outermost = ancestry.findLastIndex((entry, depth) => depth > 0 && packageRunner.test(entry.command))
  return ancestry.slice(0, outermost + 1)
}

/**
 * Whether every process of a chain still has the parent it had. A process whose parent was killed belongs to another one at once,
 * even while the dead parent still has its entry.
 */
export async function isChainWhole(chain: readonly ProcessEntry[], lookUp: ProcessLookUp): Promise<boolean> {
  for (const entry of chain.slice(0, -1)) {
    if ((await lookUp(entry.pid))?.parentPid !== entry.parentPid) return false
  }
  return true
}

/**
 * Calls back once when the package runner that started this process is gone. Killed with SIGKILL, a runner cannot tell the processes
 * below it, which would go on without anybody to end them. Does not keep the process alive.
 */
export async function watchRunner(onGone: () => void): Promise<void> {
  const chain = await runnerChain(process.pid, lookUpProcess)
  if (chain.length === 0) return
  const timer = setInterval(async () => {
    if (await isChainWhole(chain, lookUpProcess)) return
    clearInterval(timer)
    onGone()
  }, pollMs)
  timer.unref()
}
