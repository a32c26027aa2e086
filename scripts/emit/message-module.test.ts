import { describe, expect, it } from 'vitest'
import { parseDefinitions } from '../definitions/parse-definitions.ts'
import { emitAllMessages, emitApiKeys } from './message-index.ts'
import { emitMessageModule, kebabCase } from './message-module.ts'

function messageOf(definition: object) {
  const [message] = parseDefinitions(new Map([['X.json', JSON.stringify(definition)]]))
  if (message === undefined) throw new Error('no message')
  return message
}

const header = { apiKey: 0, type: 'request', name: 'LookRequest', validVersions: '0-3', flexibleVersions: '2+' }
const tagged = { versions: '2+', taggedVersions: '2+' }

describe('the module of a message', () => {
  it.each([
    ['ProduceRequest', 'produce-request'],
    ['KRaftVersionRecord', 'k-raft-version-record'],
    ['UpdateRaftVoterResponse', 'update-raft-voter-response'],
  ])('of %s is %s', (name, file) => {
    expect(kebabCase(name)).toBe(file)
  })

  it('says where its source is from, and offers the highest stable version', () => {
    const text = emitMessageModule(
      messageOf({ ...header, latestVersionUnstable: true, fields: [] }),
      'kafka-clients 9.9.9',
    )
    expect(text).toMatch(/^\/\/ @generated from kafka-clients 9\.9\.9 by scripts\/generate\.ts\n/)
    expect(text).toContain('maxVersion: 3,\n  latestStableVersion: 2,\n  firstFlexibleVersion: 2,')
  })

  it('writes null where the version allows it, and reads compact lengths where it is flexible', () => {
    const field = { name: 'Host', type: 'string', versions: '1+', nullableVersions: '3+' }
    const text = emitMessageModule(messageOf({ ...header, fields: [field] }), 'x')
    expect(text).toContain(
      "host: version >= 3 ? reader.compactNullableString('host') : version >= 2 ? reader.compactString('host') : version >= 1 ? reader.string('host') : ''",
    )
    expect(text).toContain("if (value.host !== '') writer.unsupported('host', version, '1–3')")
  })

  it('says where a struct was missing, and looks whether what is left out is an array, bytes or a struct', () => {
    const fields = [
      { name: 'Hosts', type: '[]Host', versions: '0+', fields: [{ name: 'Port', type: 'int32', versions: '0+' }] },
      { name: 'Ids', type: '[]int32', versions: '1+' },
      { name: 'Token', type: 'bytes', versions: '1+' },
      { name: 'Leader', type: 'Leader', ...tagged, tag: 0, fields: [{ name: 'Id', type: 'int32', versions: '2+' }] },
    ]
    const text = emitMessageModule(messageOf({ ...header, fields }), 'x')
    expect(text).toContain("import { withinStruct } from '../../wire/field-path.ts'")
    expect(text).toContain("throw withinStruct(error, elements[index], 'hosts', index)")
    expect(text).toContain("throw within(error, 'ids', index)")
    expect(text).toContain("if (countOf(value.ids, 'ids') !== 0) writer.unsupported('ids', version, '1–3')")
    expect(text).toContain("if (lengthOf(value.token, 'token') !== 0) writer.unsupported('token', version, '1–3')")
    expect(text).toContain("const hasLeader = !isDefaultLeader(value.leader, 'leader')")
    expect(text).toContain('throw withinStruct(error, value, field)')
  })

  it('drops what is ignorable without a word', () => {
    const field = { name: 'Host', type: 'string', versions: '1+', ignorable: true }
    expect(emitMessageModule(messageOf({ ...header, fields: [field] }), 'x')).not.toContain('unsupported')
  })

  it('is refused for tags that are not 0, 1, 2 in a version, and for types that cannot be tagged', () => {
    const emit = (...fields: object[]) => emitMessageModule(messageOf({ ...header, fields }), 'x')
    expect(() => emit({ name: 'A', type: 'int8', ...tagged, tag: 1 })).toThrow('LookRequest version 2 has the tags 1')
    expect(() => emit({ name: 'A', type: 'records', ...tagged, tag: 0 })).toThrow('LookRequest.a has a type')
    const struct = { name: 'A', type: 'Inner', ...tagged, tag: 0, nullableVersions: '2+', default: 'null', fields: [] }
    expect(() => emit(struct)).toThrow('LookRequest.a has a type')
  })
})

describe('the index of messages', () => {
  const gone = messageOf({ apiKey: 1, type: 'request', name: 'GoneRequest', validVersions: 'none' })
  const look = messageOf({ ...header, listeners: ['broker'], fields: [] })

  it('has the codecs of the APIs that are alive', () => {
    const text = emitAllMessages([gone, look], 'x')
    expect(text).toContain("import { LookRequest } from './messages/look-request.ts'")
    expect(text).not.toContain('Gone')
  })

  it('keeps the key and the name of an API that is no more', () => {
    const text = emitApiKeys([gone, look], 'x')
    expect(text).toContain("key: 1, name: 'Gone', minVersion: undefined")
    expect(text).toContain(
      "key: 0, name: 'Look', minVersion: 0, maxVersion: 3, latestStableVersion: 3, firstFlexibleVersion: 2",
    )
  })

  it('is refused when the keys have a gap: the table is indexed by them', () => {
    expect(() => emitApiKeys([gone], 'x')).toThrow('without a gap')
  })
})
