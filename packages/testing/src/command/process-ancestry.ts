import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** A process and the one that it belongs to now. */
export interface ProcessEntry {
  readonly pid: number
  readonly parentPid: number
  readonly command: string
}

/** Looks a process up; undefined when there is none of that pid. */
export type ProcessLookUp = (pid: number) => Promise<ProcessEntry | undefined>

/** Looks a process up in `/proc` on Linux, where `ps` may not be installed, and by `ps` elsewhere. */
export const lookUpProcess: ProcessLookUp = pid => (process.platform === 'linux' ? lookUpInProc(pid) : lookUpByPs(pid))

async function lookUpInProc(pid: number): Promise<ProcessEntry | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8')
    return { pid, parentPid: parseParentPid(stat), command: command.replaceAll('\0', ' ').trim() }
  } catch {
    // The process is gone, or not ours to look at: there is nothing to say of it either way.
    return undefined
  }
}

/** The parent's pid in `/proc/<pid>/stat`: the second field after the name, which may itself hold blanks and parentheses. */
export function parseParentPid(stat: string): number {
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

async function lookUpByPs(pid: number): Promise<ProcessEntry | undefined> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'ppid=,args=', '-p', String(pid)])
    const [, parentPid, command = ''] = /^\s*(\d+)\s+(.*)/.exec(stdout) ?? []
    return parentPid === undefined ? undefined : { pid, parentPid: Number(parentPid), command }
  } catch {
    // ps says by its exit code that there is no such process.
    return undefined
  }
}
