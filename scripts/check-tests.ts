import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Report, runAsScript } from './report.ts'
import { readTestChoices } from './test-titles.ts'
import { listFiles } from './workspace.ts'

const configFile = 'vitest.config.ts'

/** The globs of the tests that Vitest runs: what every `include: […]` of its configuration lists. */
function readGlobs(root: string): string[] {
  const path = join(root, configFile)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const lists = [...text.matchAll(/\binclude: \[([^\]]*)\]/g)].map(([, list = '']) => list)
  return lists.flatMap(list => [...list.matchAll(/'([^']+)'/g)].map(([, glob = '']) => glob))
}

/** A glob as a pattern: `**` is any folders, `*` is anything in one name. */
function patternOf(glob: string): RegExp {
  const literal = glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  const wildcards: Record<string, string> = { '**/': '(?:.*/)?', '*': '[^/]*' }
  return new RegExp(`^${literal.replace(/\*\*\/|\*/g, wildcard => wildcards[wildcard] ?? '')}$`)
}

/** Whether a file is named like a test, by whatever runner's custom; a snapshot belongs to one that is. */
function isTestFile(file: string): boolean {
  return /\.(test|spec)\.[^/]+$/.test(file) && !file.endsWith('.snap')
}

/** Compares the files that look like tests with those that Vitest runs, and looks for tests that are left out. */
export function checkTests(root: string): Report {
  const globs = readGlobs(root)
  if (globs.length === 0) return { summary: '', faults: [`${configFile}:1: has no include: ['…'] that tests match`] }
  const patterns = globs.map(patternOf)
  const files = listFiles(root, '.').filter(isTestFile)
  const strays = files.filter(file => !patterns.some(pattern => pattern.test(file)))
  const choices = files.flatMap(file => readTestChoices(root, file))
  return {
    summary: `tests: ${files.length} files, each run by Vitest`,
    faults: [
      ...strays.map(
        file => `${file}:1: is run by nobody: ${configFile} includes only ${globs.join(', ')}; move it there`,
      ),
      ...choices.map(({ file, line, text }) => `${file}:${line}: ${text} keeps tests from running; let every test run`),
    ],
  }
}

await runAsScript(import.meta.url, checkTests)
