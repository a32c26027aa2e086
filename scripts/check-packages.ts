import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { mapLimited, runCommand } from './commands.ts'
import { type Report, runAsScript } from './report.ts'
import { readPublishedPackages, type WorkspacePackage } from './workspace.ts'

/** How pnpm is started: by the file that npm_execpath names when a pnpm script runs us, else from the PATH. */
export function pnpmCommand(execPath: string | undefined): string[] {
  if (!execPath || !/^pnpm/.test(basename(execPath))) return ['pnpm']
  // pnpm's single-file builds are programs, its npm package is a script.
  return /\.[cm]?js$/.test(execPath) ? [process.execPath, execPath] : [execPath]
}

/** Faults of the list of files in a tarball. */
export function contentFaults(files: readonly string[]): string[] {
  const required = ['README.md', 'LICENSE', 'dist/', 'src/']
  const missing = required.filter(
    name => !files.some(file => file === name || (name.endsWith('/') && file.startsWith(name))),
  )
  const strange = files.filter(file => /\.test(-d)?\.|\.tsbuildinfo$/.test(file))
  const sources = new Set(files)
  // Declarations only, the build deletes old JavaScript itself. A test that was built is reported as such already.
  const leftOver = files.filter(file => {
    const source = file.replace(/^dist\//, 'src/').replace(/\.d\.ts$/, '.ts')
    return /^dist\/.*\.d\.ts$/.test(file) && !sources.has(source) && !strange.includes(file)
  })
  return [
    ...missing.map(name => `the tarball lacks ${name}; add it to the package, and to "files"`),
    ...strange.map(file => `the tarball holds ${file}; leave it out by "files"`),
    ...leftOver.map(file => `the tarball holds ${file}, left over from a source that is gone: delete dist and build`),
  ]
}

async function publintFaults(tarball: string): Promise<string[]> {
  const bytes = readFileSync(tarball)
  const content = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const { messages, pkg } = await publint({ pack: { tarball: content }, strict: true })
  return messages.map(message => `publint ${message.code}: ${formatMessage(message, pkg, { color: false }) ?? ''}`)
}

async function attwFaults(root: string, tarball: string): Promise<string[]> {
  const command = ['attw', tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '--no-color']
  const { ok, output } = await runCommand(command, root)
  return ok ? [] : [`attw finds types that are wrong:\n${output}`]
}

/** Faults of one packed package. */
async function tarballFaults(root: string, tarball: string): Promise<string[]> {
  const { ok, output } = await runCommand(['tar', '-tzf', tarball], root)
  if (!ok) return [`the tarball cannot be read; ${output}`]
  const files = output.split('\n').map(file => file.replace(/^package\//, ''))
  const found = await Promise.all([publintFaults(tarball), attwFaults(root, tarball)])
  return [...contentFaults(files), ...found.flat()]
}

async function packageFaults(root: string, { dir }: WorkspacePackage): Promise<string[]> {
  const destination = mkdtempSync(join(tmpdir(), 'k-pack-'))
  try {
    const pack = [...pnpmCommand(process.env.npm_execpath), 'pack', '--pack-destination', destination]
    const { ok, output } = await runCommand(pack, join(root, dir))
    const [tarball] = readdirSync(destination)
    if (!ok || tarball === undefined) return [`pnpm pack fails: ${output}`]
    return await tarballFaults(root, join(destination, tarball))
  } finally {
    rmSync(destination, { recursive: true })
  }
}

/** Packs every published package and looks at the tarball as a user's tools will. The packages must be built. */
export async function checkPackages(root: string): Promise<Report> {
  const packages = readPublishedPackages(root)
  const faults = await mapLimited(packages, 2, async member => {
    const found = await packageFaults(root, member)
    return found.map(fault => `${member.dir}/package.json:1: ${fault}`)
  })
  return { summary: `packages: ${packages.length} packed`, faults: faults.flat() }
}

await runAsScript(import.meta.url, checkPackages)
