// `pnpm test:long`: the units and the suites on real Kafka with Kafka's own waits, on two releases of Kafka and two of Node.
// Writes integration/results/long.json, which is committed.
import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { resolveKafkaInstallation } from '@k/testing'
import { endingSignal, node24, notRun, runVitest } from './run-vitest.ts'
import { closingLine, describeOutcome, type Outcome, total } from './test-outcome.ts'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const ending = endingSignal()
const releases = ['3.9.1', '4.3.1']

async function runOn(node: string, nodeVersion: string): Promise<Outcome[]> {
  const environment = { K_TEST_TIER: 'long', K_TEST_SEEDS: '5000' }
  const outcomes = [
    await runVitest({ root, ending, node, project: 'units', name: `units on Node ${nodeVersion}`, environment }),
  ]
  for (const version of releases) {
    await resolveKafkaInstallation({ version, onProgress: line => console.log(line) })
    const name = `integration on Kafka ${version}, Node ${nodeVersion}`
    const request = { root, ending, node, project: 'integration', name }
    outcomes.push(await runVitest({ ...request, environment: { ...environment, K_KAFKA_VERSION: version } }))
  }
  return outcomes
}

// Before hours of tests: without a repository the result could not say what it is of.
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
const commit = git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : ', changed')
const outcomes = await runOn(process.execPath, process.versions.node)
const newer = node24(root)
if (newer === undefined) outcomes.push(notRun('everything on Node 24', `there is no package of it for this machine`))
else outcomes.push(...(await runOn(newer, execFileSync(newer, ['--version'], { encoding: 'utf8' }).trim().slice(1))))

for (const line of outcomes.flatMap(describeOutcome)) console.log(line)
const sum = total(outcomes, true)
const machine = { cpu: cpus()[0]?.model, cores: cpus().length, platform: process.platform }
const directory = join(root, 'integration/results')
await mkdir(directory, { recursive: true })
const result = { date: new Date().toISOString().slice(0, 10), commit, machine, ...sum, outcomes }
await writeFile(join(directory, 'long.json'), `${JSON.stringify(result, null, 2)}\n`)
console.log(closingLine(sum))
process.exitCode = sum.failed === 0 ? 0 : 1
