import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { watchRunner } from '@k/testing'
import { type Outcome, outcomeOf } from './test-outcome.ts'

const endingSignals = ['SIGTERM', 'SIGHUP'] as const

/** Aborts when this process is told to end, or the package runner that started it is gone; the process ends right after. */
export function endingSignal(): AbortSignal {
  const ending = new AbortController()
  const end = () => {
    ending.abort()
    process.exit(1)
  }
  for (const signal of endingSignals) process.on(signal, end)
  void watchRunner(end)
  return ending.signal
}

/** Which tests to run, and on what. */
export interface VitestRequest {
  readonly root: string
  /** The path of a Node. */
  readonly node: string
  /** The project in vitest.config.ts. */
  readonly project: string
  readonly name: string
  /** Ends the run at once. */
  readonly ending: AbortSignal
  readonly environment?: NodeJS.ProcessEnv
}

/** Runs a project's tests, showing Vitest's own output, and counts them. */
export async function runVitest({
  ending,
  environment = {},
  name,
  node,
  project,
  root,
}: VitestRequest): Promise<Outcome> {
  const directory = await mkdtemp(join(tmpdir(), 'k-vitest-'))
  const reportFile = join(directory, 'report.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const startedAt = performance.now()
  // Vitest takes CI for a terminal; colours are for those who look at one.
  const colours = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }
  const child = spawn(node, [vitest, 'run', '--project', project, ...reporters], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...colours, ...environment },
  })
  // SIGKILL: what its tests have launched ends with it.
  const kill = () => child.kill('SIGKILL')
  ending.addEventListener('abort', kill, { once: true })
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve(code ?? 1))
  })
  ending.removeEventListener('abort', kill)
  try {
    const report = existsSync(reportFile) ? JSON.parse(await readFile(reportFile, 'utf8')) : undefined
    return outcomeOf({ name, root, exitCode, report, seconds: (performance.now() - startedAt) / 1000 })
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** The path of Node 24, which a package of its own brings; undefined where it has none for this machine. */
export function node24(root: string): string | undefined {
  const path = join(root, 'scripts/node-24/node_modules', `node-${process.platform}-${process.arch}`, 'bin/node')
  return existsSync(path) ? path : undefined
}

/** A run that could not be: one skipped test, which says why. */
export function notRun(name: string, why: string): Outcome {
  process.stdout.write(`\n!!! SKIPPED ${name}: ${why}\n\n`)
  return { name, passed: 0, failed: 0, skipped: 1, seconds: 0, packages: {} }
}
