// What a package's build runs after tsc, in its folder: writes the JavaScript of its entries to dist, in few files.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import type { ExportTarget } from './workspace.ts'

/** The fields of a package.json that name what can be imported or started. */
export interface EntryFields {
  exports?: Record<string, ExportTarget>
  publishConfig?: { bin?: Record<string, string> }
}

/** The sources that a pattern such as `./src/gen/messages/*.ts` stands for, or the one that a path names. */
function matchingSources(folder: string, source: string): string[] {
  if (!source.endsWith('/*.ts')) return [source]
  const parent = source.slice(0, -'/*.ts'.length)
  const names = readdirSync(join(folder, parent)).filter(name => name.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(name))
  return names.sort().map(name => `${parent}/${name}`)
}

/** The entries of a package: path in dist without its ending → source file. */
export function entriesOf(folder: string, { exports = {}, publishConfig }: EntryFields): Record<string, string> {
  const exported = Object.values(exports).flatMap(target => {
    return typeof target === 'string' ? [] : matchingSources(folder, target['@k/source'] ?? '')
  })
  const started = Object.values(publishConfig?.bin ?? {}).map(path =>
    path.replace('/dist/', '/src/').replace(/js$/, 'ts'),
  )
  return Object.fromEntries(
    [...exported, ...started].map(source => [source.replace(/^\.\/src\/|\.ts$/g, ''), join(folder, source)]),
  )
}

/** Deletes the JavaScript of an earlier build, so that nothing of a source that is gone is left. */
function deleteJavaScript(dist: string): void {
  if (!existsSync(dist)) return
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (/\.js(\.map)?$/.test(file)) rmSync(join(dist, file))
  }
}

/** Bundles a package: a file for each entry, and files for what several entries share. What other packages export stays an import. */
export async function bundle(folder: string): Promise<void> {
  const manifest: EntryFields = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const dist = join(folder, 'dist')
  deleteJavaScript(dist)
  const input = entriesOf(folder, manifest)
  const entries = new Set(Object.values(input))
  await build({
    input,
    external: name => !/^[./]/.test(name),
    platform: 'node',
    tsconfig: false,
    output: {
      dir: dist,
      format: 'esm',
      sourcemap: true,
      minify: false,
      comments: { jsdoc: false },
      chunkFileNames: 'chunks/[name]-[hash].js',
      // One file for what entries share, rather than one for each set of entries; an entry stays in its own.
      codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, test: id => !entries.has(id) }] },
    },
    logLevel: 'warn',
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(process.cwd())
