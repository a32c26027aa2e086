/** One row of the dependency table: what a package may import. */
export interface GraphRow {
  line: number
  mayImport: string[]
  inTests: string[]
  /** Third-party packages; an optional one is a peer that the application installs or not. */
  thirdParty: Map<string, 'required' | 'optional'>
}

/** The dependency table of ARCHITECTURE.md: a row for each package, by its name without scope. */
export interface GraphTable {
  rows: Map<string, GraphRow>
  faults: string[]
}

export const graphFile = 'ARCHITECTURE.md'

const begin = '<!-- graph:begin -->'
const end = '<!-- graph:end -->'
const header = ['package', 'may import', 'in tests also', 'third party at run time']

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split('|').map(cell => cell.replaceAll('`', '').trim())
}

function namesOf(cell = ''): string[] {
  return cell === 'none' ? [] : cell.split(',').map(name => name.trim())
}

function rowOf(cells: readonly string[], line: number): GraphRow {
  const thirdParty = namesOf(cells[3]).map(name => {
    return name.endsWith('?') ? ([name.slice(0, -1), 'optional'] as const) : ([name, 'required'] as const)
  })
  return { line, mayImport: namesOf(cells[1]), inTests: namesOf(cells[2]), thirdParty: new Map(thirdParty) }
}

function unknownNameFaults(rows: ReadonlyMap<string, GraphRow>): string[] {
  return [...rows].flatMap(([name, row]) => {
    const unknown = [...row.mayImport, ...row.inTests].filter(other => !rows.has(other))
    return unknown.map(other => {
      return `${graphFile}:${row.line}: ${name} may import "${other}", which has no row; correct the name or add its row`
    })
  })
}

/** The packages of a cycle through `path`'s last package, in order, or nothing. */
function findCycle(rows: ReadonlyMap<string, GraphRow>, path: readonly string[]): string[] | undefined {
  const last = path.at(-1) ?? ''
  if (path.indexOf(last) < path.length - 1) return path.slice(path.indexOf(last))
  for (const next of rows.get(last)?.mayImport ?? []) {
    const cycle = findCycle(rows, [...path, next])
    if (cycle) return cycle
  }
  return undefined
}

function cycleFaults(rows: ReadonlyMap<string, GraphRow>): string[] {
  // Every package of a cycle finds it: it is reported at the one whose name sorts first.
  return [...rows].flatMap(([name, row]) => {
    const cycle = findCycle(rows, [name])
    if (!cycle || cycle[0] !== name || [...cycle].sort()[0] !== name) return []
    return [`${graphFile}:${row.line}: "may import" has the cycle ${cycle.join(' → ')}; take one of its arrows out`]
  })
}

/** Reads the table between the two graph comments; its own faults: form, unknown names, cycles. */
export function parseGraphTable(markdown: string): GraphTable {
  const lines = markdown.split('\n').map(line => line.trim())
  const [first, last] = [lines.indexOf(begin), lines.indexOf(end)]
  const table = lines.flatMap((line, index) => {
    return index > first && index < last && line !== '' ? [{ line: index + 1, cells: cellsOf(line) }] : []
  })
  if (first === -1 || table[0]?.cells.join() !== header.join()) {
    const expected = `| ${header.join(' | ')} |`
    const fault = `${graphFile}:${first + 2}: no dependency table; write one between ${begin} and ${end}, headed ${expected}`
    return { rows: new Map(), faults: [fault] }
  }
  const rows = new Map<string, GraphRow>()
  const faults: string[] = []
  // The second line of the table only rules the header off.
  for (const { line, cells } of table.slice(2)) {
    const [name = ''] = cells
    const isSound = cells.length === header.length && cells.every(cell => namesOf(cell).every(item => item !== ''))
    if (!isSound)
      faults.push(
        `${graphFile}:${line}: "${cells.join(' | ')}" needs ${header.length} cells; write none for an empty one`,
      )
    else if (rows.has(name)) faults.push(`${graphFile}:${line}: ${name} has a row already; keep one`)
    else rows.set(name, rowOf(cells, line))
  }
  return { rows, faults: [...faults, ...unknownNameFaults(rows), ...cycleFaults(rows)] }
}
