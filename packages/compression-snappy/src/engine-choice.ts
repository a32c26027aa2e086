import { InvalidArgumentError } from '@k/protocol'

/** What can do the work. */
export type SnappyEngine = 'snappyjs' | 'snappy'

const engines: readonly SnappyEngine[] = ['snappyjs', 'snappy']

/**
 * The engine that was asked for, or the best that there is.
 *
 * @param asked The engine that was asked for, if one was.
 * @param isNativeInstalled Whether `snappy` is installed; `undefined` when that cannot be told: who asks for it is believed.
 * @throws InvalidArgumentError for an engine that there is not, or that is not installed.
 */
export function chooseEngine(asked: SnappyEngine | undefined, isNativeInstalled: boolean | undefined): SnappyEngine {
  if (asked === undefined) return isNativeInstalled ? 'snappy' : 'snappyjs'
  if (!engines.includes(asked)) throw InvalidArgumentError.unknownValue('engine', asked, engines)
  if (asked === 'snappyjs' || isNativeInstalled !== false) return asked
  throw new InvalidArgumentError(
    'engine',
    'got "snappy", which is not installed; run npm install snappy, or leave the option out: snappyjs then does the work',
  )
}
