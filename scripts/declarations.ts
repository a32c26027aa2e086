import ts from 'typescript'

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed })

/** What is no promise to users: members that TypeScript hides, and whatever is marked `@internal`. */
function isHidden(node: ts.Node): boolean {
  if (ts.getJSDocTags(node).some(tag => tag.tagName.text === 'internal')) return true
  // A private constructor stays: that nobody else may write `new` is part of the API.
  if (!ts.isClassElement(node) || ts.isConstructorDeclaration(node)) return false
  const isPrivate = (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Private) !== 0
  return isPrivate || (node.name !== undefined && ts.isPrivateIdentifier(node.name))
}

/** A declaration as its .d.ts file has it, without comments, blank lines and hidden members. */
function print(declaration: ts.Declaration): string {
  // The `const` of a variable stands two levels above it, and may have other variables beside it.
  const isVariable = ts.isVariableDeclaration(declaration)
  const statement = isVariable ? declaration.parent.parent : declaration
  const isLeftOut = (node: ts.Node) => {
    return isHidden(node) || (isVariable && node.parent === declaration.parent && node !== declaration)
  }
  const { transformed } = ts.transform<ts.Node>(statement, [
    context => {
      const visit = (node: ts.Node): ts.Node | undefined => {
        return isLeftOut(node) ? undefined : ts.visitEachChild(node, visit, context)
      }
      return node => ts.visitEachChild(node, visit, context)
    },
  ])
  return printer.printNode(ts.EmitHint.Unspecified, transformed[0] ?? statement, declaration.getSourceFile())
}

/** The line that says how a name is exported, where the declaration does not: renamed, or a class as a type only. */
function exportLines(exported: ts.Symbol, target: ts.Symbol): string[] {
  const specifier = exported.declarations?.find(ts.isExportSpecifier)
  const isValue = (target.flags & ts.SymbolFlags.Value) !== 0
  const isNarrowed = specifier !== undefined && isValue && ts.isTypeOnlyExportDeclaration(specifier)
  if (exported.name === target.name && !isNarrowed) return []
  const rename = exported.name === target.name ? exported.name : `${target.name} as ${exported.name}`
  return [`export ${isNarrowed ? 'type ' : ''}{ ${rename} };`]
}

/** What a module exports. */
export interface ExportedDeclaration {
  name: string
  /** The file that declares it, which may be of another package; empty if it is not to be found. */
  file: string
  text: string
}

/** The exports of a .d.ts file, sorted by name, what is `@internal` left out; nothing if there is no such file. */
export function readDeclarations(program: ts.Program, file: string): ExportedDeclaration[] | undefined {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) return undefined
  const all = checker.getExportsOfModule(module).map(exported => {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0
    const target = isAlias ? checker.getAliasedSymbol(exported) : exported
    const declarations = target.declarations ?? []
    const shown = declarations.filter(declaration => !isHidden(declaration))
    return {
      name: exported.name,
      file: shown[0]?.getSourceFile().fileName ?? '',
      text: [...exportLines(exported, target), ...shown.map(print)].join('\n'),
      isInternal: declarations.length > 0 && shown.length === 0,
    }
  })
  const visible = all.filter(({ isInternal }) => !isInternal).map(({ name, file, text }) => ({ name, file, text }))
  // By code unit: the same order on every machine.
  return visible.sort((one, other) => (one.name < other.name ? -1 : 1))
}
