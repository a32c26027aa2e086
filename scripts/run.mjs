// `npm start` and `npm test` on a machine that has only Node and npm: gets the pinned pnpm, installs, and runs the script of that name.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { engines, packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const [script, ...args] = process.argv.slice(2)

assertNode(process.versions.node, engines.node)
process.stdout.write(`installing with ${packageManager}\n`)
const seconds = await timed(() =>
  pnpm(['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'], 'on failure'),
)
process.stdout.write(`installed in ${seconds} s\n`)
await pnpm(['--silent', 'run', script, ...args], 'as it comes')

/** Runs pnpm to its end and ends this process with its exit code if that is not 0. */
async function pnpm(pnpmArgs, show) {
  const stdio = show === 'as it comes' ? 'inherit' : ['ignore', 'pipe', 'pipe']
  const child = spawn('npx', ['--yes', packageManager, ...pnpmArgs], { cwd: root, stdio })
  // Ctrl-C goes to the child from the terminal too: this process ends when the child has put things in order.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  const output = []
  child.stdout?.on('data', chunk => output.push(chunk))
  child.stderr?.on('data', chunk => output.push(chunk))
  const exitCode = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve(code ?? 1))
  })
  if (exitCode === 0) return
  process.stderr.write(Buffer.concat(output))
  process.exit(exitCode)
}

async function timed(action) {
  const start = performance.now()
  await action()
  return ((performance.now() - start) / 1000).toFixed(1)
}

function assertNode(version, range) {
  const floor = range.replace('>=', '').split('.').map(Number)
  const [major, minor] = version.split('.').map(Number)
  if (major > floor[0] || (major === floor[0] && minor >= floor[1])) return
  process.stderr.write(`this is Node ${version}; @k needs Node ${range}: install a newer one\n`)
  process.exit(1)
}
