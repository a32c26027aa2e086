import ts from 'typescript'

/** A statement of an index file is `export { … } from './x.ts'` or `export type { … } from './x.ts'`. */
function statementFault(statement: ts.Statement): string | undefined {
  if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) {
    return "is not an export { … } from './x.ts'; move it into a file of its own"
  }
  const { exportClause, moduleSpecifier } = statement
  if (!exportClause || !ts.isNamedExports(exportClause)) return 'exports a whole module; name each export'
  if (exportClause.elements.some(element => element.name.text === 'default')) return 'exports a default; give it a name'
  const isOwnFile = /^'\.\/.*\.ts'$/.test(moduleSpecifier.getText().replaceAll('"', "'"))
  return isOwnFile ? undefined : 'exports from elsewhere than a ./….ts file of this package; let one of its files do so'
}

/** Faults of a package's src/index.ts: a documented list of exports and nothing else. */
export function indexFaults(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const [comment] = ts.getLeadingCommentRanges(text, 0) ?? []
  const documentation = comment ? text.slice(comment.pos, comment.end) : ''
  const isDocumented = documentation.includes('@packageDocumentation') && documentation.includes('```ts')
  const statementFaults = source.statements.flatMap(statement => {
    const fault = statementFault(statement)
    const { line } = source.getLineAndCharacterOfPosition(statement.getStart())
    const [start = ''] = statement.getText().split('\n')
    return fault ? [`${file}:${line + 1}: "${start}" ${fault}`] : []
  })
  const way = 'begin the file with one that holds a ```ts example'
  return [
    ...(isDocumented ? [] : [`${file}:1: no @packageDocumentation comment with an example; ${way}`]),
    ...statementFaults,
  ]
}
