import ts from 'typescript'
import { parseDefault } from './field-defaults.ts'
import type { Field, FieldType, Message, PrimitiveType, Struct } from './message.ts'
import { intersect, noVersions, parseVersions, type Versions } from './version-range.ts'

type Json = Readonly<Record<string, unknown>>

// A key that is not here could change the wire: it stops the generator until somebody has looked at it.
const messageKeys = new Set(
  'apiKey type name validVersions flexibleVersions listeners latestVersionUnstable commonStructs fields deprecatedVersions'.split(
    ' ',
  ),
)
const fieldKeys = new Set(
  'name type versions about fields default entityType nullableVersions ignorable mapKey tag taggedVersions zeroCopy flexibleVersions'.split(
    ' ',
  ),
)
const primitives = new Set('bool int8 int16 uint16 int32 int64 float64 string uuid bytes records'.split(' '))

function assertKnownKeys(value: Json, known: ReadonlySet<string>, where: string): void {
  const stranger = Object.keys(value).find(key => !known.has(key))
  if (stranger !== undefined) throw new Error(`${where} has the key "${stranger}", which this generator does not know`)
}

function parseElement(name: string): { kind: 'primitive'; name: PrimitiveType } | { kind: 'struct'; name: string } {
  if (primitives.has(name)) return { kind: 'primitive', name: name as PrimitiveType }
  if (!/^[A-Z]\w*$/.test(name)) throw new Error(`"${name}" is a type that this generator does not know`)
  return { kind: 'struct', name }
}

function parseType(text: string): FieldType {
  return text.startsWith('[]') ? { kind: 'array', element: parseElement(text.slice(2)) } : parseElement(text)
}

const camelCase = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

/** Reads one message, collecting the structs inside it. */
class MessageParser {
  readonly structs: Struct[] = []
  readonly #valid: Versions

  constructor(valid: Versions) {
    this.#valid = valid
  }

  struct(name: string, versions: Versions, fields: readonly Json[]): Struct {
    return { name, versions: intersect(versions, this.#valid), fields: fields.map(field => this.#field(field, name)) }
  }

  #range(value: unknown): Versions {
    return value === undefined ? noVersions : intersect(parseVersions(String(value)), this.#valid)
  }

  #field(field: Json, structName: string): Field {
    assertKnownKeys(field, fieldKeys, `${structName}.${String(field.name)}`)
    const type = parseType(String(field.type))
    const versions = this.#range(field.versions ?? field.taggedVersions)
    if (field.fields !== undefined) {
      const name = type.kind === 'array' ? type.element.name : type.name
      this.structs.push(this.struct(name, versions, field.fields as Json[]))
    }
    return {
      name: camelCase(String(field.name)),
      type,
      versions,
      nullableVersions: intersect(this.#range(field.nullableVersions), versions),
      taggedVersions: intersect(this.#range(field.taggedVersions), versions),
      tag: field.tag as number | undefined,
      flexibleVersions: field.flexibleVersions === undefined ? undefined : this.#range(field.flexibleVersions),
      ignorable: field.ignorable === true || field.ignorable === 'true',
      defaultValue: parseDefault(type, field.default),
    }
  }
}

function parseMessage(file: string, text: string): Message {
  const { config, error } = ts.parseConfigFileTextToJson(file, text)
  if (error !== undefined) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(error.messageText, '\n')}`)
  const json = config as Json
  assertKnownKeys(json, messageKeys, file)
  const validVersions = parseVersions(String(json.validVersions))
  const flexible = json.flexibleVersions === undefined ? noVersions : parseVersions(String(json.flexibleVersions))
  const parser = new MessageParser(validVersions)
  for (const common of (json.commonStructs ?? []) as Json[]) {
    const struct = parser.struct(String(common.name), parseVersions(String(common.versions)), common.fields as Json[])
    parser.structs.push(struct)
  }
  return {
    name: String(json.name),
    type: json.type as Message['type'],
    apiKey: json.apiKey as number | undefined,
    validVersions,
    flexibleVersions: intersect(flexible, validVersions),
    latestVersionUnstable: json.latestVersionUnstable === true,
    listeners: (json.listeners ?? []) as string[],
    root: parser.struct(String(json.name), validVersions, (json.fields ?? []) as Json[]),
    structs: parser.structs,
  }
}

/** Kafka's message definitions, from the texts of their files by name; ordered by name. */
export function parseDefinitions(texts: ReadonlyMap<string, string>): Message[] {
  const messages = [...texts].map(([file, text]) => parseMessage(file, text))
  return messages.sort((one, other) => (one.name < other.name ? -1 : 1))
}
