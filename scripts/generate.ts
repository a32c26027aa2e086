// `pnpm generate`: packages/protocol/src/gen, out of the message definitions and broker errors in Kafka's own jar and of scripts/crc32c. `--check` only compares.
import { kafkaClientsJar, kafkaClientsVersion, readDefinitionTexts } from './definitions/kafka-clients-jar.ts'
import { isAlive } from './definitions/message.ts'
import { parseDefinitions } from './definitions/parse-definitions.ts'
import { formatFiles } from './emit/format-files.ts'
import { emitAllMessages, emitApiKeys } from './emit/message-index.ts'
import { emitMessageModule, kebabCase } from './emit/message-module.ts'
import { brokerErrorsFile, readBrokerErrors, renderBrokerErrors } from './generate-broker-errors.ts'
import { crc32cModuleFile, renderCrc32cModule } from './generate-crc32c.ts'
import { type Files, generatedFolder, updateFiles } from './generated-files.ts'
import { runAsScript } from './report.ts'

/**
 * Every generated file, not formatted yet.
 *
 * @param definitions The texts of Kafka's message definitions by file name.
 * @param brokerErrors What `readBrokerErrors` gives.
 */
export async function renderFiles(definitions: ReadonlyMap<string, string>, brokerErrors: string): Promise<Files> {
  const messages = parseDefinitions(definitions)
  const source = `kafka-clients ${kafkaClientsVersion}`
  const modules = messages.filter(isAlive).map((message): [string, string] => {
    return [`${generatedFolder}/messages/${kebabCase(message.name)}.ts`, emitMessageModule(message, source)]
  })
  return new Map([
    ...modules,
    [`${generatedFolder}/all.ts`, emitAllMessages(messages, source)],
    [`${generatedFolder}/api-keys.ts`, emitApiKeys(messages, source)],
    [brokerErrorsFile, renderBrokerErrors(brokerErrors)],
    [crc32cModuleFile, await renderCrc32cModule()],
  ])
}

await runAsScript(import.meta.url, root => {
  return updateFiles(root, process.argv.slice(2), async () => {
    const jar = await kafkaClientsJar()
    return formatFiles(root, await renderFiles(await readDefinitionTexts(jar), await readBrokerErrors(jar)))
  })
})
