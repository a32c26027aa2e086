// How long a launch takes and how much memory the cluster holds. Writes results/launcher.json and the table in the README of @k/testing.
import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type LaunchKafkaOptions, launchKafka, resolveKafkaInstallation } from '@k/testing'

const runs = 5
const cases: readonly { readonly name: string; readonly options: LaunchKafkaOptions }[] = [
  { name: 'one node', options: { nodes: 1 } },
  { name: 'one node, secure', options: { nodes: 1, secure: true } },
  { name: 'three nodes', options: { nodes: 3 } },
  { name: 'three nodes, secure', options: { nodes: 3, secure: true } },
  { name: 'three nodes, secure, Kafka 3.9.1', options: { nodes: 3, secure: true, version: '3.9.1' } },
]

interface Measurement {
  readonly readySeconds: number
  readonly closeSeconds: number
  readonly residentMegabytes: number
}

async function measure(options: LaunchKafkaOptions): Promise<Measurement> {
  const startedAt = performance.now()
  const kafka = await launchKafka(options)
  const readyAt = performance.now()
  const pids = kafka.nodes.map(node => String(node.pid))
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', pids.join(',')])
  const residentMegabytes = stdout
    .trim()
    .split(/\s+/)
    .reduce((sum, kibibytes) => sum + Number(kibibytes) / 1024, 0)
  const closingAt = performance.now()
  await kafka.close()
  return {
    readySeconds: (readyAt - startedAt) / 1000,
    closeSeconds: (performance.now() - closingAt) / 1000,
    residentMegabytes,
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** How long resolving takes with an empty cache of ours and whatever Maven has in its own. */
async function resolveSeconds(): Promise<number> {
  const cache = join(tmpdir(), `k-benchmark-cache-${process.pid}`)
  const startedAt = performance.now()
  await resolveKafkaInstallation({ environment: { ...process.env, K_KAFKA_CACHE: cache } })
  const seconds = (performance.now() - startedAt) / 1000
  await rm(cache, { recursive: true, force: true })
  return seconds
}

const results: Record<string, Measurement & { readonly slowestReadySeconds: number }> = {}
for (const { name, options } of cases) {
  await resolveKafkaInstallation(options.version ? { version: options.version } : {})
  const measured: Measurement[] = []
  for (let run = 0; run < runs; run++) measured.push(await measure(options))
  const medianOf = (field: keyof Measurement) => Number(median(measured.map(each => each[field])).toFixed(1))
  results[name] = {
    readySeconds: medianOf('readySeconds'),
    slowestReadySeconds: Number(Math.max(...measured.map(each => each.readySeconds)).toFixed(1)),
    closeSeconds: medianOf('closeSeconds'),
    residentMegabytes: Math.round(medianOf('residentMegabytes')),
  }
  console.log(name, results[name])
}
const resolving = Number((await resolveSeconds()).toFixed(1))

const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.versions.node, platform: process.platform }
const report = { date: new Date().toISOString().slice(0, 10), command: 'pnpm bench:launcher', runs, machine }
const file = fileURLToPath(new URL('../results/launcher.json', import.meta.url))
await writeFile(file, `${JSON.stringify({ ...report, results, resolvingSeconds: resolving }, null, 2)}\n`)

const rows = Object.entries(results).map(
  ([name, { closeSeconds, readySeconds, residentMegabytes, slowestReadySeconds }]) =>
    `| ${name} | ${readySeconds} s (slowest ${slowestReadySeconds} s) | ${closeSeconds} s | ${residentMegabytes} MB |`,
)
const table = ['| cluster | ready after | closed after | memory |', '| --- | --- | --- | --- |', ...rows].join('\n')
const readme = fileURLToPath(new URL('../../packages/testing/README.md', import.meta.url))
const text = await readFile(readme, 'utf8')
const between = /(<!-- launcher:begin -->\n)[\s\S]*(<!-- launcher:end -->)/
await writeFile(readme, text.replace(between, `$1${table}\n$2`))
console.log(table, `\nresolving: ${resolving} s`)
