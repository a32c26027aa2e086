// `pnpm generate`: packages/protocol/src/gen, out of the message definitions in Kafka's own jar. `--check` only compares.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { kafkaClientsJar, kafkaClientsVersion, readDefinitionTexts } from './definitions/kafka-clients-jar.ts'
import { parseDefinitions } from './definitions/parse-definitions.ts'
import { formatFiles } from './emit/format-files.ts'
import { emitAllMessages, emitApiKeys } from './emit/message-index.ts'
import { emitMessageModule, kebabCase } from './emit/message-module.ts'
import { brokerErrorsFile, readBrokerErrors, renderBrokerErrors } from './generate-broker-errors.ts'
import { crc32cModuleFile, renderCrc32cModule } from './generate-crc32c.ts'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const gen = 'packages/protocol/src/gen'

/** Every generated file's text, by its path from the root. */
async function generate(): Promise<Map<string, string>> {
  const jar = await kafkaClientsJar()
  const messages = parseDefinitions(await readDefinitionTexts(jar))
  const source = `kafka-clients ${kafkaClientsVersion}`
  const alive = messages.filter(({ validVersions: { min, max } }) => max >= min)
  const modules = alive.map((message): [string, string] => [
    `${gen}/messages/${kebabCase(message.name)}.ts`,
    emitMessageModule(message, source),
  ])
  return new Map([
    ...modules,
    [`${gen}/all.ts`, emitAllMessages(messages, source)],
    [`${gen}/api-keys.ts`, emitApiKeys(messages, source)],
    [brokerErrorsFile, renderBrokerErrors(await readBrokerErrors(jar))],
    [crc32cModuleFile, await renderCrc32cModule()],
  ])
}

/** The files that are there now. */
async function present(): Promise<string[]> {
  const entries = await readdir(join(root, gen), { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile())
  return files.map(({ parentPath, name }) => relative(root, join(parentPath, name)))
}

const files = await formatFiles(root, await generate())
const strangers = (await present()).filter(file => !files.has(file))
const changed: string[] = []
for (const [file, text] of files) {
  const before = await readFile(join(root, file), 'utf8').catch(() => undefined)
  if (before !== text) changed.push(file)
}
if (process.argv.includes('--check')) {
  const faults = [...changed, ...strangers]
  for (const fault of faults) console.log(`${fault}: not as generated; run pnpm generate and commit what it writes`)
  console.log(`generated: ${files.size} files of Kafka ${kafkaClientsVersion}`)
  process.exitCode = faults.length === 0 ? 0 : 1
} else {
  for (const file of strangers) await rm(join(root, file))
  for (const file of changed) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), files.get(file) ?? '')
  }
  console.log(`generated: ${files.size} files, ${changed.length} changed, ${strangers.length} removed`)
}
