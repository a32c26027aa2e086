import type { Field, Struct } from '../definitions/message.ts'

/** The expression of a field's default. */
export function defaultExpression({ type, defaultValue }: Field): string {
  if (defaultValue === null) return 'null'
  if (defaultValue === 'empty') {
    if (type.kind === 'array') return '[]'
    return type.kind === 'struct' ? `default${type.name}()` : 'new Uint8Array(0)'
  }
  if (type.kind === 'primitive' && type.name === 'uuid') return 'zeroUuid'
  if (typeof defaultValue === 'bigint') return `${defaultValue}n`
  return typeof defaultValue === 'string' ? `'${defaultValue}'` : String(defaultValue)
}

/** The expression that holds when a field of `value` is not at its default. */
export function nonDefaultExpression(field: Field, isNullable: boolean): string {
  const place = `value.${field.name}`
  if (field.defaultValue !== 'empty') return `${place} !== ${defaultExpression(field)}`
  if (field.type.kind === 'struct') return `!isDefault${field.type.name}(${place}, '${field.name}')`
  const isSet = `${field.type.kind === 'array' ? 'countOf' : 'lengthOf'}(${place}, '${field.name}') !== 0`
  return isNullable ? `(${place} === null || ${isSet})` : isSet
}

/** The function that gives a struct at its defaults. */
export function emitDefault({ name, fields }: Struct): string {
  const lines = fields.map(field => `    ${field.name}: ${defaultExpression(field)},`)
  const body = fields.length === 0 ? '  return {}' : ['  return {', ...lines, '  }'].join('\n')
  return `function default${name}(): ${name} {\n${body}\n}`
}

/** The function that tells whether a field's struct is at its defaults. */
export function emitIsDefault({ name, fields }: Struct, isNullable: (field: Field) => boolean): string {
  const conditions = fields.map(field => nonDefaultExpression(field, isNullable(field)))
  const unknown =
    "(value.unknownTaggedFields !== undefined && countOf(value.unknownTaggedFields, 'unknownTaggedFields') !== 0)"
  return [
    `function isDefault${name}(value: ${name}, field: string): boolean {`,
    '  try {',
    `    return !(${[...conditions, unknown].join(' || ')})`,
    '  } catch (error) {',
    '    throw withinStruct(error, value, field)',
    '  }',
    '}',
  ].join('\n')
}
