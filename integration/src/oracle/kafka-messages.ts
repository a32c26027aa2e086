import { kafkaClientsJar, readDefinitionTexts } from '../../../scripts/definitions/kafka-clients-jar.ts'
import type { Message } from '../../../scripts/definitions/message.ts'
import { parseDefinitions } from '../../../scripts/definitions/parse-definitions.ts'
import { listVersions } from '../../../scripts/definitions/version-range.ts'

/** Kafka's messages that have a version left, by name. */
export async function liveMessages(): Promise<Message[]> {
  const messages = parseDefinitions(await readDefinitionTexts(await kafkaClientsJar()))
  return messages.filter(message => listVersions(message.validVersions).length > 0)
}
