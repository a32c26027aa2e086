/** A range of versions as the definitions write it: `3`, `1-4`, `2+` (then `max` is Infinity), `none` (then it is empty). */
export interface Versions {
  readonly min: number
  readonly max: number
}

/** The range of no version. */
export const noVersions: Versions = { min: 0, max: -1 }

/** @throws Error when a range is not written in one of the four ways. */
export function parseVersions(text: string): Versions {
  if (text === 'none') return noVersions
  const [, min, plus, max] = /^(\d+)(?:(\+)|-(\d+))?$/.exec(text) ?? []
  if (min === undefined) throw new Error(`"${text}" is not a range of versions: write "3", "1-4", "2+" or "none"`)
  if (plus !== undefined) return { min: Number(min), max: Number.POSITIVE_INFINITY }
  return { min: Number(min), max: Number(max ?? min) }
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

/** Every version of a range that has an end. */
export function listVersions({ min, max }: Versions): number[] {
  return Array.from({ length: max - min + 1 }, (_, index) => min + index)
}
