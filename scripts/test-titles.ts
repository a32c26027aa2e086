import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A test that always runs: `it(…)` or `test(…)` in any form, with no choice made on it or on a `describe` around it. */
export interface TestTitle {
  file: string
  line: number
  /** As it is written; what a template literal fills in stays `${…}`. */
  title: string
}

/** Where a file chooses between its tests, as with `it.skip`, so that not all of them run. */
export interface TestChoice {
  file: string
  line: number
  /** The choice: `it.skip`, or `{ skip }` among a test's options. */
  text: string
}

const testNames = new Set(['it', 'test'])
const choices = new Set(['only', 'skip', 'skipIf', 'runIf', 'todo'])

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

/** The choices among a test's options: `skip` of `it('…', { skip: true }, …)`. */
function chosenOptions(call: ts.CallExpression): string[] {
  const options = call.arguments.filter(ts.isObjectLiteralExpression).flatMap(({ properties }) => [...properties])
  return options.map(property => property.name?.getText() ?? '').filter(name => choices.has(name))
}

function isTestOrGroup(name: string): boolean {
  return testNames.has(name) || name === 'describe'
}

function parse(root: string, file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
}

function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart()).line + 1
}

/** The tests of a file that always run. */
export function readTests(root: string, file: string): TestTitle[] {
  const source = parse(root, file)
  const tests: TestTitle[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [name = '', ...modifiers] = calleeNames(node.expression)
      const isChosen = modifiers.some(modifier => choices.has(modifier)) || chosenOptions(node).length > 0
      if (isTestOrGroup(name) && isChosen) return
      const title = testNames.has(name) ? titleOf(node) : undefined
      if (title !== undefined) tests.push({ file, line: lineOf(source, node), title })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return tests
}

/** Every choice that a file makes between its tests, called or not: `const run = isBusy ? it.skip : it` makes one too. */
export function readTestChoices(root: string, file: string): TestChoice[] {
  const source = parse(root, file)
  const found: TestChoice[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && choices.has(node.name.text)) {
      const names = calleeNames(node)
      if (isTestOrGroup(names[0] ?? '')) found.push({ file, line: lineOf(source, node.name), text: names.join('.') })
    }
    if (ts.isCallExpression(node) && isTestOrGroup(calleeNames(node.expression)[0] ?? '')) {
      const line = lineOf(source, node)
      found.push(...chosenOptions(node).map(option => ({ file, line, text: `{ ${option} }` })))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
