import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Report, runAsScript } from './report.ts'
import { readTests, type TestTitle } from './test-titles.ts'
import { listFiles } from './workspace.ts'

const trapsFile = 'docs/traps.md'
const testFolders = ['packages', 'integration', 'scripts']

/** A row of docs/traps.md: a known trap, and what shows that it cannot catch us. */
interface TrapRow {
  line: number
  id: string
  proof: string
}

/** The rows of the tables whose first cell is a trap's id; a proof that is not there is empty. */
function parseTrapRows(markdown: string): TrapRow[] {
  return markdown.split('\n').flatMap((text, index) => {
    // A title may hold an escaped pipe.
    const [, id = '', , ...rest] = text.split(/(?<!\\)\|/).map(cell => cell.trim().replaceAll('\\|', '|'))
    const proof = rest.length === 2 ? (rest[0] ?? '') : ''
    return /^[A-Z]\d+$/.test(id) ? [{ line: index + 1, id, proof }] : []
  })
}

/** What is wrong with one test that a row names, and the way out. */
function referenceFault(id: string, reference: string, tests: readonly TestTitle[]): string | undefined {
  const [, file, title] = /^`([^`]+)`: "(.+)"$/.exec(reference) ?? []
  if (!file || !title) return `has the proof '${reference}'; write \`file\`: "test title", or cannot happen: reason`
  const inFile = tests.filter(test => test.file === file)
  if (inFile.length === 0) return `names ${file}, which has no tests that run; correct the path`
  const isShown = inFile.some(test => test.title.startsWith(`${id} `) && test.title.includes(title))
  return isShown
    ? undefined
    : `names the test "${title}", which ${file} does not have with a title from ${id} on; write it`
}

function rowFaults(row: TrapRow, tests: readonly TestTitle[]): string[] {
  if (/^cannot happen: \S/.test(row.proof)) return []
  const faults = row.proof.split('<br>').map(reference => referenceFault(row.id, reference.trim(), tests))
  return faults.flatMap(fault => (fault ? [`${trapsFile}:${row.line}: ${row.id} ${fault}`] : []))
}

/** Compares docs/traps.md with the tests whose titles begin with a trap's id, both ways. */
export function checkTraps(root: string): Report {
  const path = join(root, trapsFile)
  if (!existsSync(path))
    return { summary: '', faults: [`${trapsFile}:1: is missing; write it, a table row for each trap`] }
  const rows = parseTrapRows(readFileSync(path, 'utf8'))
  const files = testFolders.flatMap(folder => listFiles(root, folder)).filter(file => file.endsWith('.test.ts'))
  const tests = files.flatMap(file => readTests(root, file))
  const seconds = rows.filter((row, index) => rows.findIndex(({ id }) => id === row.id) !== index)
  const ids = new Set(rows.map(({ id }) => id))
  const strangers = tests.filter(({ title }) => {
    const id = /^([A-Z]\d+) /.exec(title)?.[1]
    return id !== undefined && !ids.has(id)
  })
  return {
    summary: `traps: ${rows.length} rows, ${tests.length} tests`,
    faults: [
      ...rows.flatMap(row => rowFaults(row, tests)),
      ...seconds.map(({ line, id }) => `${trapsFile}:${line}: ${id} has a row already; name all its tests there`),
      ...strangers.map(({ file, line, title }) => `${file}:${line}: "${title}" has no row in ${trapsFile}; add one`),
    ],
  }
}

await runAsScript(import.meta.url, checkTraps)
