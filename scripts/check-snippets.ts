import { posix } from 'node:path'
import ts from 'typescript'
import { type Report, runAsScript } from './report.ts'
import { readSnippets, type Snippet } from './snippets.ts'
import { readPublishedPackages } from './workspace.ts'

/** What the snippets are compiled with: the workspace's own options, for code that is only looked at. */
function compilerOptions(root: string): ts.CompilerOptions {
  const { config, error } = ts.readConfigFile(posix.join(root, 'tsconfig.base.json'), ts.sys.readFile)
  if (error) throw new Error(`tsconfig.base.json cannot be read: ${messageOf(error)}`)
  const overrides = {
    noEmit: true,
    composite: false,
    emitDeclarationOnly: false,
    declaration: false,
    declarationMap: false,
    sourceMap: false,
    isolatedDeclarations: false,
    allowImportingTsExtensions: true,
    customConditions: ['@k/source'],
    types: ['node'],
    paths: sourcePaths(root),
  }
  const compilerOptions = { ...config.compilerOptions, ...overrides }
  const { options } = ts.parseJsonConfigFileContent({ compilerOptions, files: [] }, ts.sys, root)
  return options
}

/** The sources of every published package's entries: an example may use packages that its own does not depend on. */
function sourcePaths(root: string): Record<string, string[]> {
  const entries = readPublishedPackages(root).flatMap(({ name, dir, manifest }) => {
    return Object.entries(manifest.exports ?? {}).flatMap(([entry, target]) => {
      const source = typeof target === 'string' ? undefined : target['@k/source']
      return source === undefined
        ? []
        : [[posix.join(name, entry), [posix.join(root, dir, source)]] as [string, string[]]]
    })
  })
  return Object.fromEntries(entries)
}

function messageOf({ code, messageText }: ts.Diagnostic): string {
  return `TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\s+/g, ' ')}`
}

/** A compiler host that has the snippets as files, beside those of the disk. */
function hostOf(root: string, snippets: ReadonlyMap<string, Snippet>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  return {
    ...host,
    getCurrentDirectory: () => root,
    fileExists: path => snippets.has(path) || host.fileExists(path),
    readFile: path => snippets.get(path)?.code ?? host.readFile(path),
    getSourceFile: (path, target, ...rest) => {
      const snippet = snippets.get(path)
      return snippet ? ts.createSourceFile(path, snippet.code, target) : host.getSourceFile(path, target, ...rest)
    },
  }
}

function snippetFaults(program: ts.Program, path: string, snippet: Snippet): string[] {
  const source = program.getSourceFile(path)
  const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
  return diagnostics.map(diagnostic => {
    const line = snippet.line + (source?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0)
    return `${snippet.document}:${line}: ${messageOf(diagnostic)} Correct the example, or the code that it promises.`
  })
}

/** Compiles every ```ts block of the documents, each as a module of its own. */
export function checkSnippets(root: string): Report {
  const snippets = readSnippets(root)
  // .mts: a module that may await at its top, whatever the package.json above it says.
  const files = new Map(
    snippets.map((snippet, index) => [posix.join(root, snippet.dir, `snippet-${index}.mts`), snippet]),
  )
  const options = compilerOptions(root)
  const program = ts.createProgram([...files.keys()], options, hostOf(root, files, options))
  // Of the files that a snippet imports, only what belongs to no file at all: their own errors are the build's.
  const general = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()]
  return {
    summary: `snippets: ${snippets.length} compiled`,
    faults: [
      ...general.map(diagnostic => `tsconfig.base.json:1: ${messageOf(diagnostic)}`),
      ...[...files].flatMap(([path, snippet]) => snippetFaults(program, path, snippet)),
    ],
  }
}

await runAsScript(import.meta.url, checkSnippets)
