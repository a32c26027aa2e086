import { firstFlexibleVersion, isAlive, latestStableVersion, type Message } from '../definitions/message.ts'
import { kebabCase } from './message-module.ts'
import { describeVersions } from './version-chain.ts'

/** The module that has every codec by its name. */
export function emitAllMessages(messages: readonly Message[], source: string): string {
  const names = messages.filter(isAlive).map(({ name }) => name)
  const imports = names.map(name => `import { ${name} } from './messages/${kebabCase(name)}.ts'`)
  return `// @generated from ${source} by scripts/generate.ts
${imports.join('\n')}

/** The type of {@link messages}. */
export interface Messages {
${names.map(name => `  /** The codec of ${name}. */\n  readonly ${name}: typeof ${name}`).join('\n')}
}

/** Every message's codec, by the name of its definition. */
export const messages: Messages = {
${names.map(name => `  ${name},`).join('\n')}
}
`
}

/** The module with the table of API keys. */
export function emitApiKeys(messages: readonly Message[], source: string): string {
  const requests = messages.filter(({ type }) => type === 'request').sort((a, b) => Number(a.apiKey) - Number(b.apiKey))
  const nameOf = ({ name }: Message) => name.replace(/Request$/, '')
  const keys = requests.flatMap(request => {
    const versions = isAlive(request) ? `In ${versionsOf(request)}.` : 'No more.'
    return [`  /** ${versions} */`, `  ${nameOf(request)}: ${request.apiKey},`]
  })
  if (requests.some(({ apiKey }, i) => apiKey !== i))
    throw new Error('API keys must run from 0 without a gap: the table is indexed by them')
  const entries = requests.map(request => {
    const { validVersions, listeners } = request
    const versions = isAlive(request)
      ? `minVersion: ${validVersions.min}, maxVersion: ${validVersions.max}, latestStableVersion: ${latestStableVersion(request)}`
      : 'minVersion: undefined, maxVersion: undefined, latestStableVersion: undefined'
    const list = listeners.map(listener => `'${listener}'`).join(', ')
    const name = `key: ${request.apiKey}, name: '${nameOf(request)}'`
    return `  { ${name}, ${versions}, firstFlexibleVersion: ${firstFlexibleVersion(request)}, listeners: [${list}] },`
  })
  return `// @generated from ${source} by scripts/generate.ts
import type { ApiDescription } from '../api-description.ts'

/** The key of each API by its name. Those that are no more keep theirs. */
export const ApiKey = {
${keys.join('\n')}
} as const

/** Every API, in the order of the keys. */
export const apis: readonly ApiDescription[] = [
${entries.join('\n')}
]
`
}

function versionsOf({ validVersions }: Message): string {
  const word = validVersions.min === validVersions.max ? 'version' : 'versions'
  return `${word} ${describeVersions(validVersions)}`
}
