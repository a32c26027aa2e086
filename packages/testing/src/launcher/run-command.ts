import { TimeoutError } from '@k/protocol'
import { killGroup, spawnGuarded } from './guarded-process.ts'

/** How to run a command to its end. */
export interface RunCommandOptions {
  /** What the command is called in an error, which does not show its arguments: they may hold passwords. Default: the command. */
  readonly name?: string
  readonly environment: NodeJS.ProcessEnv
  /** Default: this process's. */
  readonly workingDirectory?: string
  /** What the command reads from its standard input. Default: nothing. */
  readonly input?: string
  /** After how many milliseconds the command is killed and the promise rejects. */
  readonly timeoutMs: number
  /** The option that sets `timeoutMs`, for the error. */
  readonly timeoutOption: string
  /** Kills the command; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/** What a command that ended left behind. */
export interface CommandResult {
  /** The exit code, or `null` when a signal ended it. */
  readonly exitCode: number | null
  /** What it printed on its standard output. */
  readonly stdout: string
  /** What it printed on its standard error. */
  readonly stderr: string
}

/** The exit code by which a POSIX shell says that there is no such command. */
export const commandNotFound = 127

/**
 * Runs a command to its end, whatever its exit code. It never outlives this process.
 *
 * @throws TimeoutError when it does not end in time.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: RunCommandOptions,
): Promise<CommandResult> {
  const { input, name = command, signal, timeoutMs, timeoutOption } = options
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const child = spawnGuarded({ ...options, command, args, stdio: ['pipe', 'pipe', 'pipe'] })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout?.on('data', chunk => stdout.push(chunk))
    child.stderr?.on('data', chunk => stderr.push(chunk))
    // A command that ends without reading all of its input is not a failure of ours.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input ?? '')

    let failure: unknown
    const fail = (error: unknown) => {
      failure = error
      killGroup(child.pid)
    }
    const abort = () => fail(signal?.reason)
    const timer = setTimeout(() => {
      fail(new TimeoutError(`${name} did not end`, { limitMs: timeoutMs, option: timeoutOption }))
    }, timeoutMs)
    signal?.addEventListener('abort', abort, { once: true })
    const settle = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
    // The process could not even be made: there may be no "close" then.
    child.once('error', error => {
      settle()
      reject(error)
    })
    child.once('close', exitCode => {
      settle()
      if (failure !== undefined) reject(failure)
      else resolve({ exitCode, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() })
    })
  })
}
