import { listVersions, type Versions } from '../definitions/version-range.ts'

/** Versions from one on that have the same code, up to the next segment. */
interface Segment {
  readonly from: number
  readonly code: string
}

/** The segments of a range, newest first. */
function segments(scope: Versions, codeOf: (version: number) => string): Segment[] {
  const found: Segment[] = []
  for (const version of listVersions(scope)) {
    const code = codeOf(version)
    if (found.at(-1)?.code !== code) found.push({ from: version, code })
  }
  return found.reverse()
}

/** An expression that gives what a version has: `version >= 9 ? a : b`. */
export function versionExpression(scope: Versions, codeOf: (version: number) => string): string {
  const [newest, ...older] = segments(scope, codeOf)
  if (newest === undefined) throw new Error('a struct that is in no version')
  const all = [newest, ...older]
  return all.map(({ from, code }, i) => (i === all.length - 1 ? code : `version >= ${from} ? ${code} : `)).join('')
}

/** A statement that does what a version has; a version with no code does nothing. */
export function versionStatement(scope: Versions, codeOf: (version: number) => string): string[] {
  return statement(segments(scope, codeOf))
}

function statement(all: readonly Segment[]): string[] {
  const [newest, ...older] = all
  if (newest === undefined) return []
  if (older.every(({ code }) => code === '')) {
    return older.length === 0 ? lines(newest.code) : block(`if (version >= ${newest.from}) {`, lines(newest.code))
  }
  if (newest.code === '') return block(`if (version < ${newest.from}) {`, statement(older))
  const rest = statement(older)
  // A block that is all there is to the rest continues the chain.
  const isChain = rest[0]?.startsWith('if (') === true && rest.indexOf('}') === rest.length - 1
  const begin = [`if (version >= ${newest.from}) {`, ...indent(lines(newest.code))]
  return isChain ? [...begin, `} else ${rest[0]}`, ...rest.slice(1)] : [...begin, '} else {', ...indent(rest), '}']
}

const lines = (code: string) => (code === '' ? [] : code.split('\n'))
const indent = (code: readonly string[]) => code.map(line => `  ${line}`)
const block = (head: string, code: readonly string[]) => [head, ...indent(code), '}']

/** A condition that holds in some of a scope's versions: empty when it holds in all; never in none. */
export function versionCondition(scope: Versions, { min, max }: Versions): string {
  const low = min <= scope.min ? [] : [`version >= ${min}`]
  const high = max >= scope.max ? [] : [`version <= ${max}`]
  return [...low, ...high].join(' && ')
}

/** A range in words, as the definitions write it, but with the end that it has now: `9–13`, `4`. */
export function describeVersions({ min, max }: Versions): string {
  return min === max ? String(min) : `${min}–${max}`
}
