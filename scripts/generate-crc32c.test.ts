import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { crc32cModuleFile, renderCrc32cModule } from './generate-crc32c.ts'

it('gives the file that is committed, each time', async () => {
  const committed = readFileSync(new URL(`../${crc32cModuleFile}`, import.meta.url), 'utf8')
  expect(await renderCrc32cModule()).toBe(committed)
  expect(await renderCrc32cModule()).toBe(committed)
})
