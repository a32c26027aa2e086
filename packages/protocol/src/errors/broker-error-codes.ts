import { type BrokerErrorCode, brokerErrors } from '../gen/broker-errors.ts'
import type { BrokerErrorInfo } from './broker-error-info.ts'
import { describeValue } from './describe-value.ts'
import { InvalidArgumentError } from './invalid-argument-error.ts'

/** The name of an error code: `NOT_LEADER_OR_FOLLOWER`. */
export type BrokerErrorName = keyof typeof BrokerErrorCode

/**
 * What is known of an error code.
 *
 * A code that is not in the table comes from a broker that is newer than this library. Its name is `UNKNOWN_` and the code (`UNKNOWN_4711`), and
 * it is not retriable: whether the request had an effect is not known.
 *
 * @param code The code as the broker sent it; 0 (`NONE`) is no error.
 * @throws InvalidArgumentError when it is not an integer.
 */
export function brokerErrorInfo(code: number): BrokerErrorInfo {
  if (!Number.isInteger(code)) throw new InvalidArgumentError('code', `got ${describeValue(code)}, must be an integer`)
  const known = brokerErrors[code + 1]
  return known ?? { code, name: `UNKNOWN_${code}`, retriable: false, staleMetadata: false, staleCoordinator: false }
}
