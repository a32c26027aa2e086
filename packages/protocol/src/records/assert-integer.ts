import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'

// A DataView keeps the lowest bits of a number that does not fit, and takes NaN for 0: what goes into a header is looked at before.

/** @throws InvalidArgumentError for what is not an int16. */
export function assertInt16(argument: string, value: number): void {
  if (typeof value !== 'number' || (value << 16) >> 16 !== value) throw rangeFault(argument, value, 'an integer', 16)
}

/** @throws InvalidArgumentError for what is not an int32. */
export function assertInt32(argument: string, value: number): void {
  if (typeof value !== 'number' || (value | 0) !== value) throw rangeFault(argument, value, 'an integer', 32)
}

/** @throws InvalidArgumentError for what is not a bigint in the range of an int64. */
export function assertInt64(argument: string, value: bigint): void {
  const isInt64 = typeof value === 'bigint' && BigInt.asIntN(64, value) === value
  if (!isInt64) throw rangeFault(argument, value, 'a bigint', 64)
}

function rangeFault(argument: string, value: unknown, type: string, bits: number): InvalidArgumentError {
  return new InvalidArgumentError(
    argument,
    `got ${String(value)}; must be ${type} from -2^${bits - 1} to 2^${bits - 1}-1`,
  )
}
