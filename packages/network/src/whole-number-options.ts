import { InvalidArgumentError } from '@k/protocol'

/** Options that are whole numbers: the default of each, and the least that it may be. */
export type WholeNumberOptions = Readonly<Record<string, readonly [standard: number, least: number]>>

/**
 * Checks options that are whole numbers, and fills in their defaults.
 *
 * @param options The options, others among them.
 * @param numbers Which of them are whole numbers.
 * @throws InvalidArgumentError for one that is not, or too small.
 */
export function resolveWholeNumbers<Numbers extends WholeNumberOptions>(
  options: object,
  numbers: Numbers,
): { readonly [name in keyof Numbers]: number } {
  const given = options as Readonly<Record<string, unknown>>
  const resolved = Object.entries(numbers).map(([name, [standard, least]]) => {
    return [name, wholeNumber(name, given[name] ?? standard, least)]
  })
  return Object.fromEntries(resolved)
}

/**
 * A whole number that is large enough.
 *
 * @throws InvalidArgumentError for anything else.
 */
export function wholeNumber(option: string, value: unknown, least: number): number {
  if (Number.isSafeInteger(value) && (value as number) >= least) return value as number
  throw new InvalidArgumentError(option, `got ${String(value)}; must be a whole number of at least ${least}`)
}
