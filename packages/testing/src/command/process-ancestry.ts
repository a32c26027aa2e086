import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** A process and the one that it belongs to now. */
export interface ProcessEntry {
  readonly pid: number
  readonly parentPid: number
  readonly command: string
}

/** Looks a process up; undefined when there is none of that pid. Rejects when that cannot be told. */
export type ProcessLookUp = (pid: number) => Promise<ProcessEntry | undefined>

/** Looks a process up in `/proc` on Linux, where `ps` may not be installed, and by `ps` elsewhere. */
export const lookUpProcess: ProcessLookUp = pid => (process.platform === 'linux' ? lookUpInProc(pid) : lookUpByPs(pid))

async function lookUpInProc(pid: number): Promise<ProcessEntry | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8')
    return { pid, parentPid: parseParentPid(stat), command: command.replaceAll('\0', ' ').trim() }
  } catch (error) {
    // ESRCH: it ended between opening the file and reading it.
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ESRCH') return undefined
    throw error
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
  } catch (error) {
    // By exit code 1 ps says that there is no such process; anything else says nothing.
    if ((error as { code?: unknown }).code === 1) return undefined
    throw error
  }
}
