import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { indexFaults } from './index-rules.ts'
import { manifestFaults, readReferences, referenceFaults } from './manifest-rules.ts'
import { locate, type Report, runAsScript } from './report.ts'
import { listFiles, readPublishedPackages, readWorkspace, type WorkspacePackage } from './workspace.ts'

const required = ['README.md', 'package.json', 'tsconfig.json', 'src/index.ts']
const rootEntries = new Set(
  'README.md CHANGELOG.md GAPS.md package.json tsconfig.json src test dist node_modules .turbo'.split(' '),
)
const readmeLines = 150

/** Names that say nothing: a folder or file so called collects whatever has no better place. */
const drawerNames = new Set('utils util helpers helper common shared misc types core lib'.split(' '))
const codeEnding = /(\.(test|spec|d))?\.[cm]?[jt]sx?$/
const namedFolders = ['packages', 'integration', 'scripts', 'apps', 'examples', 'benchmarks']

/** Faults of what stands in a package's folder. */
function folderFaults(root: string, dir: string): string[] {
  const missing = required.filter(file => !existsSync(join(root, dir, file)))
  const strange = readdirSync(join(root, dir)).filter(entry => !rootEntries.has(entry))
  const readme = join(root, dir, 'README.md')
  const lines = existsSync(readme) ? readFileSync(readme, 'utf8').trimEnd().split('\n').length : 0
  return [
    ...missing.map(file => `${dir}/${file}:1: is missing; every published package has one`),
    ...strange.map(entry => `${dir}/${entry}:1: does not belong at a package's root; move it into src or test`),
    ...(lines > readmeLines
      ? [`${dir}/README.md:${readmeLines + 1}: has ${lines} lines, at most ${readmeLines}; shorten it`]
      : []),
  ]
}

/** Faults of where tests stand: beside the file that they test, or in a folder `test`. */
function testFaults({ dir, sourceFiles, testFiles }: WorkspacePackage): string[] {
  const tests = testFiles.filter(file => file.endsWith('.test.ts'))
  const strays = tests.filter(file => {
    return !file.includes('/test/') && !sourceFiles.includes(file.replace(/\.test\.ts$/, '.ts'))
  })
  return [
    ...(tests.length > 0 ? [] : [`${dir}/src:1: has no *.test.ts; write the package's first test`]),
    ...strays.map(file => {
      return `${file}:1: no ${basename(file).replace('.test', '')} stands beside it; name it after the file that it tests`
    }),
  ]
}

/** Whether a name is a drawer's, or ends in one as `test-helpers.ts` does. */
function isDrawer(path: string): boolean {
  return drawerNames.has(basename(path).replace(codeEnding, '').split(/[-.]/).at(-1) ?? '')
}

/** Faults of names, at the first folder or file of each. */
function nameFaults(files: readonly string[]): string[] {
  const paths = files.flatMap(file => {
    const folders = posix.dirname(file).split('/')
    return [...folders.map((_, index) => folders.slice(0, index + 1).join('/')), file]
  })
  const drawers = [...new Set(paths)].filter(isDrawer)
  return drawers.map(path => `${path}:1: "${basename(path)}" does not say what it holds; name it after its concept`)
}

function indexFileFaults(root: string, dir: string): string[] {
  const file = `${dir}/src/index.ts`
  return existsSync(join(root, file)) ? indexFaults(file, readFileSync(join(root, file), 'utf8')) : []
}

/** Compares the packages' files, manifests and names with the house's layout. */
export function checkStructure(root: string): Report {
  const members = readWorkspace(root)
  const published = readPublishedPackages(root)
  const built = readReferences(root, '.')
  const unbuilt = published.filter(({ dir }) => !built.includes(dir))
  const files = namedFolders.flatMap(folder => listFiles(root, folder))
  const faults = published.flatMap(member => [
    ...folderFaults(root, member.dir),
    ...indexFileFaults(root, member.dir),
    ...testFaults(member),
    ...manifestFaults(root, member),
    ...referenceFaults(root, member, members),
  ])
  const place = locate(root, 'tsconfig.json', '"references"')
  return {
    summary: `structure: ${published.length} packages, ${files.length} files`,
    faults: [
      ...faults,
      ...unbuilt.map(({ dir }) => `${place}: references lack ${dir}, so that tsc -b leaves it out; add it`),
      ...nameFaults([...files, ...readdirSync(root)]),
    ],
  }
}

await runAsScript(import.meta.url, checkStructure)
