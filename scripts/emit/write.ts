import type { Field, Message, Struct } from '../definitions/message.ts'
import { includes, intersect, listVersions } from '../definitions/version-range.ts'
import { nonDefaultExpression } from './defaults.ts'
import { elementType, isEverNullable, isFlexible, primitiveMethod, sizedMethod } from './field-encoding.ts'
import { fieldFunction } from './read.ts'
import { describeVersions, versionCondition, versionExpression, versionStatement } from './version-chain.ts'

/** Emits the functions that write a message. */
export class WriteEmitter {
  readonly #message: Message

  constructor(message: Message) {
    this.#message = message
  }

  /** The statements that write a field in a version that has it. */
  #wire(struct: Struct, field: Field, version: number): string {
    const { name, type } = field
    const place = `value.${name}`
    const flexible = isFlexible(this.#message, field, version)
    const nullable = includes(field.nullableVersions, version)
    if (type.kind === 'primitive')
      return `writer.${primitiveMethod(type.name, nullable, flexible)}(${place}, '${name}')`
    const write = `${fieldFunction('write', struct, field)}(writer, ${place}, version)`
    if (type.kind === 'array') {
      return `writer.${sizedMethod('ArrayLength', nullable, flexible)}(${place}, '${name}')\n${write}`
    }
    if (nullable) return `writer.presence(${place})\nif (${place} !== null) ${write}`
    return isEverNullable(field) ? `if (${place} === null) writer.notNull('${name}')\n${write}` : write
  }

  #field(struct: Struct, field: Field): string[] {
    return versionStatement(struct.versions, version => {
      if (includes(field.taggedVersions, version)) return ''
      if (includes(field.versions, version)) return this.#wire(struct, field, version)
      if (field.ignorable) return ''
      const unsupported = `writer.unsupported('${field.name}', version, '${describeVersions(field.versions)}')`
      return `if (${nonDefaultExpression(field, isEverNullable(field))}) ${unsupported}`
    })
  }

  #tags(struct: Struct): string[] {
    const flexible = intersect(this.#message.flexibleVersions, struct.versions)
    const unknown = 'value.unknownTaggedFields'
    if (flexible.max < flexible.min) return []
    const body = this.#tagBody(struct)
    const condition = versionCondition(struct.versions, flexible)
    if (condition === '') return body
    const refusal = `writer.noTags(${unknown}, version, '${describeVersions(flexible)}')`
    return [`if (${condition}) {`, ...body.map(line => `  ${line}`), '} else {', `  ${refusal}`, '}']
  }

  #tagBody(struct: Struct): string[] {
    const flexible = intersect(this.#message.flexibleVersions, struct.versions)
    const tagged = struct.fields.filter(field => field.taggedVersions.max >= field.taggedVersions.min)
    const unknown = 'value.unknownTaggedFields'
    if (tagged.length === 0) return [`writer.onlyUnknownTags(${unknown})`]
    this.#assertTagsAscend(struct, tagged)
    const flag = ({ name }: Field) => `has${name.charAt(0).toUpperCase()}${name.slice(1)}`
    const flags = tagged.map(field => {
      const isKnown = versionCondition(flexible, field.taggedVersions)
      const isSet = nonDefaultExpression(field, isEverNullable(field))
      return `const ${flag(field)} = ${isKnown === '' ? isSet : `${isKnown} && ${isSet}`}`
    })
    const writes = tagged.flatMap(field => [
      `if (${flag(field)}) {`,
      `  const start = writer.beginTag(${field.tag})`,
      ...this.#wire(struct, field, field.taggedVersions.max)
        .split('\n')
        .map(line => `  ${line}`),
      '  writer.endTag(start)',
      '}',
    ])
    const count = tagged.map(field => `Number(${flag(field)})`).join(' + ')
    const firstUnknown = versionExpression(flexible, version => {
      return String(tagged.filter(field => includes(field.taggedVersions, version)).length)
    })
    return [
      ...flags,
      `writer.tagCount(${count}, ${unknown})`,
      ...writes,
      `writer.unknownTags(${unknown}, ${firstUnknown})`,
    ]
  }

  /** What is emitted writes the known tags first: they must be 0, 1, 2 and so on in every version, and of types that can be tagged. */
  #assertTagsAscend(struct: Struct, tagged: readonly Field[]): void {
    for (const version of listVersions(struct.versions)) {
      const tags = tagged.filter(field => includes(field.taggedVersions, version)).map(({ tag }) => tag)
      if (tags.some((tag, i) => tag !== i)) throw new Error(`${struct.name} version ${version} has the tags ${tags}`)
    }
    const refused = tagged.find(({ type, nullableVersions: { min, max } }) => {
      return (type.kind === 'struct' && max >= min) || (type.kind === 'primitive' && type.name === 'records')
    })
    if (refused !== undefined) throw new Error(`${struct.name}.${refused.name} has a type that is not tagged here yet`)
  }

  /** The function that writes a struct. */
  struct(struct: Struct): string {
    const lines = [...struct.fields.flatMap(field => this.#field(struct, field)), ...this.#tags(struct)]
    const name = (parameter: string) => (lines.some(line => new RegExp(`\\b${parameter}\\b`).test(line)) ? '' : '_')
    const parameters = `${name('writer')}writer: Writer, ${name('value')}value: ${struct.name}, ${name('version')}version: number`
    return [`function write${struct.name}(${parameters}): void {`, ...lines.map(line => `  ${line}`), '}'].join('\n')
  }

  /** The function that writes a field's array or struct, and says in an error where it was; nothing for a primitive. */
  field(struct: Struct, field: Field): string | undefined {
    const { name, type } = field
    const write = fieldFunction('write', struct, field)
    if (type.kind === 'primitive') return undefined
    if (type.kind === 'struct') {
      const call = `    write${type.name}(writer, value, version)`
      const handler = ['  } catch (error) {', `    throw withinStruct(error, value, '${name}')`, '  }', '}']
      const parameters = `writer: Writer, value: ${type.name}, version: number`
      return [`function ${write}(${parameters}): void {`, '  try {', call, ...handler].join('\n')
    }
    return this.#array(write, field, type.element)
  }

  #array(
    write: string,
    field: Field,
    element: { readonly kind: 'primitive' | 'struct'; readonly name: string },
  ): string {
    const isNullable = isEverNullable(field)
    const type = elementType(element)
    const statement = (version: number) => {
      if (element.kind === 'struct') return `write${element.name}(writer, elements[index] as ${type}, version)`
      const method = primitiveMethod(element.name as 'int8', false, isFlexible(this.#message, field, version))
      return `writer.${method}(elements[index] as ${type}, '')`
    }
    const body = versionStatement(field.versions, statement)
    const parameter = body.some(line => /\bversion\b/.test(line)) ? 'version' : '_version'
    const fault =
      element.kind === 'struct'
        ? `withinStruct(error, elements[index], '${field.name}', index)`
        : `within(error, '${field.name}', index)`
    const elements = `elements: readonly ${type}[]${isNullable ? ' | null' : ''}`
    return [
      `function ${write}(writer: Writer, ${elements}, ${parameter}: number): void {`,
      ...(isNullable ? ['  if (elements === null) return'] : []),
      '  let index = 0',
      '  try {',
      '    for (; index < elements.length; index++) {',
      ...body.map(line => `      ${line}`),
      '    }',
      '  } catch (error) {',
      `    throw ${fault}`,
      '  }',
      '}',
    ].join('\n')
  }
}
