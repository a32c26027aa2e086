import type { Field, Message, PrimitiveType, Struct } from '../definitions/message.ts'
import { includes, listVersions } from '../definitions/version-range.ts'

const fixedSizes: Partial<Record<PrimitiveType, number>> = {
  bool: 1,
  int8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  int64: 8,
  float64: 8,
  uuid: 16,
}

const typescriptTypes: Record<PrimitiveType, string> = {
  bool: 'boolean',
  int8: 'number',
  int16: 'number',
  uint16: 'number',
  int32: 'number',
  int64: 'bigint',
  float64: 'number',
  string: 'string',
  uuid: 'Uuid',
  bytes: 'Uint8Array',
  records: 'Uint8Array',
}

/** Whether a field has compact lengths in a version: what its message has, unless it says otherwise itself. */
export function isFlexible(message: Message, field: Field | undefined, version: number): boolean {
  return includes(field?.flexibleVersions ?? message.flexibleVersions, version)
}

/** Whether a field may be null in some version. */
export function isEverNullable({ nullableVersions, defaultValue }: Field): boolean {
  return nullableVersions.max >= nullableVersions.min || defaultValue === null
}

/** The part of a method's name that says how a value of unfixed size is encoded in a version: `CompactNullableString`. */
export function sizedMethod(type: string, nullable: boolean, flexible: boolean): string {
  const parts = [flexible ? 'Compact' : '', nullable ? 'Nullable' : '', type].join('')
  return parts.charAt(0).toLowerCase() + parts.slice(1)
}

/** The method of Reader and Writer for a primitive in a version. */
export function primitiveMethod(name: PrimitiveType, nullable: boolean, flexible: boolean): string {
  if (fixedSizes[name] !== undefined) return name
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  return sizedMethod(type, nullable, flexible)
}

/** The TypeScript type of an element or a field that is never null. */
function plainType(type: { readonly kind: string; readonly name: string }): string {
  return type.kind === 'struct' ? type.name : typescriptTypes[type.name as PrimitiveType]
}

/** The TypeScript type of a field. */
export function typescriptType(field: Field): string {
  const { type } = field
  const plain = type.kind === 'array' ? `readonly ${plainType(type.element)}[]` : plainType(type)
  return isEverNullable(field) ? `${plain} | null` : plain
}

/** The TypeScript type of an array's elements. */
export function elementType(type: { readonly kind: string; readonly name: string }): string {
  return plainType(type)
}

/** The fewest bytes that something can have on the wire. */
export class MinimumSizes {
  readonly #message: Message
  readonly #structs: ReadonlyMap<string, Struct>

  constructor(message: Message) {
    this.#message = message
    this.#structs = new Map(message.structs.map(struct => [struct.name, struct]))
  }

  /** The fewest bytes of an element in any version of some encoding. */
  ofElement(element: { readonly kind: string; readonly name: string }, flexible: boolean, field: Field): number {
    const versions = listVersions(field.versions).filter(v => isFlexible(this.#message, field, v) === flexible)
    return Math.min(...versions.map(version => this.#of(element, version, flexible)))
  }

  #of(type: { readonly kind: string; readonly name: string }, version: number, flexible: boolean): number {
    if (type.kind === 'primitive') {
      return fixedSizes[type.name as PrimitiveType] ?? (flexible ? 1 : type.name === 'string' ? 2 : 4)
    }
    const fields = (this.#structs.get(type.name)?.fields ?? []).filter(field => {
      return includes(field.versions, version) && !includes(field.taggedVersions, version)
    })
    const size = fields.reduce((sum, field) => sum + this.#ofField(field, version), 0)
    return size + (isFlexible(this.#message, undefined, version) ? 1 : 0)
  }

  #ofField(field: Field, version: number): number {
    const flexible = isFlexible(this.#message, field, version)
    if (field.type.kind === 'array') return flexible ? 1 : 4
    if (field.type.kind === 'struct' && includes(field.nullableVersions, version)) return 1
    return this.#of(field.type, version, flexible)
  }
}
