import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** Files of a workspace by path; what is not text is written as JSON. */
export type FixtureFiles = Record<string, unknown>

/** The workspace that these scripts belong to: its node_modules serve the fixtures. */
export const ownRoot: string = resolve(fileURLToPath(import.meta.url), '../../..')

/** Writes a workspace into a temporary folder, which goes when the test ends. */
export function writeWorkspace(files: FixtureFiles): string {
  // The real path: tmpdir() may be a link, and the compiler reports files by their real paths.
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'k-scripts-')))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const defaults = {
    'package.json': { name: 'k', private: true },
    'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
  }
  for (const [path, content] of Object.entries({ ...defaults, ...files })) {
    if (content === undefined) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  }
  return root
}

/** Links a folder of the fixture, as an installation does: `link(root, 'packages/a', 'integration/node_modules/@k/a')`. */
export function linkFolder(root: string, target: string, link: string): void {
  mkdirSync(dirname(join(root, link)), { recursive: true })
  symlinkSync(resolve(root, target), join(root, link))
}
