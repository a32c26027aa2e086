import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Report } from './report.ts'

/** Where the generated files stand, relative to the root; nothing else does. */
export const generatedFolder = 'packages/protocol/src/gen'

/** Texts of files, by their paths from the root. */
export type Files = ReadonlyMap<string, string>

/** How what is there differs from what is expected: paths from the root. */
export interface Differences {
  /** Expected and not there. */
  readonly missing: readonly string[]
  /** There with another text. */
  readonly changed: readonly string[]
  /** There and not expected. */
  readonly strangers: readonly string[]
}

/** Compares the files that are expected with those that are there. */
export function compareFiles(expected: Files, present: Files): Differences {
  const paths = [...expected.keys()]
  return {
    missing: paths.filter(path => !present.has(path)),
    changed: paths.filter(path => present.has(path) && present.get(path) !== expected.get(path)),
    strangers: [...present.keys()].filter(path => !expected.has(path)),
  }
}

/**
 * Generates, and then compares (`--check`) or writes: nothing when the generation fails.
 *
 * @param args Those of the command line.
 * @param generate Gives the files as they are to be.
 */
export async function updateFiles(
  root: string,
  args: readonly string[],
  generate: () => Promise<Files>,
): Promise<Report> {
  const unknown = args.filter(arg => arg !== '--check')
  if (unknown.length > 0) return { summary: '', faults: unknown.map(arg => `"${arg}": the only argument is --check`) }
  const expected = await generate()
  const { changed, missing, strangers } = compareFiles(expected, await readPresent(root))
  if (args.includes('--check')) {
    const wayOut = 'run pnpm generate and commit what it does'
    const isNot = (what: string) => (path: string) => `${path}: ${what}; ${wayOut}`
    const differing = [...missing.map(isNot('is missing')), ...changed.map(isNot('is not as generated'))]
    const faults = [...differing, ...strangers.map(isNot('is not generated'))]
    return { summary: `generated: ${expected.size} files`, faults }
  }
  const written = [...missing, ...changed]
  for (const path of strangers) await rm(join(root, path))
  for (const path of written) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), expected.get(path) as string)
  }
  const counts = `${expected.size} files, ${written.length} written, ${strangers.length} removed`
  return { summary: `generated: ${counts}`, faults: [] }
}

async function readPresent(root: string): Promise<Files> {
  const entries = await readdir(join(root, generatedFolder), { recursive: true, withFileTypes: true }).catch(error => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const paths = entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const texts = await Promise.all(paths.map(path => readFile(path, 'utf8')))
  return new Map(paths.map((path, i) => [relative(root, path), texts[i] as string]))
}
