// `pnpm build`: builds every package and says so in one line, or shows everything when it fails.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSteps, formatResult, runSteps } from './check.ts'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const steps = checkSteps.filter(({ name }) => name === 'build')
console.log('building')
const [result] = await runSteps(root, steps, () => undefined)
if (result === undefined) throw new Error('there is no step called build')
console.log(result.ok ? `built in ${result.seconds.toFixed(1)} s` : formatResult(result))
process.exitCode = result.ok ? 0 : 1
