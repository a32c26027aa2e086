import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mapLimited, runCommand } from './commands.ts'

/** A step of `pnpm check`: a command that prints what is wrong and fails, or passes. */
export interface Step {
  name: string
  command: readonly string[]
  /** How it runs: `alone` because others need what it makes, or at most two `together`. */
  mode: 'alone' | 'together'
}

/** What became of a step. */
export interface StepResult {
  name: string
  ok: boolean
  seconds: number
  output: string
}

function scriptStep(name: string, ...args: string[]): Step {
  const [script = name, ...options] = args
  return { name, command: [process.execPath, '--import', 'tsx', `scripts/${script}.ts`, ...options], mode: 'together' }
}

/** What `pnpm check` does, in the order in which it tells of it. */
export const checkSteps: readonly Step[] = [
  { name: 'lint and format', command: ['biome', 'ci', '--error-on-warnings', '--colors=off', '.'], mode: 'alone' },
  { name: 'build', command: ['turbo', 'run', 'build', '--output-logs=errors-only'], mode: 'alone' },
  { name: 'types', command: ['tsc', '-b'], mode: 'alone' },
  scriptStep('graph', 'check-graph'),
  scriptStep('structure', 'check-structure'),
  scriptStep('snippets', 'check-snippets'),
  scriptStep('links', 'check-links'),
  scriptStep('api', 'api-report', '--check'),
  scriptStep('traps', 'check-traps'),
  scriptStep('tests', 'check-tests'),
  scriptStep('packages', 'check-packages'),
  { name: 'docs', command: ['typedoc', '--emit', 'none'], mode: 'together' },
  { name: 'knip', command: ['knip'], mode: 'together' },
]

async function runStep(root: string, { name, command }: Step): Promise<StepResult> {
  const start = performance.now()
  const result = await runCommand(command, root)
  return { name, seconds: (performance.now() - start) / 1000, ...result }
}

/** Runs every step, also after one that failed, and tells of each in the steps' order as soon as it can. */
export async function runSteps(
  root: string,
  steps: readonly Step[],
  tell: (result: StepResult) => void,
): Promise<StepResult[]> {
  const results: StepResult[] = []
  let told = 0
  const work = async (step: Step, index: number): Promise<void> => {
    results[index] = await runStep(root, step)
    // A step that ends before an earlier one waits here to be told of.
    for (let result = results[told]; result; result = results[told]) {
      tell(result)
      told += 1
    }
  }
  const first = steps.filter(({ mode }) => mode === 'alone')
  for (const [index, step] of first.entries()) await work(step, index)
  const rest = steps.filter(({ mode }) => mode === 'together')
  await mapLimited(rest, 2, (step, index) => work(step, first.length + index))
  return results
}

/** One line for a step that passed; for one that failed, also all that it printed. */
export function formatResult({ name, ok, seconds, output }: StepResult): string {
  // Our own scripts sum up in one line; what other tools print when all is well tells nothing.
  const summary = ok && output.startsWith(`${name}: `) ? `  ${output.slice(name.length + 2)}` : ''
  const line = `${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(15)} ${seconds.toFixed(1).padStart(5)} s${summary}`
  return ok ? line : `${line}\n${output.replace(/^/gm, '  ')}`
}

async function main(): Promise<void> {
  const start = performance.now()
  const root = resolve(fileURLToPath(import.meta.url), '../..')
  const results = await runSteps(root, checkSteps, result => console.log(formatResult(result)))
  const failed = results.filter(({ ok }) => !ok).map(({ name }) => name)
  const total = `${((performance.now() - start) / 1000).toFixed(1)} s`
  console.log(failed.length === 0 ? `all steps passed in ${total}` : `failed in ${total}: ${failed.join(', ')}`)
  process.exitCode = failed.length === 0 ? 0 : 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
