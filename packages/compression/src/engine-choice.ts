import { InvalidArgumentError } from '@k/protocol'

/** An engine that a codec can use. */
export interface EngineCandidate<Engine extends string> {
  /** Its name. */
  readonly engine: Engine
  /** Whether it is there; `undefined` when that cannot be told: then it is taken only if it is asked for. */
  readonly isAvailable: boolean | undefined
  /** How to come by it, for the error of who asks for it in vain. */
  readonly wayOut: string
}

/**
 * The engine of a codec: the one that was asked for, or the best that is there.
 *
 * @param options The codec's options, of which `engine` is the only one.
 * @param candidates The engines that may be there, the best first.
 * @param portable The engine that is always there.
 * @throws InvalidArgumentError for another option, for an engine that does not exist, and for one that is not there.
 */
export function chooseEngine<Engine extends string>(
  options: { readonly engine?: Engine },
  candidates: readonly EngineCandidate<Engine>[],
  portable: Engine,
): Engine {
  const { engine: asked, ...others } = options
  for (const option of Object.keys(others)) throw InvalidArgumentError.unknownOption(option, ['engine'])
  if (asked === undefined) return candidates.find(({ isAvailable }) => isAvailable === true)?.engine ?? portable
  if (asked === portable) return portable
  const found = candidates.find(({ engine }) => engine === asked)
  if (found === undefined) {
    const known = [...candidates.map(({ engine }) => engine), portable]
    throw InvalidArgumentError.unknownValue('engine', asked, known)
  }
  if (found.isAvailable !== false) return asked
  throw new InvalidArgumentError('engine', `got "${asked}", which is not there; ${found.wayOut}, or take ${portable}`)
}
