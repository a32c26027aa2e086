import {
  type Field,
  firstFlexibleVersion,
  latestStableVersion,
  type Message,
  type Struct,
} from '../definitions/message.ts'
import { emitDefault, emitIsDefault } from './defaults.ts'
import { isEverNullable, typescriptType } from './field-encoding.ts'
import { ReadEmitter } from './read.ts'
import { describeVersions } from './version-chain.ts'
import { WriteEmitter } from './write.ts'

/** A name in kebab-case: `ProduceRequest` is `produce-request`. */
export function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase()
}

function describeField(field: Field): string {
  const { type, versions, nullableVersions, taggedVersions, defaultValue } = field
  const name = type.kind === 'array' ? `${type.element.name}[]` : type.name
  const isSet = defaultValue !== 0 && defaultValue !== 0n && defaultValue !== '' && defaultValue !== false
  const isPlain =
    defaultValue === 'empty' || (type.kind === 'primitive' && (type.name === 'uuid' || type.name === 'records'))
  const parts = [
    `${name} in ${describeVersions(versions)}`,
    ...(nullableVersions.max >= nullableVersions.min ? [`null allowed in ${describeVersions(nullableVersions)}`] : []),
    ...(field.tag === undefined ? [] : [`tag ${field.tag} in ${describeVersions(taggedVersions)}`]),
    ...(isSet && !isPlain ? [`default ${defaultValue}`] : []),
    ...(field.ignorable ? ['ignorable'] : []),
  ]
  return parts.join('; ')
}

function emitInterface(struct: Struct, summary: string, isFlexible: boolean): string {
  const fields = struct.fields.flatMap(field => [
    `  /** ${describeField(field)}. */`,
    `  ${field.name}: ${typescriptType(field)}`,
  ])
  const unknown = [
    '  /** Tagged fields that the version does not define. */',
    '  unknownTaggedFields?: readonly UnknownTaggedField[]',
  ]
  const body = [...fields, ...(isFlexible ? unknown : [])]
  return [`/** ${summary} */`, `export interface ${struct.name} {`, ...body, '}'].join('\n')
}

function emitCodec(message: Message): string {
  const { name, type, apiKey, validVersions } = message
  return `/** Encodes and decodes {@link ${name}}. */
export const ${name}: MessageCodec<${name}> = {
  name: '${name}',
  type: '${type}',
  apiKey: ${apiKey},
  minVersion: ${validVersions.min},
  maxVersion: ${validVersions.max},
  latestStableVersion: ${latestStableVersion(message)},
  firstFlexibleVersion: ${firstFlexibleVersion(message)},
  encode(writer, value, version) {
    assertVersion(${name}, version)
    write${name}(writer, value, version)
  },
  decode(reader, version) {
    assertVersion(${name}, version)
    return read${name}(reader, version)
  },
  default: default${name},
}`
}

function summaryOf({ name, type, apiKey, validVersions, flexibleVersions }: Message): string {
  const isFlexible = flexibleVersions.max >= flexibleVersions.min
  const key = apiKey === undefined ? '' : ` of API ${apiKey}`
  const flexible = isFlexible ? `flexible in ${describeVersions(flexibleVersions)}` : 'never flexible'
  return `${name}, a ${type}${key} in versions ${describeVersions(validVersions)}; ${flexible}.`
}

const imports: readonly (readonly [string, string, boolean])[] = [
  ['assertVersion', '../../wire/message-codec.ts', false],
  ['countOf', '../../wire/lengths.ts', false],
  ['lengthOf', '../../wire/lengths.ts', false],
  ['MessageCodec', '../../wire/message-codec.ts', true],
  ['Reader', '../../wire/reader.ts', true],
  ['UnknownTaggedField', '../../wire/tagged-fields.ts', true],
  ['Uuid', '../../wire/uuid.ts', true],
  ['within', '../../wire/field-path.ts', false],
  ['withinStruct', '../../wire/field-path.ts', false],
  ['Writer', '../../wire/writer.ts', true],
  ['zeroUuid', '../../wire/uuid.ts', false],
]

function emitImports(body: string): string {
  const used = imports.filter(([name]) => new RegExp(`\\b${name}\\b`).test(body))
  return used.map(([name, from, isType]) => `import ${isType ? 'type ' : ''}{ ${name} } from '${from}'`).join('\n')
}

/** The structs whose default is asked for by another: as the default of a field, or to leave a field out. */
function withDefaults(message: Message): Set<string> {
  const all = [message.root, ...message.structs]
  const fields = all.flatMap(({ fields: own }) => own).filter(({ defaultValue }) => defaultValue === 'empty')
  return new Set(fields.flatMap(({ type }) => (type.kind === 'struct' ? [type.name] : [])))
}

/** The module of a message: its types, its codec, and one function for each struct, array and direction. */
export function emitMessageModule(message: Message, source: string): string {
  const { root, structs, flexibleVersions } = message
  const isFlexible = flexibleVersions.max >= flexibleVersions.min
  const read = new ReadEmitter(message)
  const write = new WriteEmitter(message)
  const defaulted = withDefaults(message)
  const types = structs.map(struct => emitInterface(struct, `A part of {@link ${root.name}}.`, isFlexible))
  const functions = [root, ...structs].flatMap(struct => [
    ...(struct === root || defaulted.has(struct.name) ? [emitDefault(struct)] : []),
    read.struct(struct),
    ...struct.fields.flatMap(field => read.field(struct, field) ?? []),
    write.struct(struct),
    ...struct.fields.flatMap(field => write.field(struct, field) ?? []),
  ])
  const written = functions.join('\n')
  const compared = [root, ...structs].filter(({ name }) => written.includes(`isDefault${name}(`))
  const isDefaults = compared.map(struct => emitIsDefault(struct, isEverNullable))
  const body = [
    emitInterface(root, summaryOf(message), isFlexible),
    emitCodec(message),
    ...types,
    ...functions,
    ...isDefaults,
  ]
  const text = body.join('\n\n')
  return `// @generated from ${source} by scripts/generate.ts\n${emitImports(text)}\n\n${text}\n`
}
