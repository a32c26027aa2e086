import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** One module that a file names: by import, import type, export from, import() or require(). */
export interface Import {
  file: string
  line: number
  specifier: string
}

/** The expression that names the module, if a node imports one. */
function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  if (!ts.isCallExpression(node)) return undefined
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword
  // An optional peer may be loaded by a require that createRequire made.
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require'
  return isImport || isRequire ? node.arguments[0] : undefined
}

/** The imports of a file, in the order of the text; those whose module is computed are left out. */
export function readImports(root: string, file: string): Import[] {
  // Parsed in full: the quicker ts.preProcessFile loses imports behind a regular expression with a quote in it.
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest)
  const imports: Import[] = []
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node)
    if (specifier && ts.isStringLiteralLike(specifier)) {
      const { line } = source.getLineAndCharacterOfPosition(specifier.pos)
      imports.push({ file, line: line + 1, specifier: specifier.text })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return imports
}

/** The package that a bare specifier belongs to: `@k/testing` of `@k/testing/subpath`. */
export function packageNameOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
