import { expect, it } from 'vitest'
import { renderBrokerErrors } from './generate-broker-errors.ts'

const lines = [
  '-1\tUNKNOWN_SERVER_ERROR\tfalse\tfalse\tfalse',
  '1\tLEADER_GONE\ttrue\ttrue\tfalse',
  '0\tNONE\tfalse\tfalse\tfalse',
  '2\tTIMED_OUT_2\ttrue\tfalse\tfalse',
  '3\tELSEWHERE\ttrue\tfalse\ttrue',
]

it('gives the table and the names in the order of the codes', () => {
  const text = renderBrokerErrors(`${lines.join('\n')}\n`)
  expect(text.split('\n')[0]).toMatch(/^\/\/ @generated from kafka-clients \S+ by scripts\/generate\.ts$/)
  expect(text).toContain(`[
  { code: -1, name: 'UNKNOWN_SERVER_ERROR', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 0, name: 'NONE', retriable: false, staleMetadata: false, staleCoordinator: false },
  { code: 1, name: 'LEADER_GONE', retriable: true, staleMetadata: true, staleCoordinator: false },
  { code: 2, name: 'TIMED_OUT_2', retriable: true, staleMetadata: false, staleCoordinator: false },
  { code: 3, name: 'ELSEWHERE', retriable: true, staleMetadata: false, staleCoordinator: true },
]`)
  expect(text).toContain(`BrokerErrorCode = {
  /** Not retriable. */
  UNKNOWN_SERVER_ERROR: -1,
  /** Not retriable. */
  NONE: 0,
  /** Retriable, with fresh metadata. */
  LEADER_GONE: 1,
  /** Retriable. */
  TIMED_OUT_2: 2,
  /** Retriable, once the coordinator is found anew. */
  ELSEWHERE: 3,
} as const
`)
})

it.each([
  ['0\tNONE\tfalse'],
  ['0\tNONE\tfalse\tfalse'],
  ['zero\tNONE\tfalse\tfalse\tfalse'],
  ['0\tnone\tfalse\tfalse\tfalse'],
  ["0\tNO'NE\tfalse\tfalse\tfalse"],
  ['0\tNONE\tno\tno\tno'],
  [''],
])('rejects the line %j', line => {
  expect(() => renderBrokerErrors(`${lines[0]}\n${line}\n${lines[1]}`)).toThrow(`"${line}" must be a code`)
})

it.each([
  ['a gap', lines.slice(0, 2), 'code 1'],
  ['a repetition', [...lines, '2\tAGAIN\tfalse\tfalse\tfalse'], 'code 2'],
  ['another beginning', lines.slice(1), 'code 0'],
])('rejects %s in the codes', (_, faulty, named) => {
  expect(() => renderBrokerErrors(faulty.join('\n'))).toThrow(`${named}: codes must run from -1`)
})
