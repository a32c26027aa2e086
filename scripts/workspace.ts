import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** What one entry of `exports` may be: a target, or a target for each condition. */
export type ExportTarget = string | Record<string, string>

/** A package.json: the fields that the scripts read. */
interface Manifest {
  name: string
  private?: boolean
  exports?: Record<string, ExportTarget>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  peerDependenciesMeta?: Record<string, { optional?: boolean }>
  [field: string]: unknown
}

/** A package of the workspace. Every path is relative to the workspace's root and uses `/`. */
export interface WorkspacePackage {
  name: string
  dir: string
  manifest: Manifest
  /** A private package is never published; the rules for published packages do not hold for it. */
  isPrivate: boolean
  sourceFiles: string[]
  testFiles: string[]
}

/** The scope of every package of the workspace. */
export const scope = '@k/'

/** The patterns of the `packages:` list in a pnpm-workspace.yaml. */
export function packagePatterns(yaml: string): string[] {
  const lines = yaml.split('\n').map(line => line.replace(/(^|\s)#.*/, '').trimEnd())
  const items = lines.slice(lines.indexOf('packages:') + 1).filter(line => line !== '')
  const end = items.findIndex(line => !/^\s*- /.test(line))
  return items.slice(0, end === -1 ? items.length : end).map(line => line.replace(/^\s*- /, '').replace(/['"]/g, ''))
}

/** The folders that a pattern names: `dir` itself, or for `dir/*` each folder in it. */
function foldersOf(root: string, pattern: string): string[] {
  if (/[*!?{[]/.test(pattern.replace(/\/\*$/, ''))) {
    throw new Error(`pnpm-workspace.yaml: the pattern ${pattern} is neither "dir" nor "dir/*"; write one of these`)
  }
  if (!pattern.endsWith('/*')) return [pattern]
  const parent = pattern.slice(0, -2)
  return existsSync(join(root, parent)) ? readdirSync(join(root, parent)).map(name => `${parent}/${name}`) : []
}

/** Every file below a folder, sorted; what tools write (dependencies, builds, caches) and `skipped` folders left out. */
export function listFiles(root: string, folder: string, skipped: readonly string[] = []): string[] {
  if (!existsSync(join(root, folder))) return []
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  const files = entries.flatMap(entry => {
    const path = posix.join(folder, entry.name)
    if (!entry.isDirectory()) return entry.isFile() ? [path] : []
    const isLeftOut = /^(\..*|node_modules|dist|coverage)$/.test(entry.name) || skipped.includes(path)
    return isLeftOut ? [] : listFiles(root, path, skipped)
  })
  return files.sort()
}

/** Reads a JSON file; an error names the file. */
function readJson<Content>(path: string): Content {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Error(`${path} cannot be read as JSON; correct its syntax`, { cause })
  }
}

function readPackage(root: string, dir: string, folders: readonly string[]): WorkspacePackage {
  const manifest = readJson<Manifest>(join(root, dir, 'package.json'))
  // The root holds the other packages: their files are theirs alone.
  const files = listFiles(root, dir, dir === '.' ? folders : []).filter(file => file.endsWith('.ts'))
  const isTest = (file: string) => /\.test(-d)?\.ts$/.test(file) || file.startsWith(posix.join(dir, 'test/'))
  return {
    name: manifest.name,
    dir,
    manifest,
    isPrivate: manifest.private === true,
    sourceFiles: files.filter(file => !isTest(file)),
    testFiles: files.filter(isTest),
  }
}

/** Every package of the workspace, the root among them as `.`; a pattern that matches nothing adds none. */
export function readWorkspace(root: string): WorkspacePackage[] {
  const patterns = packagePatterns(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'))
  const matches = patterns.flatMap(pattern => foldersOf(root, pattern))
  const folders = [...new Set(matches)].filter(folder => existsSync(join(root, folder, 'package.json'))).sort()
  return ['.', ...folders].map(dir => readPackage(root, dir, folders))
}

/** The packages that go to the registry. */
export function readPublishedPackages(root: string): WorkspacePackage[] {
  return readWorkspace(root).filter(member => !member.isPrivate)
}
