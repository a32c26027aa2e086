// `pnpm test:long [part of a name]`: the units with thousands of seeds and the suites on real Kafka with Kafka's own waits, on two releases of
// Kafka and two of Node. Writes integration/results/long.json, which is committed: the last result of each run, with the commit that it is of.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { resolveKafkaInstallation } from '@k/testing'
import { endingSignal, node24, notRun, runVitest } from './run-vitest.ts'
import { closingLine, describeOutcome, type Outcome, total } from './test-outcome.ts'

interface DatedOutcome extends Outcome {
  readonly date: string
  readonly commit: string
}

const root = resolve(fileURLToPath(import.meta.url), '../..')
const releases = ['3.9.1', '4.3.1']
const [wanted = ''] = process.argv.slice(2)
const ending = endingSignal()
const file = join(root, 'integration/results/long.json')

// Before hours of tests: without a repository the result could not say what it is of.
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
const commit = git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : ', changed')

async function runOn(node: string, nodeVersion: string): Promise<Outcome[]> {
  const environment = { K_TEST_TIER: 'long', K_TEST_SEEDS: '5000' }
  const request = { root, ending, node }
  const outcomes: Outcome[] = []
  const units = `units on Node ${nodeVersion}`
  if (units.includes(wanted)) outcomes.push(await runVitest({ ...request, project: 'units', name: units, environment }))
  for (const version of releases) {
    const name = `integration on Kafka ${version}, Node ${nodeVersion}`
    if (!name.includes(wanted)) continue
    await resolveKafkaInstallation({ version, onProgress: line => console.log(line) })
    const withRelease = { ...environment, K_KAFKA_VERSION: version }
    outcomes.push(await runVitest({ ...request, project: 'integration', name, environment: withRelease }))
  }
  return outcomes
}

async function earlierOutcomes(): Promise<DatedOutcome[]> {
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')).outcomes : []
}

const fresh = await runOn(process.execPath, process.versions.node)
const newer = node24(root)
if (newer === undefined)
  fresh.push(notRun('everything on Node 24', 'scripts/node-24 has brought none for this machine'))
else fresh.push(...(await runOn(newer, execFileSync(newer, ['--version'], { encoding: 'utf8' }).trim().slice(1))))

for (const line of fresh.flatMap(describeOutcome)) console.log(line)
const date = new Date().toISOString().slice(0, 10)
const kept = (await earlierOutcomes()).filter(earlier => !fresh.some(({ name }) => name === earlier.name))
const outcomes = [...kept, ...fresh.map(outcome => ({ ...outcome, date, commit }))]
outcomes.sort((left, right) => left.name.localeCompare(right.name))
const sum = total(outcomes, true)
const machine = { cpu: cpus()[0]?.model, cores: cpus().length, platform: process.platform }
await mkdir(join(root, 'integration/results'), { recursive: true })
await writeFile(file, `${JSON.stringify({ machine, ...sum, outcomes }, null, 2)}\n`)
console.log(closingLine(sum))
process.exitCode = fresh.length > 0 && total(fresh, true).failed === 0 ? 0 : 1
