import { describeValue } from '../errors/describe-value.ts'
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts'

/** @throws InvalidArgumentError always: a value that its place cannot have. */
export function refuse(argument: string, value: unknown, constraint: string): never {
  throw new InvalidArgumentError(argument, `got ${describeValue(value)}, ${constraint}`)
}
