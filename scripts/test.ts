// `npm test`: the checks, the units on this Node and on Node 24, and the suites on a real Kafka, which it starts itself.
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { KafkaError } from '@k/protocol'
import { resolveKafkaInstallation } from '@k/testing'
import { checkSteps, formatResult, runSteps } from './check.ts'
import { runCommand } from './commands.ts'
import { endingSignal, node24, notRun, runVitest } from './run-vitest.ts'
import { closingLine, describeOutcome, type Outcome, total } from './test-outcome.ts'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const isCi = process.env.CI === 'true'
const ending = endingSignal()
const print = (line: string) => console.log(line)

async function checks(): Promise<Outcome> {
  const startedAt = performance.now()
  const results = await runSteps(root, checkSteps, result => print(formatResult(result)))
  const passed = results.filter(({ ok }) => ok).length
  const seconds = (performance.now() - startedAt) / 1000
  return { name: 'checks', passed, failed: results.length - passed, skipped: 0, seconds, packages: {} }
}

async function units(node: string, version: string): Promise<Outcome> {
  return runVitest({ root, ending, node, project: 'units', name: `units on Node ${version}` })
}

async function unitsOnNode24(): Promise<Outcome> {
  const node = node24(root)
  const why = `scripts/node-24 has brought no Node for ${process.platform} on ${process.arch}`
  return node === undefined ? notRun('units on Node 24', why) : units(node, '24')
}

/** A script of ours that passes or fails as a whole. */
async function script(name: string, ...args: string[]): Promise<Outcome> {
  const startedAt = performance.now()
  const { ok, output } = await runCommand([process.execPath, '--import', 'tsx', ...args], root)
  const seconds = (performance.now() - startedAt) / 1000
  print(formatResult({ name, ok, seconds, output }))
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, seconds, packages: {} }
}

async function generatedCode(missing: string | undefined): Promise<Outcome> {
  const name = 'generated code'
  return missing === undefined ? script(name, 'scripts/generate.ts', '--check') : notRun(name, missing)
}

async function integration(missing: string | undefined): Promise<Outcome> {
  const name = `integration on real Kafka, Node ${process.versions.node}`
  return missing === undefined
    ? runVitest({ root, ending, node: process.execPath, project: 'integration', name })
    : notRun(name, missing)
}

/** Why there can be no Kafka on this machine; undefined when there can. */
async function kafkaMissing(): Promise<string | undefined> {
  try {
    await resolveKafkaInstallation({ onProgress: print })
    return undefined
  } catch (error) {
    if (KafkaError.isInstance(error)) return error.message
    throw error
  }
}

const outcomes = [await checks(), await units(process.execPath, process.versions.node), await unitsOnNode24()]
outcomes.push(await script('fuzz', '-C', '@k/source', 'scripts/fuzz.ts', '60'))
const missing = await kafkaMissing()
outcomes.push(await generatedCode(missing), await integration(missing))
for (const line of outcomes.flatMap(describeOutcome)) print(line)
const sum = total(outcomes, isCi)
// For .ci/run, whose last line this is: package managers have their own last words when a script fails.
await mkdir(join(root, 'node_modules/.cache'), { recursive: true })
await writeFile(join(root, 'node_modules/.cache/test-summary'), `${closingLine(sum)}\n`)
print(closingLine(sum))
process.exitCode = sum.failed === 0 ? 0 : 1
