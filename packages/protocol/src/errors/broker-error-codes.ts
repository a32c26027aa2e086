import { type BrokerErrorCode, brokerErrors } from '../gen/broker-errors.ts'
import type { BrokerErrorInfo } from './broker-error-info.ts'

/** The name of an error code: `NOT_LEADER_OR_FOLLOWER`. */
export type BrokerErrorName = keyof typeof BrokerErrorCode

/**
 * What is known of an error code.
 *
 * A code that is not in the table comes from a broker that is newer than this library. Its name is `UNKNOWN_` and the code (`UNKNOWN_4711`), and
 * it is not retriable: whether the request had an effect is not known.
 *
 * @param code The code as the broker sent it; 0 (`NONE`) is no error.
 */
export function brokerErrorInfo(code: number): BrokerErrorInfo {
  return brokerErrors[code + 1] ?? { code, name: `UNKNOWN_${code}`, retriable: false, staleMetadata: false }
}
