import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** A process that a test started, and what it has printed so far on both streams. */
export interface Child {
  readonly process: ChildProcess
  readonly output: () => string
  /** Waits for output; rejects when the process ends without it. */
  readonly waitFor: (pattern: RegExp) => Promise<RegExpExecArray>
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>
}

/** The path of a file of this package. */
export function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}

/** Starts a process; the test that started it ends it. */
export function start(command: string, args: readonly string[], environment: NodeJS.ProcessEnv = process.env): Child {
  const child = spawn(command, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', chunk => {
      output += chunk
      child.emit('output')
    })
  }
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal)
  onTestFinished(() => void child.kill('SIGKILL'))
  return {
    process: child,
    output: () => output,
    ended,
    waitFor: pattern => waitForOutput(child, pattern, () => output),
  }
}

/** Runs one of the fixtures, which use the packages as they are built. */
export function startFixture(name: string, options: object, environment?: NodeJS.ProcessEnv): Child {
  return start(process.execPath, [pathOf(`fixtures/${name}.mjs`), JSON.stringify(options)], environment)
}

function waitForOutput(child: ChildProcess, pattern: RegExp, output: () => string): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const match = pattern.exec(output())
      if (match) resolve(match)
    }
    child.on('output', look)
    child.once('close', () => reject(new Error(`ended without ${pattern}, having printed: ${output()}`)))
    look()
  })
}

/** Whether a process is there: not ended, or ended and not yet waited for. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}
