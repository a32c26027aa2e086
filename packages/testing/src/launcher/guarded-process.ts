import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import type { Socket } from 'node:net'

/** How to start a process that must not outlive this one. */
export interface GuardedProcessOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly environment: NodeJS.ProcessEnv
  /** Default: this process's. */
  readonly workingDirectory?: string | undefined
  /** Standard input, output and error, as `child_process.spawn` takes them. */
  readonly stdio: readonly ['ignore' | 'pipe', 'ignore' | 'pipe' | number, 'ignore' | 'pipe' | number]
}

// File descriptor 3 is the lifeline: a pipe whose other end only this Node process holds, so that the kernel closes it however Node dies.
// The guard runs beside the command and reads from it. A line means that the command has ended and was seen to; end of file means that Node is gone.
// `$$` is the shell's pid, also in the subshell, and exec keeps it: the pid that `spawn` returns is the command's own, and its process group's.
// No `--` before the group: the shell of Debian takes it for a number.
const processGuard = `
(
  trap '' TERM INT HUP
  if read -r line <&3; then exit 0; fi
  kill -9 -$$
) </dev/null >/dev/null 2>&1 &
exec "$@" 3<&-
`

// The same for a directory. Processes that still write into it are being killed at this moment, so once may not be enough.
const directoryGuard = `
trap '' TERM INT HUP
if read -r line; then exit 0; fi
attempts=0
while [ -e "$1" ] && [ $attempts -lt 50 ]; do rm -rf -- "$1"; attempts=$((attempts + 1)); sleep 0.1; done
`

/**
 * Starts a process that is killed, with whatever it started, when this Node process ends, however it ends: SIGKILL included.
 *
 * The process leads a process group of its own, so a Ctrl-C in the terminal does not reach it: ending it is the caller's business.
 * The child's `pid`, signals and exit status are the command's own. When the process cannot be made the child emits `error`.
 */
export function spawnGuarded(options: GuardedProcessOptions): ChildProcess {
  const { args, command, environment, workingDirectory } = options
  const stdio: StdioOptions = [...options.stdio, 'pipe']
  const child = spawn('/bin/sh', ['-c', processGuard, 'k-guard', command, ...args], {
    stdio,
    env: environment,
    cwd: workingDirectory,
    detached: true,
  })
  // Absent when there are no file descriptors left to make the process with.
  const lifeline = child.stdio?.[3] as Socket | undefined
  // The guard may be gone before it reads the line; that is the end both want.
  lifeline?.on('error', () => undefined)
  child.once('exit', () => lifeline?.end('done\n'))
  return child
}

/**
 * Has a directory removed when this Node process ends, however it ends. Does not keep the process alive.
 *
 * @returns Takes the guard away: the directory is the caller's to remove, or to leave.
 */
export function guardDirectory(directory: string): () => void {
  const child = spawn('/bin/sh', ['-c', directoryGuard, 'k-guard', directory], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  const lifeline = child.stdin as Socket | null
  lifeline?.on('error', () => undefined)
  // Without a guard the directory may stay behind; that is no reason to fail.
  child.on('error', () => undefined)
  child.unref()
  lifeline?.unref()
  return () => void lifeline?.end('done\n')
}

/** Kills a guarded process and whatever it started (SIGKILL to its process group). */
export function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // ESRCH: nobody is left; EPERM is how macOS says that only the dead are.
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ESRCH' && code !== 'EPERM') throw error
  }
}
