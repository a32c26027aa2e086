// `pnpm fuzz [seconds] [seed]`: hands random and damaged bytes to every decoder. `pnpm fuzz --replay <subject> <version> <hex>`: tries one input.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { supervise } from './fuzz/supervise.ts'

const stallMs = 10_000
const heapMegabytes = 512
const usage = 'usage: pnpm fuzz [seconds=60] [seed], or pnpm fuzz --replay <subject> <version> <hex>'

/** The child's arguments; undefined when ours make no sense. */
function childArguments(args: readonly string[]): readonly string[] | undefined {
  if (args[0] === '--replay') return args.length === 3 || args.length === 4 ? args : undefined
  const [seconds = '60', seed = String(Date.now() % 0x1_0000_0000)] = args
  return Number(seconds) > 0 && Number.isInteger(Number(seed)) && args.length < 3 ? [seconds, seed] : undefined
}

/** Runs this script once more, as the child that does the work. */
async function runSupervised(args: readonly string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'k-fuzz-'))
  const lastInputFile = join(folder, 'last-input')
  const heap = `--max-old-space-size=${heapMegabytes}`
  const script = fileURLToPath(import.meta.url)
  const command = [process.execPath, ...process.execArgv, heap, script, '--child', lastInputFile, ...args]
  try {
    const { exitCode, report } = await supervise({ command, lastInputFile, stallMs })
    if (report !== undefined) console.log(report)
    return exitCode
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function main(args: readonly string[]): Promise<number> {
  const [mode, lastInputFile = '', ...rest] = args
  if (mode === '--child') return (await import('./fuzz/child.ts')).runChild(lastInputFile, rest)
  const forChild = childArguments(args)
  if (forChild === undefined) {
    console.log(usage)
    return 2
  }
  if (mode !== '--replay') console.log(`seed ${forChild[1]}`)
  return runSupervised(forChild)
}

// A child that loops must not outlive us.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
process.exitCode = await main(process.argv.slice(2))
