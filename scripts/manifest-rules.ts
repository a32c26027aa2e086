import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import ts from 'typescript'
import { locate } from './report.ts'
import { type ExportTarget, scope, type WorkspacePackage } from './workspace.ts'

/** Fields that are the same in every published package. */
const fixedFields: Record<string, unknown> = {
  license: 'Apache-2.0',
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20.19' },
}

/** The conditions of an entry: the source for the workspace, then types and code as they are built from it. */
function conditionsOf(source: string): Record<string, string> {
  const built = source.replace(/^\.\/src\//, './dist/').replace(/\.ts$/, '')
  return { '@k/source': source, types: `${built}.d.ts`, default: `${built}.js` }
}

/** What is wrong with one entry of `exports`, and the way out. */
function entryFault(folder: string, target: ExportTarget): string | undefined {
  const source = typeof target === 'string' ? '' : (target['@k/source'] ?? '')
  if (!/^\.\/src\/.+\.ts$/.test(source)) return 'has no "@k/source" condition ./src/….ts; put it first'
  // A pattern stands for the files of a folder.
  if (!existsSync(join(folder, source.replace(/\/\*\.ts$/, ''))))
    return `names ${source}, which does not exist; correct the path`
  const expected = JSON.stringify(conditionsOf(source))
  // As text: the order of conditions has a meaning.
  return JSON.stringify(target) === expected ? undefined : `must be exactly ${expected}, in this order`
}

/** Faults of the fields and the `exports` of a published package's package.json. */
export function manifestFaults(root: string, { dir, manifest }: WorkspacePackage): string[] {
  const fault = (key: string, text: string) => `${locate(root, `${dir}/package.json`, `"${key}":`)}: ${key} ${text}`
  const expected = { name: scope + basename(dir), ...fixedFields }
  const wrong = Object.entries(expected).filter(([key, value]) => !isDeepStrictEqual(manifest[key], value))
  const { './package.json': own, ...entries } = manifest.exports ?? {}
  return [
    ...wrong.map(([key, value]) => fault(key, `is ${JSON.stringify(manifest[key])}; write ${JSON.stringify(value)}`)),
    ...(manifest.description ? [] : [fault('description', 'is missing; say in one sentence what the package is')]),
    ...('main' in manifest ? [fault('main', 'would offer a second way in; remove it, exports is enough')] : []),
    ...('.' in entries ? [] : [fault('exports', 'has no "." entry; add the entry of src/index.ts')]),
    ...(own === './package.json' ? [] : [fault('exports', 'must have "./package.json": "./package.json"; add it')]),
    ...Object.entries(entries).flatMap(([entry, target]) => {
      const text = entryFault(join(root, dir), target)
      return text ? [fault(entry, `in exports ${text}`)] : []
    }),
  ]
}

/** The folders that a tsconfig.json refers to, relative to the root; `.` stands for a file that cannot be read. */
export function readReferences(root: string, dir: string): string[] {
  const { config } = ts.readConfigFile(join(root, dir, 'tsconfig.json'), ts.sys.readFile)
  const references: { path: string }[] = config?.references ?? []
  return references.map(({ path }) => join(dir, path))
}

/** Faults of a package's tsconfig.json: its references are the siblings that it depends on. */
export function referenceFaults(
  root: string,
  { dir, manifest }: WorkspacePackage,
  members: readonly WorkspacePackage[],
): string[] {
  const references = readReferences(root, dir)
  const siblings = members.filter(({ name }) => manifest.dependencies?.[name] !== undefined).map(member => member.dir)
  const fault = (text: string) => `${locate(root, `${dir}/tsconfig.json`, '"references"')}: references ${text}`
  return [
    ...siblings.filter(path => !references.includes(path)).map(path => fault(`lack ${path}, a dependency; add it`)),
    ...references.filter(path => !siblings.includes(path)).map(path => fault(`name ${path}, no dependency; remove it`)),
  ]
}
