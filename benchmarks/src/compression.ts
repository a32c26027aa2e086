// How fast the codecs are, by engine, and the peers'; on Node 20 and 24. Writes results/compression.json and prints a table.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type CompressionRow, delayRow, type EngineName, engineNames, speedRows } from './compression/measurements.ts'
import { type MeasuredNode, machine, measuredNodes, measureOnce, type Spread, spreadOf } from './two-nodes.ts'

const runs = 5
const own = fileURLToPath(import.meta.url)

interface ReportRow extends Omit<CompressionRow, 'value'> {
  readonly nodes: Record<string, Spread>
}

const keyOf = ({ codec, engine, what }: Omit<CompressionRow, 'value' | 'unit'>) => `${codec} | ${engine} | ${what}`

async function main(): Promise<void> {
  const nodes = await measuredNodes()
  const values = new Map<string, number[]>()
  const found = new Map<string, Omit<CompressionRow, 'value'>>()
  for (let run = 0; run < runs; run++) {
    for (const node of nodes) {
      for (const { value, ...row } of await rowsOnce(node)) {
        const key = `${node.version} ${keyOf(row)}`
        found.set(keyOf(row), row)
        values.set(key, [...(values.get(key) ?? []), value])
      }
    }
    process.stderr.write(`run ${run + 1} of ${runs}\n`)
  }
  const rows = [...found.values()].map((row): ReportRow => {
    const measured = nodes.flatMap(({ version }) => {
      const ofNode = values.get(`${version} ${keyOf(row)}`)
      return ofNode === undefined ? [] : [[version, spreadOf(ofNode)] as const]
    })
    return { ...row, nodes: Object.fromEntries(measured) }
  })
  const report = {
    command: 'pnpm bench:compression',
    date: new Date().toISOString().slice(0, 10),
    runs,
    machine: machine(nodes),
    rows,
  }
  const file = fileURLToPath(new URL('../results/compression.json', import.meta.url))
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
  console.log(
    table(
      rows,
      nodes.map(({ version }) => version),
    ),
  )
}

/** Each engine's delay in a process of its own: what others leave to be collected would delay it too. */
async function rowsOnce(node: MeasuredNode): Promise<CompressionRow[]> {
  const rows = await measureOnce<CompressionRow[]>(node, own, 'speed')
  for (const [codec, engine] of await measureOnce<EngineName[]>(node, own, 'engines')) {
    rows.push(await measureOnce<CompressionRow>(node, own, 'delay', codec, engine))
  }
  return rows
}

async function answer([what, codec = '', engine = '']: readonly string[]): Promise<unknown> {
  if (what === 'engines') return engineNames()
  return what === 'speed' ? await speedRows() : await delayRow(codec, engine)
}

function table(rows: readonly ReportRow[], versions: readonly string[]): string {
  const lines = rows.map(row => {
    const cells = versions.map(version => row.nodes[version]?.median.toLocaleString('en') ?? '–')
    return `| ${[row.codec, row.engine, row.what, ...cells, row.unit].join(' | ')} |`
  })
  const heads = ['codec', 'engine', 'what', ...versions.map(version => `Node ${version}`), '']
  return [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...lines].join('\n')
}

const words = process.argv.slice(2)
if (words.length === 0) await main()
else console.log(JSON.stringify(await answer(words)))
