import { assertEncodable } from './assert-encodable.ts'
import { assertValid } from './assert-valid.ts'
import { parseDefault } from './field-defaults.ts'
import { parseType, structNameIn } from './field-type.ts'
import type { Field, Message, Struct } from './message.ts'
import { parseJson } from './parse-json.ts'
import type { RawField, RawMessage } from './raw-message.ts'
import { fieldVersions, structVersions } from './struct-versions.ts'
import { intersect, isEmpty, noVersions, parseVersions, type Versions } from './version-range.ts'

const camelCase = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

function parseRange(text: string | undefined, within: Versions): Versions {
  return text === undefined ? noVersions : intersect(parseVersions(text), within)
}

/** Reads the structs of one message, of which it collects those inside it. */
class StructParser {
  readonly structs: Struct[] = []
  readonly #versions: ReadonlyMap<string, Versions>

  constructor(versions: ReadonlyMap<string, Versions>) {
    this.#versions = versions
  }

  struct(name: string, versions: Versions, fields: readonly RawField[]): Struct {
    return { name, versions, fields: fields.flatMap(field => this.#field(field, versions) ?? []) }
  }

  /** Collects a struct; not one that is in no version. */
  collect(name: string, fields: readonly RawField[]): void {
    const versions = this.#versions.get(name)
    if (versions !== undefined) this.structs.push(this.struct(name, versions, fields))
  }

  #field(field: RawField, within: Versions): Field | undefined {
    const versions = fieldVersions(field, within)
    if (isEmpty(versions)) return undefined
    const type = parseType(field.type)
    const structName = structNameIn(type)
    if (field.fields !== undefined && structName !== undefined) this.collect(structName, field.fields)
    return {
      name: camelCase(field.name),
      type,
      versions,
      nullableVersions: parseRange(field.nullableVersions, versions),
      taggedVersions: parseRange(field.taggedVersions, versions),
      tag: field.tag,
      flexibleVersions: field.flexibleVersions === undefined ? undefined : parseRange(field.flexibleVersions, versions),
      ignorable: field.ignorable === true,
      defaultValue: parseDefault(type, field.default),
    }
  }
}

function parseMessage(raw: RawMessage): Message {
  const validVersions = parseVersions(raw.validVersions)
  const parser = new StructParser(structVersions(raw))
  for (const { name, fields } of raw.commonStructs ?? []) parser.collect(name, fields)
  return {
    name: raw.name,
    type: raw.type,
    apiKey: raw.apiKey,
    validVersions,
    flexibleVersions: parseRange(raw.flexibleVersions, validVersions),
    latestVersionUnstable: raw.latestVersionUnstable === true,
    listeners: raw.listeners ?? [],
    root: parser.struct(raw.name, validVersions, raw.fields ?? []),
    structs: parser.structs,
  }
}

/**
 * Kafka's message definitions, from the texts of their files by name; ordered by name. What no version has any more is not in them.
 *
 * @throws Error when one is not valid, or there is no safe code for it.
 */
export function parseDefinitions(texts: ReadonlyMap<string, string>): Message[] {
  const messages = [...texts].map(([file, text]) => parseMessage(assertValid(file, parseJson(file, text))))
  for (const message of messages) assertEncodable(message)
  return messages.sort((one, other) => (one.name < other.name ? -1 : 1))
}
