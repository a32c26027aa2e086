import ts from 'typescript'

/**
 * The value of JSON with comments.
 *
 * @param file Its name, for errors.
 * @throws Error when it is no such JSON, or an object has a key twice.
 */
export function parseJson(file: string, text: string): unknown {
  const { config, error } = ts.parseConfigFileTextToJson(file, text)
  if (error !== undefined) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(error.messageText, '\n')}`)
  assertDistinctKeys(ts.parseJsonText(file, text), file)
  return config
}

function assertDistinctKeys(node: ts.Node, file: string): void {
  if (ts.isObjectLiteralExpression(node)) {
    const keys = node.properties.flatMap(({ name }) => (name && ts.isStringLiteral(name) ? [name.text] : []))
    const twice = keys.find((key, i) => keys.indexOf(key) !== i)
    if (twice !== undefined) throw new Error(`${file}: an object has the key "${twice}" twice; only one could hold`)
  }
  ts.forEachChild(node, child => assertDistinctKeys(child, file))
}
