import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import loadWabt from 'wabt'

const source = 'scripts/crc32c/crc32c.wat'

/** Where the assembled module of CRC-32C stands, relative to the root. */
export const crc32cModuleFile = 'packages/protocol/src/gen/crc32c-module.ts'

/** The text of {@link crc32cModuleFile}: `crc32c.wat` assembled, as hexadecimal digits. Rejects what is no valid WAT. */
export async function renderCrc32cModule(): Promise<string> {
  const root = resolve(fileURLToPath(import.meta.url), '../..')
  const wabt = await loadWabt()
  const module = wabt.parseWat(source, readFileSync(join(root, source), 'utf8'), { simd: true, bulk_memory: true })
  try {
    module.resolveNames()
    module.validate()
    const digits = Buffer.from(module.toBinary({}).buffer).toString('hex')
    const lines = digits.match(/.{1,112}/g) ?? []
    return `// @generated from ${source} by scripts/generate.ts

/** The WebAssembly module of CRC-32C, two hexadecimal digits a byte. */
export const crc32cModule: string =
${lines.map(line => `  '${line}'`).join(' +\n')}
`
  } finally {
    module.destroy()
  }
}
