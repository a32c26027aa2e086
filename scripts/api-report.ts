import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { type ExportedDeclaration, readDeclarations } from './declarations.ts'
import { packageNameOf } from './imports.ts'
import { type Report, runAsScript } from './report.ts'
import { readPublishedPackages, scope, type WorkspacePackage } from './workspace.ts'

const folder = 'api'
const wayOut = 'run pnpm api and commit what it writes'

/** An entry of a package's `exports`. */
interface Entry {
  owner: string
  /** What users write in an import. */
  specifier: string
  /** The built declarations, relative to the root. */
  types: string
}

function entriesOf({ name, dir, manifest }: WorkspacePackage): Entry[] {
  // A pattern's files are generated and in the repository: a report would say everything twice.
  const isReported = (entry: string) => entry !== './package.json' && !entry.includes('*')
  const entries = Object.entries(manifest.exports ?? {}).filter(([entry]) => isReported(entry))
  return entries.map(([entry, target]) => {
    const types = typeof target === 'string' ? target : (target.types ?? '')
    return { owner: name, specifier: posix.join(name, entry), types: posix.join(dir, types) }
  })
}

/** An export as a line or more; one that comes from another package by its origin only: that has a report itself. */
function exportText(entry: Entry, exported: ExportedDeclaration, packages: ReadonlyMap<string, string>): string {
  const { name, file, text } = exported
  const [, origin] = [...packages].find(([path]) => file.startsWith(path)) ?? []
  if (origin === entry.owner) return text
  return `export { ${name} } from '${origin ?? packageNameOf(file.split('/node_modules/').at(-1) ?? '')}';`
}

/** What each published package exports, by the file of the report. */
function buildReports(root: string): { texts: Map<string, string>; faults: string[] } {
  const packages = readPublishedPackages(root)
  const folders = new Map(packages.map(({ name, dir }) => [posix.join(root, dir, '/'), name]))
  const types = packages.flatMap(entriesOf).map(entry => posix.join(root, entry.types))
  // The text of the declarations is all that is read of them, so that the library's are not needed.
  const options = { module: ts.ModuleKind.NodeNext, noLib: true, types: [] }
  const program = ts.createProgram(types, options)
  const faults: string[] = []
  const section = (entry: Entry): string => {
    const declarations = readDeclarations(program, posix.join(root, entry.types))
    if (!declarations) faults.push(`${entry.types}:1: ${entry.specifier} is not built; run pnpm build`)
    const lost = (declarations ?? []).filter(({ file }) => file === '')
    faults.push(...lost.map(({ name }) => `${entry.types}:1: ${name} leads to no declaration; run pnpm build`))
    const texts = (declarations ?? []).map(declaration => exportText(entry, declaration, folders))
    return [`# ${entry.specifier}`, ...texts].map(text => `${text}\n`).join('')
  }
  const texts = packages.map(member => {
    return [`${folder}/${member.name.replace(scope, '')}.txt`, entriesOf(member).map(section).join('\n')] as const
  })
  return { texts: new Map(texts), faults }
}

/** The first line in which a report is not what was built. */
function differenceFault(root: string, file: string, text: string): string[] {
  if (!existsSync(join(root, file))) return [`${file}:1: is missing; ${wayOut}`]
  const committed = readFileSync(join(root, file), 'utf8').split('\n')
  const built = text.split('\n')
  const length = Math.max(committed.length, built.length)
  const line = Array.from({ length }).findIndex((_, index) => committed[index] !== built[index])
  if (line === -1) return []
  const [was, is] = [committed[line], built[line]].map(value => (value === undefined ? 'nothing' : `"${value.trim()}"`))
  return [`${file}:${line + 1}: has ${was}, the build has ${is}; if that is meant, ${wayOut}`]
}

/** Writes the API of each published package into api/, or compares it with what stands there. */
export function reportApi(root: string, mode: 'write' | 'check'): Report {
  const { texts, faults } = buildReports(root)
  const present = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []
  const stale = present.map(name => `${folder}/${name}`).filter(file => file.endsWith('.txt') && !texts.has(file))
  const summary = `api: ${texts.size} packages, ${mode === 'write' ? 'written' : 'as reported'}`
  // Half a report would look like a change of the API.
  if (faults.length > 0) return { summary, faults }
  if (mode === 'check') {
    const differences = [...texts].flatMap(([file, text]) => differenceFault(root, file, text))
    return { summary, faults: [...differences, ...stale.map(file => `${file}:1: belongs to no package; ${wayOut}`)] }
  }
  mkdirSync(join(root, folder), { recursive: true })
  for (const file of stale) rmSync(join(root, file))
  for (const [file, text] of texts) writeFileSync(join(root, file), text)
  return { summary, faults: [] }
}

await runAsScript(import.meta.url, root => reportApi(root, process.argv.includes('--check') ? 'check' : 'write'))
