// What the smallest things cost, ours and the peers', on Node 20 and 24. Writes results/micro.json and prints it as a table.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { checksums } from './micro/crc32c.ts'
import { type ImportRow, importRows } from './micro/imports.ts'
import { type Figures, type Measurement, measure, type Subject, type Unit } from './micro/measure.ts'
import { metadataDecoding, produceEncoding } from './micro/messages.ts'
import { recordsReading, recordsWriting } from './micro/records.ts'
import { type MeasuredNode, machine, measuredNodes, measureOnce, median, type Spread, spreadOf } from './two-nodes.ts'

const measurements: Readonly<Record<string, Measurement>> = {
  'records, write': recordsWriting,
  'records, read': recordsReading,
  'CRC-32C': checksums,
  'Metadata response, 10,000 partitions': metadataDecoding,
  'Produce request': produceEncoding,
}
const runs = 5
const own = fileURLToPath(import.meta.url)

/** One row of the result: medians of the runs by Node's version, and their extremes. */
interface ReportRow {
  readonly measurement: string
  readonly name: string
  readonly unit: Unit
  readonly target?: number
  readonly nodes: Record<string, Spread>
}

type FiguresOf = (node: MeasuredNode, subject: string) => Figures[]

/** The figures of every subject, subjects and Nodes taking turns: what slows the machine for a while slows them all. */
async function figuresOf(name: string, { subjects }: Measurement, nodes: readonly MeasuredNode[]): Promise<FiguresOf> {
  const found = new Map<string, Figures[]>()
  for (let run = 0; run < runs; run++) {
    for (const subject of subjects) {
      for (const node of nodes) {
        const key = `${node.version} ${subject.name}`
        found.set(key, [...(found.get(key) ?? []), await measureOnce<Figures>(node, own, name, subject.name)])
      }
    }
  }
  return (node, subject) => found.get(`${node.version} ${subject}`) ?? []
}

async function rowsOf(measurement: string, nodes: readonly MeasuredNode[]): Promise<ReportRow[]> {
  const { subjects, ratios = [] } = measurements[measurement] as Measurement
  const figures = await figuresOf(measurement, { subjects }, nodes)
  const onNodes = (spread: (node: MeasuredNode) => Spread) =>
    Object.fromEntries(nodes.map(node => [node.version, spread(node)]))
  const rowsOfSubject = ({ name, unit, target, hasFirstCall }: Subject): ReportRow[] => {
    const steady = onNodes(node => spreadOf(figures(node, name).map(figure => figure.steady)))
    const first = onNodes(node => spreadOf(figures(node, name).map(figure => figure.first)))
    const row = { measurement, name, unit, ...(target === undefined ? {} : { target }), nodes: steady }
    return hasFirstCall ? [row, { measurement, name: `${name}, first call of a process`, unit, nodes: first }] : [row]
  }
  const rowsOfRatios = ratios.map(({ of, ...ratio }): ReportRow => {
    const value = (node: MeasuredNode) => of(name => median(figures(node, name).map(({ steady }) => steady)))
    return { measurement, ...ratio, unit: '×', nodes: onNodes(node => spreadOf([value(node)])) }
  })
  return [...subjects.flatMap(rowsOfSubject), ...rowsOfRatios]
}

/** Imports have processes of their own already: nine of each. */
async function rowsOfImports(nodes: readonly MeasuredNode[]): Promise<ReportRow[]> {
  const rows = new Map<string, ReportRow>()
  for (const node of nodes) {
    for (const { value, ...row } of await measureOnce<ImportRow[]>(node, own, 'import')) {
      const key = `${row.name} ${row.unit}`
      const spreads = { ...rows.get(key)?.nodes, [node.version]: spreadOf([value]) }
      rows.set(key, { measurement: 'import', ...row, nodes: spreads })
    }
  }
  return [...rows.values()]
}

const isRate = (unit: Unit) => unit === '×' || unit === 'GB/s'

/** A cell of the table; what misses its target is marked. */
function cell({ nodes, target, unit }: ReportRow, version: string): string {
  const value = nodes[version]?.median
  if (value === undefined) return ''
  const isMissed = target !== undefined && (isRate(unit) ? value < target : value > target)
  return `${value.toLocaleString('en')} ${unit}${isMissed ? ' **missed**' : ''}`
}

function table(rows: readonly ReportRow[], versions: readonly string[]): string {
  const lines = rows.map(row => {
    const target = row.target === undefined ? '' : `${isRate(row.unit) ? '≥' : '≤'} ${row.target} ${row.unit}`
    const cells = [row.measurement, row.name, ...versions.map(version => cell(row, version)), target]
    return `| ${cells.join(' | ')} |`
  })
  const heads = ['measurement', 'what', ...versions.map(version => `Node ${version}`), 'target']
  return [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...lines].join('\n')
}

async function main(): Promise<void> {
  const nodes = await measuredNodes()
  const rows: ReportRow[] = []
  for (const measurement of Object.keys(measurements)) {
    rows.push(...(await rowsOf(measurement, nodes)))
    process.stderr.write(`measured: ${measurement}\n`)
  }
  rows.push(...(await rowsOfImports(nodes)))
  const date = new Date().toISOString().slice(0, 10)
  const report = { command: 'pnpm bench:micro', date, runs, machine: machine(nodes), rows }
  const file = fileURLToPath(new URL('../results/micro.json', import.meta.url))
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
  const versions = nodes.map(({ version }) => version)
  console.log(table(rows, versions))
}

/** What a process of its own prints: the figures of one subject, or those of the imports. */
async function figuresHere(measurement: string, subject: string | undefined): Promise<unknown> {
  if (measurement === 'import') return await importRows()
  const found = measurements[measurement]?.subjects.find(({ name }) => name === subject)
  if (found === undefined) throw new Error(`there is no subject "${subject}" in "${measurement}"`)
  return await measure(found)
}

const [asked, subject] = process.argv.slice(2)
if (asked === undefined) await main()
else console.log(JSON.stringify(await figuresHere(asked, subject)))
