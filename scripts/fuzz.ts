import { frameFamily } from './fuzz/frames.ts'
import { messageFamily } from './fuzz/messages.ts'
import { longestInput, mutate } from './fuzz/mutate.ts'
import type { Family, Subject } from './fuzz/oracle.ts'
import { Random } from './fuzz/random.ts'
import { legacyFamily, recordFamily } from './fuzz/records.ts'

const corpusSize = 16
const families: readonly Family[] = [messageFamily, frameFamily, recordFamily, legacyFamily]

/** An input: bytes out of nothing, or a valid one changed. */
function nextInput(corpus: readonly Uint8Array[], random: Random): Uint8Array {
  if (random.below(4) === 0) return random.bytes(random.below(random.below(8) === 0 ? longestInput : 64))
  return mutate(random.pick(corpus), random, random.pick(corpus))
}

function keep(corpus: Uint8Array[], input: Uint8Array, random: Random): void {
  if (corpus.length < corpusSize) corpus.push(input)
  else corpus[random.below(corpusSize)] = input
}

/** Tries inputs on a family until its time is over. Gives the number of executions and of valid inputs; undefined after a finding. */
function fuzzFamily(
  family: Family,
  random: Random,
  seconds: number,
): { executions: number; valid: number } | undefined {
  const corpora = new Map<Subject, Uint8Array[]>(family.subjects.map(subject => [subject, [...subject.seeds]]))
  const end = performance.now() + seconds * 1000
  const counts = { executions: 0, valid: 0 }
  for (; counts.executions % 64 !== 0 || performance.now() < end; counts.executions++) {
    const subject = random.pick(family.subjects)
    const corpus = corpora.get(subject) ?? []
    const input = nextInput(corpus, random)
    try {
      if (!subject.check(input)) continue
      counts.valid++
      keep(corpus, input, random)
    } catch (error) {
      console.log(`finding: ${family.name} ${subject.name} ${subject.version} ${Buffer.from(input).toString('hex')}`)
      console.log(error)
      return undefined
    }
  }
  return counts
}

function main(seconds = '60', seed = String(Date.now() % 0x1_0000_0000)): void {
  if (!(Number(seconds) > 0) || !Number.isInteger(Number(seed))) {
    console.log('usage: pnpm fuzz [seconds=60] [seed]')
    process.exitCode = 2
    return
  }
  console.log(`seed ${seed}`)
  for (const [index, family] of families.entries()) {
    const found = fuzzFamily(family, new Random(Number(seed) + index), Number(seconds) / families.length)
    if (found === undefined) {
      process.exitCode = 1
      return
    }
    console.log(`${family.name}: ${found.executions} executions, ${found.valid} inputs were valid`)
  }
}

main(...process.argv.slice(2))
