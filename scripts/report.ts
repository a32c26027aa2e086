import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a check found: a line for when all is well, and one line (`file:line: …`) for each fault. */
export interface Report {
  summary: string
  faults: string[]
}

/** `file:line` of the first line that holds a text; line 1 when none does, so that an editor still opens the file. */
export function locate(root: string, file: string, text: string): string {
  const path = join(root, file)
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  return `${file}:${Math.max(1, lines.findIndex(line => line.includes(text)) + 1)}`
}

/** Runs a check on this workspace and prints its report, if the module is the one that Node was started with. */
export async function runAsScript(moduleUrl: string, check: (root: string) => Report | Promise<Report>): Promise<void> {
  if (process.argv[1] !== fileURLToPath(moduleUrl)) return
  const { summary, faults } = await check(resolve(fileURLToPath(moduleUrl), '../..'))
  console.log(faults.length === 0 ? summary : faults.join('\n'))
  // Not process.exit(): that would cut off output which a pipe has not taken yet.
  process.exitCode = faults.length === 0 ? 0 : 1
}
