import { isEmpty, type Versions } from './version-range.ts'

/** The types of Kafka's definitions that are neither arrays nor structs. */
export type PrimitiveType =
  | 'bool'
  | 'int8'
  | 'int16'
  | 'uint16'
  | 'int32'
  | 'int64'
  | 'float64'
  | 'string'
  | 'uuid'
  | 'bytes'
  | 'records'

/** The type of a field: an array's elements are never arrays. */
export type FieldType =
  | { readonly kind: 'primitive'; readonly name: PrimitiveType }
  | { readonly kind: 'struct'; readonly name: string }
  | { readonly kind: 'array'; readonly element: { readonly kind: 'primitive' | 'struct'; readonly name: string } }

/** What a field has when it is not set: of the field's type; an array's and a struct's is null or empty. */
export type DefaultValue = number | bigint | boolean | string | null | 'empty'

/** A field of a struct. */
export interface Field {
  /** The definition's name in camelCase. */
  readonly name: string
  readonly type: FieldType
  /** The versions that have it on the wire, tagged or not, within the struct's. There is one: what no version has any more is left out. */
  readonly versions: Versions
  readonly nullableVersions: Versions
  /** The versions in which it is a tagged field. */
  readonly taggedVersions: Versions
  readonly tag: number | undefined
  /** Set where the field's own encoding differs from its message's. */
  readonly flexibleVersions: Versions | undefined
  readonly ignorable: boolean
  readonly defaultValue: DefaultValue
}

/** A struct: the message itself or one inside it. */
export interface Struct {
  readonly name: string
  /** From the first to the last version in which a field on the wire holds it, within the message's. */
  readonly versions: Versions
  readonly fields: readonly Field[]
}

/** A message of Kafka's definitions. */
export interface Message {
  readonly name: string
  readonly type: 'request' | 'response' | 'header' | 'data'
  readonly apiKey: number | undefined
  /** Empty for an API that is no more. */
  readonly validVersions: Versions
  readonly flexibleVersions: Versions
  readonly latestVersionUnstable: boolean
  readonly listeners: readonly string[]
  /** The message's own fields. */
  readonly root: Struct
  /** Every other struct that a version has; one may stand before or after those that hold it. */
  readonly structs: readonly Struct[]
}

/** Whether a message has a version left. */
export function isAlive({ validVersions }: Message): boolean {
  return !isEmpty(validVersions)
}

/** The highest version that Kafka says will stay as it is; undefined when no version is left. */
export function latestStableVersion({ validVersions, latestVersionUnstable }: Message): number | undefined {
  if (isEmpty(validVersions)) return undefined
  return latestVersionUnstable ? validVersions.max - 1 : validVersions.max
}

/** The first version with compact lengths and tagged fields; undefined when there is none. */
export function firstFlexibleVersion({ flexibleVersions }: Message): number | undefined {
  return isEmpty(flexibleVersions) ? undefined : flexibleVersions.min
}
