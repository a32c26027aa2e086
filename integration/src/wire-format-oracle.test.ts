import { messages as codecs } from '@k/protocol/all'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Message } from '../../scripts/definitions/message.ts'
import { listVersions } from '../../scripts/definitions/version-range.ts'
import { type Mode, seedsOfModes } from './oracle/arbitrary-message.ts'
import { agrees, type ProbedField, probeFields } from './oracle/compare-field-probes.ts'
import { type AnyCodec, compareMessage } from './oracle/compare-message.ts'
import { FieldCoverage } from './oracle/field-coverage.ts'
import { goldenMessages } from './oracle/golden.ts'
import { liveMessages } from './oracle/kafka-messages.ts'
import { Oracle } from './oracle/oracle.ts'

const golden = '../../packages/protocol/test/fixtures/messages.jsonl'
const live = await liveMessages()
const coverage = new FieldCoverage(live)
const counts = { values: 0, bytes: 0, versions: 0, probes: 0 }

let oracle: Oracle
beforeAll(async () => {
  oracle = await Oracle.start()
})
afterAll(async () => {
  await oracle?.close()
  const { bytes, probes, values, versions } = counts
  const fields = `${coverage.covered} of ${coverage.total} triples of message, field and version not at their default`
  console.log(
    `wire format: ${live.length} messages, ${versions} versions, ${values} values, ${bytes} bytes; ${fields}; ${probes} probes of a field`,
  )
})

function codecOf({ name }: Message): AnyCodec {
  const codec = codecs[name as keyof typeof codecs]
  if (codec === undefined) throw new Error(`@k/protocol/all has no ${name}`)
  return codec as unknown as AnyCodec
}

/** Every mode and seed of every version, all at once. */
async function compareAll(message: Message): Promise<string[]> {
  const codec = codecOf(message)
  const seeds = Object.entries(seedsOfModes).flatMap(([mode, count]) => {
    return Array.from({ length: count }, (_, seed) => ({ message, mode: mode as Mode, seed }))
  })
  const versions = listVersions(message.validVersions)
  const comparing = versions.flatMap(version => {
    return seeds.map(async chosen => {
      const { byteLength, fault, value } = await compareMessage(oracle, codec, { ...chosen, version })
      if (fault !== undefined) return [fault]
      coverage.add(message, version, value)
      counts.values++
      counts.bytes += byteLength
      return []
    })
  })
  counts.versions += versions.length
  return (await Promise.all(comparing)).flat()
}

describe('the messages', () => {
  it('are those of 91 APIs, with 309 versions of requests', () => {
    const requests = live.filter(({ type }) => type === 'request')
    expect(requests).toHaveLength(91)
    expect(requests.flatMap(({ validVersions }) => listVersions(validVersions))).toHaveLength(309)
    expect(Object.keys(codecs).sort()).toEqual(live.map(({ name }) => name))
  })

  it.each(live.map(message => [message.name, message] as const))(
    '%s has the bytes that Kafka gives it and is read from them',
    async (_, message) => {
      const faults = await compareAll(message)
      expect(faults.slice(0, 20), `${faults.length} values differ`).toEqual([])
    },
  )

  it('have the bytes that are kept for tests without Java', async () => {
    await expect(await goldenMessages(oracle)).toMatchFileSnapshot(golden)
  })

  it('have had another value than the default in every field of every version', () => {
    expect(coverage.missing).toEqual([])
    expect(coverage.covered).toBe(coverage.total)
  })
})

describe('a field off its default, in a version that has it or not,', () => {
  // Refused by both. Kafka compares with the default before it looks at the version, and falls over the null.
  const isNullElsewhere = ({ where, ours, theirs }: ProbedField) => {
    return where.endsWith('=null') && ours === 'unsupported' && theirs === 'error NullPointerException'
  }
  let probed: ProbedField[]
  beforeAll(async () => {
    const probing = live.flatMap(message => {
      return listVersions(message.validVersions).map(version => probeFields(oracle, codecOf(message), message, version))
    })
    probed = (await Promise.all(probing)).flat()
    counts.probes = probed.length
  })

  it('is written, dropped or refused as by Kafka', () => {
    const onBothSides = probed.filter(({ ours, theirs }) => ours !== undefined && theirs !== undefined)
    expect(onBothSides.filter(probe => !agrees(probe) && !isNullElsewhere(probe)).slice(0, 20)).toEqual([])
    expect(onBothSides).toHaveLength(13_208)
  })

  it('is refused for another reason where it is null, may never be, and the version is without it', () => {
    expect(probed.filter(isNullElsewhere)).toHaveLength(25)
  })

  it('is known to Kafka alone where no version has it any more, and refused there', () => {
    const onOneSide = probed.filter(({ ours, theirs }) => ours === undefined || theirs === undefined)
    const path = 'topics[].partitions[].partitionMaxBytes'
    expect(onOneSide).toEqual([
      { where: `ShareFetchRequest v1 ${path}`, ours: undefined, theirs: 'unsupported' },
      { where: `ShareFetchRequest v2 ${path}`, ours: undefined, theirs: 'unsupported' },
    ])
  })
})
