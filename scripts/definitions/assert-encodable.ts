import type { Field, Message, Struct } from './message.ts'
import { includes, isEmpty, listVersions } from './version-range.ts'

/**
 * Passes a message for which there is safe code. Records are written apart from what is around them, which no tagged field can be; and elements
 * without a byte would let a short message claim any number of them.
 *
 * @throws Error naming message, field and constraint.
 */
export function assertEncodable(message: Message): void {
  const structs = new Map(message.structs.map(struct => [struct.name, struct]))
  for (const struct of [message.root, ...message.structs]) {
    for (const field of struct.fields) {
      const where = `${message.name} ${struct.name}.${field.name}`
      assertNoRecordsInTag(where, field, structs)
      assertElementsHaveBytes(where, field, { message, structs })
    }
  }
}

type Structs = ReadonlyMap<string, Struct>

function inner({ type }: Field) {
  return type.kind === 'array' ? type.element : type
}

function assertNoRecordsInTag(where: string, field: Field, structs: Structs): void {
  // The emitter says the same of records that are tagged themselves.
  if (isEmpty(field.taggedVersions) || field.type.kind === 'primitive') return
  if (holdsRecords(field, structs, new Set()))
    throw new Error(`${where}: a tagged field must not hold records, at any depth`)
}

function holdsRecords(field: Field, structs: Structs, seen: Set<string>): boolean {
  const { kind, name } = inner(field)
  if (kind === 'primitive') return name === 'records'
  if (seen.has(name)) return false
  seen.add(name)
  return structs.get(name)?.fields.some(deeper => holdsRecords(deeper, structs, seen)) === true
}

interface Definitions {
  readonly message: Message
  readonly structs: Structs
}

function assertElementsHaveBytes(where: string, field: Field, definitions: Definitions): void {
  const { type, versions } = field
  if (type.kind !== 'array' || type.element.kind === 'primitive') return
  const empty = listVersions(versions).find(version => !hasBytes(type.element.name, version, definitions))
  if (empty === undefined) return
  throw new Error(
    `${where}: an element of type ${type.element.name} must have at least a byte, in version ${empty} it has none`,
  )
}

/** Whether every value of a struct has at least a byte in a version. */
function hasBytes(name: string, version: number, definitions: Definitions): boolean {
  // The count of tagged fields is a byte.
  if (includes(definitions.message.flexibleVersions, version)) return true
  const fields = definitions.structs.get(name)?.fields ?? []
  return fields.some(({ type, versions, nullableVersions }) => {
    if (!includes(versions, version)) return false
    return type.kind !== 'struct' || includes(nullableVersions, version) || hasBytes(type.name, version, definitions)
  })
}
