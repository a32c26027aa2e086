/**
 * The name that a misspelt one was most likely meant to be: the one with the smallest edit distance, letter case aside, the first of several;
 * or `undefined` when none is within a third of the misspelt name's length, rounded down. One of one or two letters is near nothing but
 * itself in another case: from `7` to `0` is a step, but no slip.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined
  const limit = Math.floor(name.length / 3)
  let smallest = limit + 1
  for (const candidate of known) {
    // The distance is at least this, and a long text need not be compared to know it.
    if (Math.abs(candidate.length - name.length) > limit) continue
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < smallest) {
      smallest = distance
      nearest = candidate
    }
  }
  return nearest
}

/** Levenshtein's distance, one row of the table at a time. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let i = 0; i < left.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < right.length; j++) {
      const substituted = at(row, j) + (left[i] === right[j] ? 0 : 1)
      next.push(Math.min(substituted, at(row, j + 1) + 1, at(next, j) + 1))
    }
    row = next
  }
  return at(row, right.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
