// What every measurement here shares: what it gives, and how peers are timed beside each other.

/** What was measured of one subject in one process. */
export interface MicroRow {
  readonly name: string
  readonly unit: 'ns/record' | 'GB/s' | 'ms' | 'µs' | 'modules' | '×'
  readonly value: number
  /** What it should be: at most for times, at least for rates and ratios. */
  readonly target?: number
}

/** Something to time, alone or beside others. */
export interface Subject {
  readonly name: string
  readonly work: () => unknown
}

/** How long to time the subjects. */
export interface Rounds {
  /** Rounds that count; default 15. */
  readonly rounds?: number
  /** Rounds before them that do not, for the compiler; default 5. */
  readonly warmUps?: number
  /** Calls a round: enough of them for the clock. */
  readonly calls: number
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** Collects the young garbage that one subject left, so that it does not slow the next; what a subject's own garbage costs while it is timed stays its cost. */
function sweep(): void {
  if (globalThis.gc === undefined) throw new Error('start Node with --expose-gc')
  globalThis.gc({ type: 'minor' })
}

/** Times subjects in turns, so that whatever slows the machine for a while slows them all; gives milliseconds a call by name. */
export async function interleave(
  subjects: readonly Subject[],
  { rounds = 15, warmUps = 5, calls }: Rounds,
): Promise<(name: string) => number> {
  const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]))
  for (let round = -warmUps; round < rounds; round++) {
    for (const { name, work } of subjects) {
      sweep()
      const milliseconds = await millisecondsPerCall(work, calls)
      if (round >= 0) times.get(name)?.push(milliseconds)
    }
  }
  return name => median(times.get(name) ?? [])
}

async function millisecondsPerCall(work: () => unknown, calls: number): Promise<number> {
  // The first call after other code pays for the processor's caches.
  await work()
  const startedAt = performance.now()
  for (let call = 0; call < calls; call++) {
    const result = work()
    if (result instanceof Promise) await result
  }
  return (performance.now() - startedAt) / calls
}
