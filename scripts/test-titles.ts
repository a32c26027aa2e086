import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A test that runs: `it(…)` or `test(…)`, in whatever form, not skipped itself nor by a `describe` around it. */
export interface TestTitle {
  file: string
  line: number
  /** As it is written; what a template literal fills in stays `${…}`. */
  title: string
}

/** The names in a callee: `it.each(table)` and `it.each` with a tagged table are both `it`, `each`. */
function calleeNames(callee: ts.Expression): string[] {
  if (ts.isIdentifier(callee)) return [callee.text]
  if (ts.isPropertyAccessExpression(callee)) return [...calleeNames(callee.expression), callee.name.text]
  if (ts.isCallExpression(callee)) return calleeNames(callee.expression)
  return ts.isTaggedTemplateExpression(callee) ? calleeNames(callee.tag) : []
}

function titleOf(call: ts.CallExpression): string | undefined {
  const [title] = call.arguments
  const isText = title && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))
  if (!isText) return undefined
  return ts.isStringLiteralLike(title) ? title.text : title.getText().slice(1, -1)
}

/** Whether a call is left out when the tests run: `it.skip(…)`, `it.todo(…)`, `it('…', { skip: true }, …)`. */
function isSkipped(call: ts.CallExpression, modifiers: readonly string[]): boolean {
  const options = call.arguments.filter(ts.isObjectLiteralExpression).flatMap(({ properties }) => [...properties])
  const names = [...modifiers, ...options.map(property => property.name?.getText())]
  return names.includes('skip') || names.includes('todo')
}

/** The tests of a file that run. */
export function readTests(root: string, file: string): TestTitle[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const tests: TestTitle[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [name = '', ...modifiers] = calleeNames(node.expression)
      const isTest = name === 'it' || name === 'test'
      if ((isTest || name === 'describe') && isSkipped(node, modifiers)) return
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      const title = isTest ? titleOf(node) : undefined
      if (title !== undefined) tests.push({ file, line: line + 1, title })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return tests
}
