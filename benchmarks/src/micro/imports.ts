// How long an import takes in a fresh process, and how many modules it loads.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { median } from '../two-nodes.ts'
import type { Unit } from './measure.ts'

/** How long an import takes, or how many modules it loads. */
export interface ImportRow {
  readonly name: string
  readonly unit: Unit
  readonly value: number
  readonly target?: number
}

const runs = 9
const subjects: readonly { readonly specifier: string; readonly target?: number }[] = [
  // What importing costs by itself.
  { specifier: 'data:text/javascript,' },
  { specifier: '@k/protocol', target: 15 },
  { specifier: '@k/protocol/messages/produce-request' },
  { specifier: '@k/protocol/all' },
  { specifier: 'kafkajs' },
  { specifier: '@platformatic/kafka' },
]

const timing = `
const startedAt = performance.now()
await import(process.argv[1])
console.log(performance.now() - startedAt)`

// Hooks that run in the thread itself are in Node 24, not in 20; the number of modules is the same in both.
const counting = `
import * as module from 'node:module'
let count = 0
module.registerHooks?.({ load: (url, context, next) => { count += url.startsWith('file:') ? 1 : 0; return next(url, context) } })
await import(process.argv[1])
console.log(count)`

const directory = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a script in a plain Node, without what this process was started with; gives the number that it prints. */
async function numberFrom(script: string, specifier: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, specifier], {
    cwd: directory,
    env: { PATH: process.env.PATH },
  })
  return Number(stdout)
}

/** Imports each package in nine fresh processes, in turns. */
export async function importRows(): Promise<ImportRow[]> {
  const times = new Map<string, number[]>(subjects.map(({ specifier }) => [specifier, []]))
  for (let run = -1; run < runs; run++) {
    for (const { specifier } of subjects) {
      const milliseconds = await numberFrom(timing, specifier)
      // The first brings the files into the machine's memory.
      if (run >= 0) times.get(specifier)?.push(milliseconds)
    }
  }
  const rows = subjects.map(({ specifier, target }): ImportRow => {
    const value = median(times.get(specifier) ?? [])
    return { name: `import '${specifier}'`, unit: 'ms', value, ...(target === undefined ? {} : { target }) }
  })
  for (const { specifier } of subjects) {
    const value = await numberFrom(counting, specifier)
    if (value > 0) rows.push({ name: `import '${specifier}'`, unit: 'modules', value })
  }
  return rows
}
