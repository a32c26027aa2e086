import { setTimeout as sleep } from 'node:timers/promises'
import { lookUpProcess, type ProcessEntry, type ProcessLookUp } from './process-ancestry.ts'

const pollMs = 1_000
// The program itself (`npm run kafka`), or a script that Node runs (`node -r hook /usr/lib/pnpm.cjs up`, `node .yarn/releases/yarn-4.5.0.cjs`).
// A word among the arguments of another program is not enough.
const runnerProgram = /^(\S*\/)?(npm|npx|pnpm|yarn|yarnpkg)(\s|$)/
const withValue = '(-r|--require|--import|--loader|-C|--conditions)\\s'
const runnerScript = new RegExp(
  `^(\\S*/)?node\\S*\\s+(${withValue}+\\S+\\s+|(?!${withValue})-\\S+\\s+)*(\\S*/)?(npm|npx|pnpm|yarn)(-cli|-[\\d.]+)?(\\.[cm]?js)?(\\s|$)`,
)
const deepestChain = 64

/**
 * The processes through which a package runner started this one: from the process up to the outermost npm, npx, pnpm or yarn.
 * Empty when none did.
 */
export async function runnerChain(pid: number, lookUp: ProcessLookUp): Promise<ProcessEntry[]> {
  const ancestry: ProcessEntry[] = []
  for (let next = pid; ancestry.length < deepestChain; ) {
    const entry = await lookUp(next)
    if (entry === undefined) break
    ancestry.push(entry)
    next = entry.parentPid
  }
  const outermost = ancestry.findLastIndex((entry, depth) => depth > 0 && isPackageRunner(entry.command))
  return ancestry.slice(0, outermost + 1)
}

function isPackageRunner(command: string): boolean {
  return runnerProgram.test(command) || runnerScript.test(command)
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
 * Calls back once when the package runner (npm, npx, pnpm, yarn) that started this process is gone; never when none did. Killed with SIGKILL, a runner cannot tell the processes
 * below it, which would go on without anybody to end them. Does not keep the process alive.
 */
export async function watchRunner(onGone: () => void): Promise<void> {
  const chain = await runnerChain(process.pid, lookUpProcess).catch(() => [])
  if (chain.length === 0) return
  for (;;) {
    await sleep(pollMs, undefined, { ref: false })
    // What cannot be told now is asked again later.
    if (!(await isChainWhole(chain, lookUpProcess).catch(() => true))) break
  }
  onGone()
}
