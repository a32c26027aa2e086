/** A range of versions as the definitions write it: `3`, `1-4`, `2+` (then `max` is Infinity), `none` (then it is empty). */
export interface Versions {
  readonly min: number
  readonly max: number
}

/** The range of no version. */
export const noVersions: Versions = { min: 0, max: -1 }

/** @throws Error when a range is not written in one of the four ways, or ends before it begins. */
export function parseVersions(text: string): Versions {
  if (text === 'none') return noVersions
  const [, min, plus, max] = /^(\d+)(?:(\+)|-(\d+))?$/.exec(text) ?? []
  if (min === undefined) throw new Error(`"${text}" is not a range of versions: write "3", "1-4", "2+" or "none"`)
  if (plus !== undefined) return { min: Number(min), max: Number.POSITIVE_INFINITY }
  if (Number(max ?? min) < Number(min)) throw new Error(`"${text}" ends before it begins: write "none" for no version`)
  return { min: Number(min), max: Number(max ?? min) }
}

/** Whether no version is in a range. */
export function isEmpty({ min, max }: Versions): boolean {
  return max < min
}

/** Whether all of a range is in another. */
export function isWithin(inner: Versions, outer: Versions): boolean {
  return isEmpty(inner) || (inner.min >= outer.min && inner.max <= outer.max)
}

/** Whether a version is in a range. */
export function includes({ min, max }: Versions, version: number): boolean {
  return version >= min && version <= max
}

/** The versions that two ranges have in common. */
export function intersect(one: Versions, other: Versions): Versions {
  const both = { min: Math.max(one.min, other.min), max: Math.min(one.max, other.max) }
  return both.min <= both.max ? both : noVersions
}

/** The smallest range that has all of two ranges. */
export function span(one: Versions, other: Versions): Versions {
  if (isEmpty(one)) return other
  return isEmpty(other) ? one : { min: Math.min(one.min, other.min), max: Math.max(one.max, other.max) }
}

/** Every version of a range that has an end. */
export function listVersions({ min, max }: Versions): number[] {
  return Array.from({ length: max - min + 1 }, (_, index) => min + index)
}
