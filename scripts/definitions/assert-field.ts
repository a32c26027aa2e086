import { assertBooleans, assertKnownKeys, assertName, fault, type Json, rangeOf } from './assert-value.ts'
import { parseDefault } from './field-defaults.ts'
import { canBeNull, parseType } from './field-type.ts'
import type { FieldType } from './message.ts'
import { intersect, isEmpty, isWithin, type Versions } from './version-range.ts'

const fieldKeys = new Set(
  'name type versions about fields default entityType nullableVersions ignorable mapKey tag taggedVersions zeroCopy flexibleVersions'.split(
    ' ',
  ),
)

/**
 * Passes a field that says nothing wrong by itself: Java's `FieldSpec`.
 *
 * @param flexible The versions in which the message is flexible.
 * @throws Error naming the place, the value and the constraint.
 */
export function assertField(where: string, field: Json, flexible: Versions): void {
  assertKnownKeys(where, field, fieldKeys)
  assertName(where, field)
  assertBooleans(where, field, ['ignorable', 'mapKey', 'zeroCopy'])
  if (field.versions === undefined && field.taggedVersions === undefined) {
    throw fault(where, 'versions', undefined, 'a field must have versions or taggedVersions')
  }
  const type = typeOf(where, field)
  const versions = rangeOf(where, field, field.versions === undefined ? 'taggedVersions' : 'versions')
  const nullable = rangeOf(where, field, 'nullableVersions')
  if (!isEmpty(nullable) && !canBeNull(type)) {
    throw fault(where, 'nullableVersions', field.nullableVersions, `${field.type} cannot be null`)
  }
  assertFlexible(where, field, flexible)
  assertTag({ where, field, versions, nullable, flexible })
  assertDefault({ where, field, versions, nullable, type })
}

function typeOf(where: string, field: Json): FieldType {
  try {
    return parseType(String(field.type))
  } catch (cause) {
    throw new Error(fault(where, 'type', field.type, (cause as Error).message).message, { cause })
  }
}

function assertFlexible(where: string, field: Json, flexible: Versions): void {
  if (field.flexibleVersions === undefined) return
  const own = rangeOf(where, field, 'flexibleVersions')
  if (!['string', 'bytes'].includes(String(field.type))) {
    throw fault(where, 'flexibleVersions', field.flexibleVersions, 'only string and bytes may have their own')
  }
  if (!isWithin(own, flexible)) {
    throw fault(where, 'flexibleVersions', field.flexibleVersions, "must be inside the message's flexibleVersions")
  }
}

interface FieldRanges {
  readonly where: string
  readonly field: Json
  readonly versions: Versions
  readonly nullable: Versions
}

function assertTag({ where, field, versions, nullable, flexible }: FieldRanges & { flexible: Versions }): void {
  const tagged = rangeOf(where, field, 'taggedVersions')
  const refuse = (constraint: string) => fault(where, 'taggedVersions', field.taggedVersions, constraint)
  if (isEmpty(tagged)) {
    if (field.tag === undefined) return
    throw fault(where, 'tag', field.tag, 'a tag wants taggedVersions')
  }
  if (field.tag === undefined) throw refuse('a field with taggedVersions wants a tag')
  if (!Number.isInteger(field.tag) || Number(field.tag) < 0) {
    throw fault(where, 'tag', field.tag, 'must be an integer from 0')
  }
  const own = field.flexibleVersions === undefined ? flexible : rangeOf(where, field, 'flexibleVersions')
  if (!isWithin(tagged, own)) throw refuse('must be inside flexibleVersions: other versions have no tags')
  if (!isWithin(tagged, versions)) throw refuse(`must be inside versions "${field.versions}"`)
  if (tagged.max !== Number.POSITIVE_INFINITY) throw refuse('must be open-ended, such as "2+"')
  const both = intersect(nullable, tagged)
  if (isEmpty(both) || isWithin(tagged, both)) return
  throw fault(where, 'nullableVersions', field.nullableVersions, 'must have all of taggedVersions, or none of them')
}

function assertDefault({ where, field, versions, nullable, type }: FieldRanges & { type: FieldType }): void {
  try {
    parseDefault(type, field.default)
  } catch (cause) {
    throw new Error(`${where}: default ${(cause as Error).message}`, { cause })
  }
  if (field.default !== 'null' || isWithin(versions, nullable)) return
  throw fault(where, 'default', field.default, 'every version of the field must be in nullableVersions')
}
