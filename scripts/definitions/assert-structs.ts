import { assertField } from './assert-field.ts'
import { assertKnownKeys, assertName, fault, type Json, objects, rangeOf } from './assert-value.ts'
import { parseType, structNameIn } from './field-type.ts'
import type { Versions } from './version-range.ts'

const structKeys = new Set('name versions deprecatedVersions fields'.split(' '))

/**
 * Passes the structs of a message when each is defined once and says nothing wrong: Java's `StructSpec` and `StructRegistry`.
 *
 * @param flexible The versions in which the message is flexible.
 * @throws Error naming the place, the value and the constraint.
 */
export function assertStructs(name: string, message: Json, flexible: Versions): void {
  const structs = objects(name, 'commonStructs', message.commonStructs ?? [])
  const checker = new StructChecker(name, flexible)
  for (const struct of structs) checker.register(struct)
  for (const struct of structs) checker.assertFields(String(struct.name), struct.fields)
  checker.assertFields(name, message.fields ?? [])
}

class StructChecker {
  readonly #message: string
  readonly #flexible: Versions
  readonly #registered = new Set<string>()
  readonly #inline = new Set<string>()

  constructor(message: string, flexible: Versions) {
    this.#message = message
    this.#flexible = flexible
  }

  /** Takes note of a struct that stands in `commonStructs`. */
  register(struct: Json): void {
    const where = `${this.#message} ${struct.name}`
    assertKnownKeys(where, struct, structKeys)
    assertName(where, struct)
    if (struct.versions === undefined) throw fault(where, 'versions', undefined, 'a struct must have versions')
    rangeOf(where, struct, 'versions')
    if (!/^[A-Z]/.test(String(struct.name))) throw fault(where, 'name', struct.name, 'must begin with a capital')
    const isTaken = this.#registered.has(String(struct.name)) || struct.name === this.#message
    if (isTaken) throw fault(where, 'name', struct.name, 'another struct has it')
    this.#registered.add(String(struct.name))
  }

  assertFields(struct: string, value: unknown): void {
    const fields = objects(`${this.#message} ${struct}`, 'fields', value)
    const names = new Set<string>()
    for (const field of fields) {
      const where = `${this.#message} ${struct}.${field.name}`
      assertField(where, field, this.#flexible)
      // The first letter's case is not in the generated names.
      const name = String(field.name).charAt(0).toLowerCase() + String(field.name).slice(1)
      if (names.has(name)) throw fault(where, 'name', field.name, 'another field of the struct has it')
      names.add(name)
      this.#assertStruct(where, field)
    }
  }

  /** The struct that a field holds is either in `commonStructs` or defined by this field, and by no other. */
  #assertStruct(where: string, field: Json): void {
    const name = structNameIn(parseType(String(field.type)))
    if (name === undefined) {
      if (field.fields === undefined) return
      throw fault(where, 'type', field.type, 'only a struct, or an array of structs, may have fields')
    }
    if (this.#registered.has(name)) {
      if (field.fields === undefined) return
      throw fault(where, 'type', field.type, `commonStructs has the fields of ${name}: they must not stand here too`)
    }
    if (field.fields === undefined) throw fault(where, 'type', field.type, `no struct is called ${name}`)
    if (this.#inline.has(name) || name === this.#message) {
      throw fault(where, 'type', field.type, `another struct is called ${name}: put it into commonStructs`)
    }
    this.#inline.add(name)
    this.assertFields(name, field.fields)
  }
}
