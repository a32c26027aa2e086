// What every measurement here shares: what is timed, and how.
import { median } from '../two-nodes.ts'

/** How a figure is stated. */
export type Unit = 'ns/record' | 'GB/s' | 'ms' | 'µs' | 'modules' | '×'

/** Something to time, in a process of its own: nobody pays for another's garbage. */
export interface Subject {
  readonly name: string
  readonly unit: Unit
  /** What it should be: at most for times, at least for rates. */
  readonly target?: number
  /** Calls a round: enough of them for the clock. */
  readonly calls: number
  /** Makes what is timed. */
  readonly prepare: () => Work | Promise<Work>
  /** The figure of a call that took so many milliseconds. */
  readonly figure: (milliseconds: number) => number
  /** Whether the first call of the process is a figure too. */
  readonly hasFirstCall?: boolean
}

/** What is timed. */
export type Work = () => unknown

/** A figure made of others. */
interface Ratio {
  readonly name: string
  /** What it should be at least. */
  readonly target?: number
  /** Makes it of the figures of subjects, by name. */
  readonly of: (figure: (name: string) => number) => number
}

/** What is measured together. */
export interface Measurement {
  readonly subjects: readonly Subject[]
  readonly ratios?: readonly Ratio[]
}

/** The figures of one subject in one process. */
export interface Figures {
  readonly first: number
  readonly steady: number
}

const rounds = 15
const warmUps = 8

/** Times a subject: the median of its rounds, after some for the compiler. */
export async function measure({ calls, prepare, figure }: Subject): Promise<Figures> {
  const work = await prepare()
  const first = await millisecondsPerCall(work, 1)
  const times: number[] = []
  for (let round = -warmUps; round < rounds; round++) {
    const milliseconds = await millisecondsPerCall(work, calls)
    if (round >= 0) times.push(milliseconds)
  }
  return { first: figure(first), steady: figure(median(times)) }
}

async function millisecondsPerCall(work: Work, calls: number): Promise<number> {
  const startedAt = performance.now()
  for (let call = 0; call < calls; call++) {
    const result = work()
    if (result instanceof Promise) await result
  }
  return (performance.now() - startedAt) / calls
}
