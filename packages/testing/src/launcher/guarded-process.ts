import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import type { Writable } from 'node:stream'

/** How to start a process that must not outlive this one. */
export interface GuardedProcessOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly environment: NodeJS.ProcessEnv
  /** Default: this process's. */
  readonly workingDirectory?: string | undefined
  /** Standard input, output and error, as `child_process.spawn` takes them. */
  readonly stdio: readonly ['ignore' | 'pipe', 'ignore' | 'pipe' | number, 'ignore' | 'pipe' | number]
  /** A directory that the guard removes when this process dies and nobody else can. */
  readonly removeWhenOrphaned?: string | undefined
}

// File descriptor 3 is the lifeline: a pipe whose other end only this Node process holds, so that the kernel closes it however Node dies.
// The guard runs beside the command and reads from it. A line means that the command has ended and was seen to; end of file means that Node is gone.
// `$$` is the shell's pid, also in the subshell, and exec keeps it: the pid that `spawn` returns is the command's own.
const guardScript = `
directory=$1; shift
(
  if read -r line <&3; then exit 0; fi
  kill -9 $$
  if [ -n "$directory" ]; then
    attempts=0
    while kill -0 $$ && [ $attempts -lt 50 ]; do attempts=$((attempts + 1)); sleep 0.1; done
    rm -rf -- "$directory"
  fi
  kill -9 -- -$$
) </dev/null >/dev/null 2>&1 &
exec "$@" 3<&-
`

/**
 * Starts a process that is killed when this Node process ends, however it ends: SIGKILL included.
 *
 * The process leads a process group of its own, so a Ctrl-C in the terminal does not reach it: ending it is the caller's business.
 * The child's `pid`, signals and exit status are the command's own.
 */
export function spawnGuarded(options: GuardedProcessOptions): ChildProcess {
  const { command, args, environment, workingDirectory, removeWhenOrphaned = '' } = options
  const stdio: StdioOptions = [...options.stdio, 'pipe']
  const child = spawn('/bin/sh', ['-c', guardScript, 'k-guard', removeWhenOrphaned, command, ...args], {
    stdio,
    env: environment,
    cwd: workingDirectory,
    detached: true,
  })
  const lifeline = child.stdio[3] as Writable
  // The guard may be gone before it reads the line; that is the end both want.
  lifeline.on('error', () => undefined)
  child.once('exit', () => lifeline.end('done\n'))
  return child
}
