import type { Field, Message, Struct } from '../../../scripts/definitions/message.ts'
import { includes, listVersions } from '../../../scripts/definitions/version-range.ts'
import { defaultOf, difference, type StructValue, structIn, type Value } from './message-value.ts'

/** Which fields of which messages in which versions have had a value that was not their default. */
export class FieldCoverage {
  readonly #all = new Set<string>()
  readonly #covered = new Set<string>()

  /** @param messages Those whose fields are all to be covered, in each of their versions. */
  constructor(messages: readonly Message[]) {
    for (const message of messages) {
      for (const version of listVersions(message.validVersions)) this.#addAll(message, version, message.root, '')
    }
  }

  /** How many fields there are to cover, each counted in each version. */
  get total(): number {
    return this.#all.size
  }

  /** How many were covered. */
  get covered(): number {
    return this.#covered.size
  }

  /** Those that were not: `FetchRequest v4 topics.partitions.partition`. */
  get missing(): string[] {
    return [...this.#all].filter(triple => !this.#covered.has(triple))
  }

  /** Takes note of a value that was compared. */
  add(message: Message, version: number, value: StructValue): void {
    this.#addStruct({ message, version }, message.root, value, '')
  }

  #addAll(message: Message, version: number, struct: Struct, prefix: string): void {
    for (const field of struct.fields) {
      if (!includes(field.versions, version)) continue
      this.#all.add(triple({ message, version }, field, prefix))
      const inner = structIn(message, field.type)
      if (inner) this.#addAll(message, version, inner, `${prefix}${field.name}.`)
    }
  }

  #addStruct(where: Where, struct: Struct, value: StructValue, prefix: string): void {
    for (const field of struct.fields) {
      const fieldValue = value[field.name] as Value
      if (!includes(field.versions, where.version) || fieldValue === null) continue
      if (difference(fieldValue, defaultOf(where.message, field)) !== undefined) {
        this.#covered.add(triple(where, field, prefix))
      }
      const inner = structIn(where.message, field.type)
      if (inner === undefined) continue
      for (const item of Array.isArray(fieldValue) ? fieldValue : [fieldValue]) {
        this.#addStruct(where, inner, item, `${prefix}${field.name}.`)
      }
    }
  }
}

interface Where {
  readonly message: Message
  readonly version: number
}

function triple({ message, version }: Where, field: Field, prefix: string): string {
  return `${message.name} v${version} ${prefix}${field.name}`
}
