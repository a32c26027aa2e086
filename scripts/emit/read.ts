import type { Field, Message, PrimitiveType, Struct } from '../definitions/message.ts'
import { includes, intersect } from '../definitions/version-range.ts'
import { defaultExpression } from './defaults.ts'
import {
  elementType,
  isEverNullable,
  isFlexible,
  MinimumSizes,
  primitiveMethod,
  sizedMethod,
} from './field-encoding.ts'
import { versionCondition, versionExpression } from './version-chain.ts'

/** The name of the function that reads or writes one field's array or struct: `readTopicsOfMetadataResponse`. */
export function fieldFunction(verb: 'read' | 'write', struct: Struct, { name }: Field): string {
  return `${verb}${name.charAt(0).toUpperCase()}${name.slice(1)}Of${struct.name}`
}

/** Emits the functions that read a message. */
export class ReadEmitter {
  readonly #message: Message
  readonly #sizes: MinimumSizes

  constructor(message: Message) {
    this.#message = message
    this.#sizes = new MinimumSizes(message)
  }

  /** The expression that reads a field from the wire in a version that has it. */
  #wire(struct: Struct, field: Field, version: number): string {
    const { name, type } = field
    const flexible = isFlexible(this.#message, field, version)
    const nullable = includes(field.nullableVersions, version)
    // Records are bytes to a reader; only a writer treats them otherwise.
    const primitive = (known: PrimitiveType) => primitiveMethod(known, nullable, flexible).replace('Records', 'Bytes')
    if (type.kind === 'primitive') return `reader.${primitive(type.name)}('${name}')`
    const read = fieldFunction('read', struct, field)
    if (type.kind === 'struct') {
      const call = `${read}(reader, version)`
      return nullable ? `reader.isPresent('${name}') ? ${call} : null` : call
    }
    const minimum = this.#sizes.ofElement(type.element, flexible, field)
    const length = `reader.${sizedMethod('ArrayLength', nullable, flexible)}('${name}', ${minimum})`
    return `${read}(reader, version, ${length})`
  }

  #fieldExpression(struct: Struct, field: Field): string {
    return versionExpression(struct.versions, version => {
      const isOnWire = includes(field.versions, version) && !includes(field.taggedVersions, version)
      const wire = isOnWire ? this.#wire(struct, field, version) : defaultExpression(field)
      return wire.includes(' ? ') ? `(${wire})` : wire
    })
  }

  #tags(struct: Struct): string[] {
    const flexible = intersect(this.#message.flexibleVersions, struct.versions)
    if (flexible.max < flexible.min) return []
    const condition = versionCondition(struct.versions, flexible)
    const body = this.#tagBody(struct)
    return condition === '' ? body : [`if (${condition}) {`, ...body.map(line => `  ${line}`), '}']
  }

  #tagBody(struct: Struct): string[] {
    const tagged = struct.fields.filter(field => field.taggedVersions.max >= field.taggedVersions.min)
    if (tagged.length === 0) {
      return ['const unknown = reader.unknownTags()', 'if (unknown !== undefined) value.unknownTaggedFields = unknown']
    }
    const flexible = intersect(this.#message.flexibleVersions, struct.versions)
    const branches = tagged.flatMap((field, i) => {
      const isKnown = versionCondition(flexible, field.taggedVersions)
      const condition = [`tag === ${field.tag}`, ...(isKnown === '' ? [] : [isKnown])].join(' && ')
      const wire = this.#wire(struct, field, field.taggedVersions.max)
      return [
        `  ${i === 0 ? '' : '} else '}if (${condition}) {`,
        `    value.${field.name} = ${wire}`,
        `    reader.assertTagEnd(end, '${field.name}')`,
      ]
    })
    return [
      'const unknown: UnknownTaggedField[] = []',
      'let tag = -1',
      'for (let left = reader.tagCount(); left > 0; left--) {',
      '  tag = reader.nextTag(tag)',
      '  const end = reader.tagEnd()',
      ...branches,
      '  } else {',
      '    unknown.push(reader.unknownTag(tag, end))',
      '  }',
      '}',
      'if (unknown.length > 0) value.unknownTaggedFields = unknown',
    ]
  }

  /** The function that reads a struct. */
  struct(struct: Struct): string {
    const { name, fields } = struct
    const lines = fields.map(field => `    ${field.name}: ${this.#fieldExpression(struct, field)},`)
    const literal = fields.length === 0 ? ['{}'] : ['{', ...lines, '  }']
    const tags = this.#tags(struct).map(line => `  ${line}`)
    const end = tags.length === 0 ? [] : [...tags, '  return value']
    const begin =
      tags.length === 0 ? `  return ${literal.join('\n')}` : `  const value: ${name} = ${literal.join('\n')}`
    const usesVersion = [begin, ...end].some(line => /\bversion\b/.test(line))
    const usesReader = [begin, ...end].some(line => /\breader\b/.test(line))
    const parameters = `${usesReader ? 'reader' : '_reader'}: Reader, ${usesVersion ? 'version' : '_version'}: number`
    return [`function read${name}(${parameters}): ${name} {`, begin, ...end, '}'].join('\n')
  }

  /** The function that reads a field's array or struct, and says in an error where it was; nothing for a primitive. */
  field(struct: Struct, field: Field): string | undefined {
    const { name, type } = field
    const read = fieldFunction('read', struct, field)
    if (type.kind === 'primitive') return undefined
    if (type.kind === 'struct') {
      const call = `    return read${type.name}(reader, version)`
      const handler = ['  } catch (error) {', `    throw within(error, '${name}')`, '  }', '}']
      return [`function ${read}(reader: Reader, version: number): ${type.name} {`, '  try {', call, ...handler].join(
        '\n',
      )
    }
    return this.#array(read, field, type.element)
  }

  #array(
    read: string,
    field: Field,
    element: { readonly kind: 'primitive' | 'struct'; readonly name: string },
  ): string {
    const isNullable = isEverNullable(field)
    const type = elementType(element)
    const expression =
      element.kind === 'struct'
        ? `read${element.name}(reader, version)`
        : versionExpression(field.versions, version => {
            const flexible = isFlexible(this.#message, field, version)
            return `reader.${primitiveMethod(element.name as 'int8', false, flexible)}('')`
          })
    const parameter = /\bversion\b/.test(expression) ? 'version' : '_version'
    return [
      `function ${read}(reader: Reader, ${parameter}: number, length: number): ${type}[]${isNullable ? ' | null' : ''} {`,
      ...(isNullable ? ['  if (length === -1) return null'] : []),
      `  const elements: ${type}[] = []`,
      '  let index = 0',
      '  try {',
      `    for (; index < length; index++) elements.push(${expression})`,
      '  } catch (error) {',
      `    throw within(error, '${field.name}', index)`,
      '  }',
      '  return elements',
      '}',
    ].join('\n')
  }
}
