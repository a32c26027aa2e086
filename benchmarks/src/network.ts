// How fast one connection is, ours and the peers', on Node 20 and 24. Writes results/network.json and prints a table.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { measureSubject, subjects } from './network/subjects.ts'
import { machine, measuredNodes, measureOnce, type Spread, spreadOf } from './two-nodes.ts'

const runs = 5
const own = fileURLToPath(import.meta.url)

interface ReportRow {
  readonly name: string
  readonly unit: string
  readonly nodes: Record<string, Spread>
}

async function main(): Promise<void> {
  const nodes = await measuredNodes()
  const rows: ReportRow[] = []
  for (const [name, { oldestNode = 20, unit }] of Object.entries(subjects)) {
    const measured: Record<string, number[]> = {}
    for (let run = 0; run < runs; run++) {
      for (const node of nodes.filter(({ version }) => Number.parseInt(version, 10) >= oldestNode)) {
        const value = await measureOnce<number>(node, own, name)
        measured[node.version] = [...(measured[node.version] ?? []), value]
      }
    }
    const spreads = Object.entries(measured).map(([version, values]) => [version, spreadOf(values)] as const)
    rows.push({ name, unit, nodes: Object.fromEntries(spreads) })
    process.stderr.write(`measured: ${name}\n`)
  }
  const date = new Date().toISOString().slice(0, 10)
  const report = { command: 'pnpm bench:network', date, runs, machine: machine(nodes), rows }
  const file = fileURLToPath(new URL('../results/network.json', import.meta.url))
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
  for (const { name, nodes: ofRow, unit } of rows) {
    const cells = nodes.map(({ version }) => ofRow[version]?.median.toLocaleString('en') ?? '–')
    console.log(`| ${[name, ...cells, unit].join(' | ')} |`)
  }
}

const [name] = process.argv.slice(2)
if (name === undefined) await main()
else console.log(JSON.stringify(await measureSubject(name)))
