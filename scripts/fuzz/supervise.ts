import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { readLastInput, replayCommand } from './last-input.ts'

/** A process that tries inputs, and how long it may take. */
export interface Supervised {
  /** The program and its arguments. */
  readonly command: readonly string[]
  /** Where it writes each input before it tries it. */
  readonly lastInputFile: string
  /** How long it may be at one input, in milliseconds; before its first one it has six times as long. */
  readonly stallMs: number
}

/**
 * Runs a process that tries inputs. It reports what it finds itself; an endless loop and the end of its memory it cannot, so that is done here.
 *
 * @returns Its exit code (1 when it was killed), and the report of an input that it did not come back from.
 */
export async function supervise(supervised: Supervised): Promise<{ exitCode: number; report: string | undefined }> {
  const { command, lastInputFile, stallMs } = supervised
  const [program = '', ...args] = command
  writeFileSync(lastInputFile, '')
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  let stalled = false
  const watch = watchProgress(lastInputFile, stallMs, () => {
    stalled = true
    kill()
  })
  const [exitCode, signal] = (await once(child, 'close')) as [number | null, string | null]
  clearInterval(watch)
  process.off('exit', kill)
  if (exitCode === 0 || exitCode === 1 || exitCode === 2) return { exitCode, report: undefined }
  const how = signal === null ? `exit code ${exitCode}` : signal
  const end = `the process ended by ${how}: out of memory?`
  return { exitCode: 1, report: reportOf(lastInputFile, stalled ? `no end within ${stallMs / 1000} s` : end) }
}

function watchProgress(file: string, stallMs: number, onStall: () => void): NodeJS.Timeout {
  let seen = 0
  let since = performance.now()
  return setInterval(() => {
    const count = readLastInput(file)?.count ?? 0
    const now = performance.now()
    if (count !== seen) [seen, since] = [count, now]
    else if (now - since > (count === 0 ? 6 : 1) * stallMs) onStall()
  }, stallMs / 20)
}

function reportOf(file: string, what: string): string {
  const last = readLastInput(file)
  if (last === undefined) return `finding: ${what}, before the first input`
  return `finding: ${last.label}: ${what}\n${replayCommand(last.label, last.input)}`
}
