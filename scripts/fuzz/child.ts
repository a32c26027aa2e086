import { explore, Finding, tryInput } from './explore.ts'
import { frameFamily } from './frames.ts'
import { LastInputWriter, labelOf, replayCommand } from './last-input.ts'
import { messageFamily } from './messages.ts'
import { longestInput } from './mutate.ts'
import type { Family } from './oracle.ts'
import { Random } from './random.ts'
import { legacyFamily, recordFamily } from './records.ts'

/** All that is fuzzed. */
export const families: readonly Family[] = [messageFamily, frameFamily, recordFamily, legacyFamily]

/** Tries one input, or many for some time, and prints what is found. @returns The exit code. */
export function runChild(lastInputFile: string, args: readonly string[]): number {
  const lastInput = new LastInputWriter(lastInputFile)
  try {
    return args[0] === '--replay' ? replay(lastInput, args.slice(1)) : exploreAll(lastInput, args)
  } catch (error) {
    if (!(error instanceof Finding)) throw error
    const label = labelOf(error.subject)
    console.log(`finding: ${label}:`, causeWithTrace(error))
    console.log(replayCommand(label, error.input))
    return 1
  } finally {
    lastInput.close()
  }
}

/** What is wrong, with its trace. An input on which the decoder does otherwise the second time is a finding too. */
function causeWithTrace({ cause, input, subject }: Finding): unknown {
  Error.stackTraceLimit = 20
  try {
    tryInput(subject, input)
  } catch (again) {
    if (again instanceof Finding) return again.cause
  }
  return cause
}

function exploreAll(lastInput: LastInputWriter, [seconds, seed]: readonly string[]): number {
  // Nine of ten inputs are refused, and most of the time would go into traces that nobody reads.
  Error.stackTraceLimit = 0
  for (const [index, family] of families.entries()) {
    const { executions, subjects, valid } = explore(family, {
      random: new Random(Number(seed) + index),
      seconds: Number(seconds) * family.share,
      announce: (subject, input) => lastInput.write(subject, input),
    })
    const reached = `${subjects} of ${family.subjects.length} subjects had one besides their seeds`
    console.log(`${family.name}: ${executions} inputs, ${valid} of them valid; ${reached}`)
  }
  return 0
}

function replay(lastInput: LastInputWriter, [name, version, hex = '']: readonly string[]): number {
  const subjects = families.flatMap(family => family.subjects)
  const subject = subjects.find(({ name: own, version: ownVersion }) => own === name && ownVersion === Number(version))
  const input = Uint8Array.from(Buffer.from(hex, 'hex'))
  if (subject === undefined || input.length * 2 !== hex.length || input.length > longestInput) {
    console.log(`there is no subject ${name} ${version}, or its input is not in hexadecimal digits`)
    return 2
  }
  lastInput.write(subject, input)
  console.log(`${labelOf(subject)}: the input is ${tryInput(subject, input) ? 'valid' : 'refused'}`)
  return 0
}
