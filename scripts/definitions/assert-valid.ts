import { assertStructs } from './assert-structs.ts'
import { assertBooleans, assertKnownKeys, assertName, fault, type Json, objects, rangeOf } from './assert-value.ts'
import type { RawMessage } from './raw-message.ts'
import { isEmpty } from './version-range.ts'

const messageKeys = new Set(
  'apiKey type name validVersions flexibleVersions listeners latestVersionUnstable commonStructs fields deprecatedVersions'.split(
    ' ',
  ),
)

/**
 * Passes the definition of a message that says nothing wrong. The rules are those of Java's generator (`MessageSpec`, `StructSpec`,
 * `FieldSpec`, `StructRegistry`), and stricter where it forgives: `"true"` is no boolean, `3-1` no range.
 *
 * @param file Its name, for errors.
 * @throws Error naming message, field, value and constraint.
 */
export function assertValid(file: string, json: unknown): RawMessage {
  const [message] = objects(file, 'definition', [json]) as [Json]
  assertKnownKeys(file, message, messageKeys)
  assertName(file, message)
  const name = String(message.name)
  assertKind(name, message)
  assertVersions(name, message)
  assertStructs(name, message, rangeOf(name, message, 'flexibleVersions'))
  return message as unknown as RawMessage
}

function assertKind(name: string, { apiKey, latestVersionUnstable, listeners, type }: Json): void {
  if (!['request', 'response', 'header', 'data'].includes(String(type))) {
    throw fault(name, 'type', type, 'must be request, response, header or data')
  }
  const hasKey = type === 'request' || type === 'response'
  const isKey = hasKey ? Number.isInteger(apiKey) && Number(apiKey) >= 0 : apiKey === undefined
  if (!isKey) throw fault(name, 'apiKey', apiKey, 'requests and responses have an integer from 0, others have none')
  assertBooleans(name, { latestVersionUnstable }, ['latestVersionUnstable'])
  if (latestVersionUnstable === true && type !== 'request') {
    throw fault(name, 'latestVersionUnstable', latestVersionUnstable, 'only a request may have it')
  }
  const isList = Array.isArray(listeners) && listeners.every(listener => typeof listener === 'string')
  if (listeners !== undefined && !(isList && type === 'request')) {
    throw fault(name, 'listeners', listeners, 'must be an array of texts, and only a request may have it')
  }
}

function assertVersions(name: string, message: Json): void {
  const { flexibleVersions, validVersions } = message
  const valid = rangeOf(name, message, 'validVersions')
  if (validVersions === undefined || valid.max === Number.POSITIVE_INFINITY) {
    throw fault(name, 'validVersions', validVersions, 'must be "none" or a range with an end')
  }
  if (flexibleVersions === undefined && !isEmpty(valid)) {
    throw fault(name, 'flexibleVersions', flexibleVersions, 'must be there, "none" where no version is flexible')
  }
  const flexible = rangeOf(name, message, 'flexibleVersions')
  if (!isEmpty(flexible) && flexible.max !== Number.POSITIVE_INFINITY) {
    throw fault(name, 'flexibleVersions', flexibleVersions, 'must be "none" or open-ended, such as "2+"')
  }
}
