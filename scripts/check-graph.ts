import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type GraphRow, type GraphTable, graphFile, parseGraphTable } from './graph-table.ts'
import { privateImportFault, publishedImportFault, shortName } from './import-rules.ts'
import { type Import, packageNameOf, readImports } from './imports.ts'
import { locate, type Report, runAsScript } from './report.ts'
import { readWorkspace, scope, type WorkspacePackage } from './workspace.ts'

/** Faults of the ranges of sibling packages, in any package. */
function rangeFaults(root: string, { dir, manifest }: WorkspacePackage): string[] {
  const declared = Object.entries({ ...manifest.devDependencies, ...manifest.dependencies })
  const wrong = declared.filter(([name, range]) => name.startsWith(scope) && range !== 'workspace:*')
  return wrong.map(([name, range]) => {
    const place = locate(root, posix.join(dir, 'package.json'), `"${name}"`)
    return `${place}: ${name} has the range "${range}"; write "workspace:*"`
  })
}

/** Faults of the dependency lists of a published package. */
function dependencyFaults(root: string, member: WorkspacePackage, row: GraphRow, imports: readonly Import[]): string[] {
  const { dependencies = {}, devDependencies = {}, peerDependencies = {}, peerDependenciesMeta } = member.manifest
  const place = `${graphFile}:${row.line}`
  const fault = (name: string, text: string) => {
    return `${locate(root, `${member.dir}/package.json`, `"${name}"`)}: ${name} in ${text}`
  }
  const isSibling = (name: string) => name.startsWith(scope)
  const mayImport = (name: string) => isSibling(name) && row.mayImport.includes(shortName(name))
  const strangers = Object.keys(dependencies).filter(
    name => !mayImport(name) && row.thirdParty.get(name) !== 'required',
  )
  const testStrangers = Object.keys(devDependencies).filter(name => {
    return isSibling(name) && !mayImport(name) && !row.inTests.includes(shortName(name))
  })
  const shipped = imports.filter(({ file }) => member.sourceFiles.includes(file))
  const used = new Set(shipped.map(({ specifier }) => packageNameOf(specifier)))
  const unused = Object.keys(dependencies).filter(name => !used.has(name))
  const peers = Object.keys(peerDependencies).filter(name => {
    return row.thirdParty.get(name) !== 'optional' || peerDependenciesMeta?.[name]?.optional !== true
  })
  return [
    ...strangers.map(name =>
      fault(name, `dependencies is not allowed by ${place}; remove it or change the design there`),
    ),
    ...testStrangers.map(name => fault(name, `devDependencies is not allowed by ${place}; remove it`)),
    ...unused.map(name => fault(name, 'dependencies is imported by no source file; remove it')),
    ...peers.map(name => {
      return fault(name, `peerDependencies must be optional in peerDependenciesMeta, and "${name}?" in ${place}`)
    }),
  ]
}

function memberFaults(root: string, member: WorkspacePackage, imports: readonly Import[], table: GraphTable): string[] {
  const row = member.isPrivate ? undefined : table.rows.get(shortName(member.name))
  if (!member.isPrivate && !row) {
    return [`${graphFile}:1: ${member.name} is published and has no row in the dependency table; add one`]
  }
  const importFaults = imports.flatMap(imported => {
    const fault = row ? publishedImportFault(member, row, imported) : privateImportFault(member, imported)
    return fault ? [`${imported.file}:${imported.line}: import of "${imported.specifier}" ${fault}`] : []
  })
  return [...importFaults, ...rangeFaults(root, member), ...(row ? dependencyFaults(root, member, row, imports) : [])]
}

/** Compares every import and dependency list with the dependency table of ARCHITECTURE.md. */
export function checkGraph(root: string): Report {
  const path = join(root, graphFile)
  const table = parseGraphTable(existsSync(path) ? readFileSync(path, 'utf8') : '')
  const members = readWorkspace(root).map(member => {
    const files = [...member.sourceFiles, ...member.testFiles]
    return { member, imports: files.flatMap(file => readImports(root, file)) }
  })
  // Without a table every import would be a fault, and the one that matters would be hard to find.
  const isReadable = table.rows.size > 0
  const faults = isReadable ? members.flatMap(({ member, imports }) => memberFaults(root, member, imports, table)) : []
  const count = members.reduce((sum, { imports }) => sum + imports.length, 0)
  return { summary: `graph: ${members.length} packages, ${count} imports`, faults: [...table.faults, ...faults] }
}

await runAsScript(import.meta.url, checkGraph)
