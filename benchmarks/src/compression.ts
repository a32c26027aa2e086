// How fast the codecs are, by engine, and the peers'; on Node 20 and 24. Writes results/compression.json and prints a table.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type CompressionRow, compressionRows } from './compression/measurements.ts'
import { machine, measuredNodes, measureOnce, type Spread, spreadOf } from './two-nodes.ts'

const runs = 3
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
      for (const { value, ...row } of await measureOnce<CompressionRow[]>(node, own, 'compression')) {
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

function table(rows: readonly ReportRow[], versions: readonly string[]): string {
  const lines = rows.map(row => {
    const cells = versions.map(version => row.nodes[version]?.median.toLocaleString('en') ?? '–')
    return `| ${[row.codec, row.engine, row.what, ...cells, row.unit].join(' | ')} |`
  })
  const heads = ['codec', 'engine', 'what', ...versions.map(version => `Node ${version}`), '']
  return [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...lines].join('\n')
}

if (process.argv[2] === undefined) await main()
else console.log(JSON.stringify(await compressionRows()))
