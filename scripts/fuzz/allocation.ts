import { getHeapStatistics } from 'node:v8'

// What the engine allocates for itself meanwhile (compiled code, pages) is usually less.
const allowedAlways = 256 * 1024
const allowedByByte = 256
const tries = 6

/**
 * Runs an action, and again when it seems to have allocated too much, or when a collection of garbage hides how much it was: neither
 * that nor a compilation beside it comes every time.
 *
 * @param inputLength How many bytes the action is given.
 * @param action What is measured.
 * @param meter How much is allocated now. Default: on the heap and in buffers together.
 * @returns What the action returned.
 * @throws Error when the action allocates more than an input of so many bytes justifies.
 */
export function withinAllowance<T>(inputLength: number, action: () => T, meter: () => number = allocated): T {
  const allowed = allowedAlways + inputLength * allowedByByte
  const seen: number[] = []
  while (seen.length < tries) {
    const before = meter()
    const result = action()
    const bytes = meter() - before
    if (bytes >= 0 && bytes <= allowed) return result
    seen.push(bytes)
  }
  throw new Error(
    `an input of ${inputLength} bytes allocates ${seen.join(', ')} bytes (less than 0: with a collection)`,
  )
}

function allocated(): number {
  const { external_memory, used_heap_size } = getHeapStatistics()
  return external_memory + used_heap_size
}
