// What the smallest things cost, ours and the peers', on Node 20 and 24. Writes results/micro.json and prints it as a table.
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { arch, cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { crc32cRows } from './micro/crc32c.ts'
import { importRows } from './micro/imports.ts'
import { type MicroRow, median } from './micro/measure.ts'
import { metadataRows, produceRows } from './micro/messages.ts'
import { recordsDecodeRows, recordsEncodeRows, recordsEncodeStringsRows } from './micro/records.ts'

const measurements: Readonly<Record<string, () => Promise<MicroRow[]>>> = {
  'records, bytes': recordsEncodeRows,
  'records, strings': recordsEncodeStringsRows,
  'records, read': recordsDecodeRows,
  'CRC-32C': crc32cRows,
  'Metadata response, 10,000 partitions': metadataRows,
  'Produce request': produceRows,
  import: importRows,
}
const runs = 5
// Each has its own nine processes.
const onceMeasured = 'import'

const own = fileURLToPath(import.meta.url)
const node24 = fileURLToPath(
  new URL(`../../scripts/node-24/node_modules/node-linux-${arch()}/bin/node`, import.meta.url),
)

/** One row of the result: medians of the runs by Node's version, and their extremes. */
interface ReportRow extends Omit<MicroRow, 'value'> {
  readonly measurement: string
  readonly nodes: Record<string, { readonly median: number; readonly lowest: number; readonly highest: number }>
}

async function nodeVersion(node: string): Promise<string> {
  const { stdout } = await promisify(execFile)(node, ['--version'])
  return stdout.trim().slice(1)
}

/** Measures once, in a process of its own. */
async function measure(node: string, measurement: string): Promise<MicroRow[]> {
  const { stdout } = await promisify(execFile)(node, ['--expose-gc', '--import', 'tsx', own, measurement])
  return JSON.parse(stdout) as MicroRow[]
}

/** Three significant digits, all of a large number's. */
function rounded(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3))
}

function reportRows(measurement: string, version: string, results: readonly MicroRow[][]): ReportRow[] {
  return (results[0] ?? []).map(({ value: _, ...row }, index) => {
    const values = results.map(result => result[index]?.value ?? Number.NaN)
    const node = {
      median: rounded(median(values)),
      lowest: rounded(Math.min(...values)),
      highest: rounded(Math.max(...values)),
    }
    return { measurement, ...row, nodes: { [version]: node } }
  })
}

/** The rows of every measurement, the Nodes taking turns. */
async function measureAll(nodes: readonly { readonly path: string; readonly version: string }[]): Promise<ReportRow[]> {
  const merged = new Map<string, ReportRow>()
  for (const measurement of Object.keys(measurements)) {
    const results = new Map<string, MicroRow[][]>(nodes.map(({ version }) => [version, []]))
    for (let run = 0; run < (measurement === onceMeasured ? 1 : runs); run++) {
      for (const { path, version } of nodes) results.get(version)?.push(await measure(path, measurement))
    }
    for (const [version, ofNode] of results) {
      for (const row of reportRows(measurement, version, ofNode)) {
        const key = `${measurement}: ${row.name}, ${row.unit}`
        const former = merged.get(key)
        merged.set(key, { ...row, nodes: { ...former?.nodes, ...row.nodes } })
      }
    }
    process.stderr.write(`measured: ${measurement}\n`)
  }
  return [...merged.values()]
}

/** A cell of the table; what misses its target is marked. */
function cell({ nodes, target, unit }: ReportRow, version: string): string {
  const value = nodes[version]?.median
  if (value === undefined) return ''
  const moreIsBetter = unit === '×' || unit === 'GB/s'
  const missed = target !== undefined && (moreIsBetter ? value < target : value > target)
  return `${value.toLocaleString('en')} ${unit}${missed ? ' **missed**' : ''}`
}

function table(rows: readonly ReportRow[], versions: readonly string[]): string {
  const lines = rows.map(row => {
    const moreIsBetter = row.unit === '×' || row.unit === 'GB/s'
    const target = row.target === undefined ? '' : `${moreIsBetter ? '≥' : '≤'} ${row.target} ${row.unit}`
    const cells = [row.measurement, row.name, ...versions.map(version => cell(row, version)), target]
    return `| ${cells.join(' | ')} |`
  })
  const heads = ['measurement', 'what', ...versions.map(version => `Node ${version}`), 'target']
  return [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...lines].join('\n')
}

async function main(): Promise<void> {
  const paths = [process.execPath, node24]
  const nodes = await Promise.all(paths.map(async path => ({ path, version: await nodeVersion(path) })))
  const rows = await measureAll(nodes)
  const versions = nodes.map(({ version }) => version)
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, platform: process.platform, nodes: versions }
  const report = { command: 'pnpm bench:micro', date: new Date().toISOString().slice(0, 10), runs, machine, rows }
  const file = fileURLToPath(new URL('../results/micro.json', import.meta.url))
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
  console.log(table(rows, versions))
}

const asked = process.argv[2]
if (asked === undefined) await main()
else console.log(JSON.stringify(await measurements[asked]?.()))
