import { createRequire } from 'node:module'

/**
 * Whether a package can be imported by a module. It is looked for and not loaded.
 *
 * @param name The package.
 * @param importer The module's `import.meta`, or what a bundler made of it. Where its URL is no file's, nothing is found.
 */
export function isInstalled(name: string, importer: Partial<Pick<ImportMeta, 'url' | 'resolve'>>): boolean {
  const { url, resolve } = importer
  if (url?.startsWith('file:') !== true) return false
  try {
    // `require` looks in NODE_PATH too, where `import` finds nothing; it is for where there is no `resolve`, as under test runners.
    if (resolve === undefined) createRequire(url).resolve(name)
    else resolve(name)
    return true
  } catch {
    return false
  }
}
