import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runCommand } from '../commands.ts'

/**
 * The texts as Biome formats them, by their paths. In a directory of their own: generated code is outside what Biome looks at in the tree.
 *
 * @param root The workspace, for its settings and its Biome.
 * @throws Error when Biome cannot format them, or does not start.
 */
export async function formatFiles(root: string, files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const directory = await mkdtemp(join(tmpdir(), 'k-generate-'))
  try {
    const config = JSON.parse(await readFile(join(root, 'biome.json'), 'utf8'))
    const { formatter, javascript } = config
    await writeFile(join(directory, 'biome.json'), JSON.stringify({ root: true, formatter, javascript }))
    for (const [file, text] of files) {
      const path = join(directory, file)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
    }
    const biome = join(root, 'node_modules/.bin/biome')
    const options = ['--write', '--linter-enabled=false', '--colors=off', '--max-diagnostics=5']
    const result = await runCommand([biome, 'check', ...options, '.'], directory)
    if (!result.ok) throw new Error(`Biome could not format what was generated: ${result.output}`)
    const paths = [...files.keys()]
    const texts = await Promise.all(paths.map(file => readFile(join(directory, file), 'utf8')))
    return new Map(paths.map((file, i) => [file, texts[i] ?? '']))
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
