import { createRequire } from 'node:module'

/**
 * Whether a module can be imported; it is not loaded.
 *
 * @param name The module's name.
 * @param importer The `import.meta` of who would import it, or what a bundler or a test runner made of it.
 * @returns `undefined` when it cannot be told, as in code that is not a file.
 */
export function isInstalled(
  name: string,
  { url, resolve }: Partial<Pick<ImportMeta, 'url' | 'resolve'>>,
): boolean | undefined {
  if (url?.startsWith('file:') !== true) return undefined
  try {
    // require looks in NODE_PATH too, which pnpm's commands set and import does not know.
    if (resolve === undefined) createRequire(url).resolve(name)
    else resolve(name)
    return true
  } catch {
    return false
  }
}
