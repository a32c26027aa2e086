// Runs a measurement on Node 20 and 24 in turns, each time in a process of its own.
import { execFile } from 'node:child_process'
import { arch, cpus, platform } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const newest = fileURLToPath(
  new URL(`../../scripts/node-24/node_modules/node-${platform()}-${arch()}/bin/node`, import.meta.url),
)

/** A Node to measure on. */
export interface MeasuredNode {
  readonly path: string
  readonly version: string
}

/** What several runs gave. */
export interface Spread {
  readonly median: number
  readonly lowest: number
  readonly highest: number
}

/** The Node that runs this, and Node 24. */
export function measuredNodes(): Promise<MeasuredNode[]> {
  return Promise.all(
    [process.execPath, newest].map(async path => {
      const { stdout } = await promisify(execFile)(path, ['--version'])
      return { path, version: stdout.trim().slice(1) }
    }),
  )
}

/** What a script prints as JSON when it is given some words. */
export async function measureOnce<Result>(node: MeasuredNode, script: string, ...words: string[]): Promise<Result> {
  const { stdout } = await promisify(execFile)(node.path, ['--import', 'tsx', script, ...words], { maxBuffer: 1 << 26 })
  return JSON.parse(stdout) as Result
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** The middle, the lowest and the highest of some values, rounded to what a measurement can tell. */
export function spreadOf(values: readonly number[]): Spread {
  return {
    median: rounded(median(values)),
    lowest: rounded(Math.min(...values)),
    highest: rounded(Math.max(...values)),
  }
}

/** What the figures were measured on. */
export function machine(nodes: readonly MeasuredNode[]) {
  return {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    platform: platform(),
    nodes: nodes.map(({ version }) => version),
  }
}

/** Three significant digits, all of a large number's. */
function rounded(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3))
}
