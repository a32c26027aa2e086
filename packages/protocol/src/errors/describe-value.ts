const longest = 60

/**
 * A value as a message shows it: short, whatever it is. Of objects only the kind is shown.
 *
 * For values that nobody minds to read in a log; {@link describeType} is for the others.
 */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value))
  if (typeof value === 'bigint') return shortened(`${value}n`)
  if (typeof value === 'function') return 'a function'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' && value !== null ? 'an object' : shortened(String(value))
}

/** What kind of value it is, and how long, but nothing of what is in it: it may be a secret. */
export function describeType(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value === 'string') return `a string of ${value.length} characters`
  if (Array.isArray(value)) return `an array of ${value.length} elements`
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
