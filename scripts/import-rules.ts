import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { type GraphRow, graphFile } from './graph-table.ts'
import { type Import, packageNameOf } from './imports.ts'
import { scope, type WorkspacePackage } from './workspace.ts'

/** Packages that run wherever JavaScript does: nothing of Node's in them. */
const pure = new Set(['protocol'])

/** A package's name as the dependency table writes it. */
export function shortName(name: string): string {
  return name.startsWith(scope) ? name.slice(scope.length) : name
}

function relativeFault(member: WorkspacePackage, { file, specifier }: Import): string | undefined {
  const target = posix.join(posix.dirname(file), specifier)
  if (!target.startsWith(`${member.dir}/`)) return `leaves ${member.dir}; import the other package by its name`
  return specifier.endsWith('.ts') ? undefined : 'does not end in .ts; name the source file as it is'
}

function undeclaredFault(member: WorkspacePackage, row: GraphRow, imported: Import): string | undefined {
  const isTest = member.testFiles.includes(imported.file)
  const name = packageNameOf(imported.specifier)
  const { dependencies, devDependencies, peerDependencies, peerDependenciesMeta } = member.manifest
  const isOptional = row.thirdParty.get(name) === 'optional'
  const isPeer = peerDependencies?.[name] !== undefined && peerDependenciesMeta?.[name]?.optional === true
  const isDeclared = isOptional ? isPeer : dependencies?.[name] !== undefined
  if (isDeclared || (isTest && devDependencies?.[name] !== undefined)) return undefined
  const section = isOptional ? 'peerDependencies and mark it optional in peerDependenciesMeta' : 'dependencies'
  return `is not declared; add ${name} to ${isTest ? 'devDependencies' : section}`
}

/** What is wrong with an import of a published package, and the way out; nothing if it follows the table. */
export function publishedImportFault(member: WorkspacePackage, row: GraphRow, imported: Import): string | undefined {
  const isTest = member.testFiles.includes(imported.file)
  if (imported.specifier.startsWith('.')) return relativeFault(member, imported)
  if (isBuiltin(imported.specifier)) {
    const isForbidden = pure.has(shortName(member.name)) && !isTest
    return isForbidden
      ? `is a module of Node, and ${member.name} has none; let the caller hand the value in`
      : undefined
  }
  const name = packageNameOf(imported.specifier)
  const [always, inTests] = name.startsWith(scope)
    ? [row.mayImport, row.inTests]
    : [[...row.thirdParty.keys()], Object.keys(member.manifest.devDependencies ?? {})]
  const isAllowed = always.includes(shortName(name)) || (isTest && inTests.includes(shortName(name)))
  if (isAllowed) return undeclaredFault(member, row, imported)
  return `is not allowed by ${graphFile}:${row.line}; do without it or change the design there`
}

/** What is wrong with a relative import of a private package: it may lead to whatever is no other package's. */
function privateRelativeFault({ dir }: WorkspacePackage, { file, specifier }: Import): string | undefined {
  const target = posix.join(posix.dirname(file), specifier)
  const [folder = dir] = /^packages\/[^/]+/.exec(target) ?? []
  return folder === dir ? undefined : `leads into ${folder}; import it by its name`
}

/** What is wrong with an import of a private package: it may import whatever it declares. */
export function privateImportFault(member: WorkspacePackage, imported: Import): string | undefined {
  if (imported.specifier.startsWith('.')) return privateRelativeFault(member, imported)
  const { name: own, manifest } = member
  const name = packageNameOf(imported.specifier)
  if (isBuiltin(imported.specifier) || name === own) return undefined
  const declared = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }
  return name in declared ? undefined : `is not declared; add ${name} to the package's package.json`
}
